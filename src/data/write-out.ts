import type { Inline, Lang } from '../model/story.ts';
import type { Faults } from './faults.ts';
import { type Piece, pieces, type Slip, typedDigits } from './inline.ts';
import { type Lookup, mark, say, unknown } from './lookup.ts';

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
  return plainOf(text, spot, lookup, faults).text;
}

/** The same, with what its references say. */
export function plainOf(text: string, spot: Spot, lookup: Lookup, faults: Faults): { text: string; refs: { id: string; text: string }[] } {
  const pieces = inline(text, false, spot, lookup, faults);
  return {
    text: pieces.map((piece) => piece.text).join(''),
    refs: pieces.flatMap((piece) => (piece.kind === 'ref' ? [{ id: piece.id, text: piece.text }] : [])),
  };
}

function inline(text: string, phrases: boolean, spot: Spot, lookup: Lookup, faults: Faults): Inline[] {
  const { pieces: found, slips } = pieces(text, phrases);
  const lineAt = (at: number) => spot.line + text.slice(0, at).split('\n').length - 1;
  for (const { at, what } of [...slips, ...typedDigits(found)]) faults.add(spot.file, lineAt(at), spot.field, what);
  const fault = ({ at, what }: Slip, id: string) => faults.addJoint(spot.file, lineAt(at), spot.field, what, id);
  return found.map((piece): Inline => {
    if (piece.kind === 'text') return { kind: 'text', text: joined(piece.text, lookup.lang) };
    if (piece.kind === 'ref') return reference(piece, lookup, fault);
    return phrase(piece, lookup, fault);
  });
}

type Complain = (slip: Slip, id: string) => void;

/** A phrase points to its mark; it bears the sign of the first figure or date in its words, else its mark's where that is not the article's word. */
function phrase(piece: Extract<Piece, { kind: 'phrase' }>, lookup: Lookup, fault: Complain): Inline {
  const words = piece.words.map(
    (word): Inline =>
      word.kind === 'ref'
        ? reference(word, lookup, fault)
        : { kind: 'text', text: word.kind === 'text' ? joined(word.text, lookup.lang) : '' },
  );
  const text = words.map((word) => word.text).join('');
  const target = mark(lookup, piece.id);
  if (!target) {
    fault({ at: piece.at, what: unknown(lookup, piece.id) }, piece.id);
    return { kind: 'text', text };
  }
  const { basis, sign } = (words.find((word) => word.kind === 'ref' && word.sign) as Extract<Inline, { kind: 'ref' }> | undefined) ?? {
    basis: target.basis,
    sign: target.sign && target.basis !== 'stated',
  };
  return { kind: 'ref', id: target.id, text, basis, sign };
}

function reference(piece: Extract<Piece, { kind: 'ref' }>, lookup: Lookup, fault: Complain): Inline {
  const said = say(lookup, piece.id, piece.format);
  if (typeof said !== 'string') return { kind: 'ref', ...said };
  fault({ at: piece.at, what: said }, piece.id);
  return { kind: 'text', text: '' };
}

/** A line break of the file is a space, but not in Chinese. */
function joined(text: string, lang: Lang): string {
  return text.replace(/\n/g, lang === 'zh' ? '' : ' ');
}
