import type { Inline } from '../model/story.ts';
import type { Faults } from './faults.ts';
import { type Piece, pieces, type Slip, typedDigits } from './inline.ts';
import { type Lookup, mark, say } from './lookup.ts';

/** Where a text stands: its file, the line of its first character, the field it is named by in messages. */
export interface Spot {
  readonly file: string;
  readonly line: number;
  readonly field: string;
}

/** Prose with its references written out, as inline pieces. */
export function proseOf(text: string, spot: Spot, lookup: Lookup, faults: Faults): Inline[] {
  return inline(text, true, spot, lookup, faults);
}

/** A caption or another plain text with its references written out. */
export function captionOf(text: string, spot: Spot, lookup: Lookup, faults: Faults): string {
  return inline(text, false, spot, lookup, faults).map((piece) => piece.text).join('');
}

function inline(text: string, phrases: boolean, spot: Spot, lookup: Lookup, faults: Faults): Inline[] {
  const { pieces: found, slips } = pieces(text, phrases);
  const fault = ({ at, what }: Slip) => faults.add(spot.file, spot.line + text.slice(0, at).split('\n').length - 1, spot.field, what);
  [...slips, ...typedDigits(found)].forEach(fault);
  return found.map((piece): Inline => {
    if (piece.kind === 'text') return { kind: 'text', text: joined(piece.text) };
    if (piece.kind === 'ref') return reference(piece, lookup, fault);
    const words = piece.words.map((word) => (word.kind === 'text' ? joined(word.text) : word.kind === 'ref' ? reference(word, lookup, fault).text : '')).join('');
    const target = mark(lookup, piece.id);
    if (!target) {
      const said = say(lookup, piece.id, '');
      fault({ at: piece.at, what: typeof said === 'string' ? said : `"${piece.id}" is no mark` });
      return { kind: 'text', text: words };
    }
    return { kind: 'ref', id: target.id, text: words, basis: target.basis, sign: target.sign };
  });
}

function reference(piece: Extract<Piece, { kind: 'ref' }>, lookup: Lookup, fault: (slip: Slip) => void): Inline {
  const said = say(lookup, piece.id, piece.format);
  if (typeof said !== 'string') return { kind: 'ref', ...said };
  fault({ at: piece.at, what: said });
  return { kind: 'text', text: '' };
}

/** A line break of the file is no space in Chinese. */
function joined(text: string): string {
  return text.replace(/\n/g, '');
}
