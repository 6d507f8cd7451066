import type { Face } from './faces.ts';
import { textWidth } from './text.ts';

const HAN = '\\u2e80-\\u9fff\\uff00-\\uffef';
/** Runs of Han characters and runs of anything else: a name that has both may be cut only between two of them. */
const RUNS = new RegExp(`[${HAN}]+|[^${HAN}]+`, 'gu');

/** Cuts a name where its script changes into lines that are, where they can be, at most `width` px wide at `size` px. */
export function wrapName(name: string, size: number, width: number): readonly string[] {
  return fillLines(name.match(RUNS) ?? [], '', (line) => textWidth(line, size) <= width);
}

/** Cuts a text at its spaces into lines that are, where they can be, at most `width` px wide at `size` px. */
export function wrapWords(text: string, size: number, width: number, face: Face = 'text'): readonly string[] {
  return fillLines(text.trim().split(/\s+/), ' ', (line) => textWidth(line, size, face) <= width);
}

/** Line by line as many pieces as fit, joined by `between`; a piece that is wider than a line stands alone. */
export function fillLines(pieces: readonly string[], between: string, fits: (line: string) => boolean): string[] {
  const lines: string[] = [];
  for (const piece of pieces) {
    const last = lines[lines.length - 1];
    if (last !== undefined && fits(last + between + piece)) lines[lines.length - 1] = last + between + piece;
    else lines.push(piece);
  }
  return lines;
}
