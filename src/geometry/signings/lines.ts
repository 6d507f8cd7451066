import { textWidth } from '../text.ts';

const PHRASES = /[^、，；：。]+[、，；：。]?|[、，；：。]/g;
const WORDS = new Intl.Segmenter('zh', { granularity: 'word' });

/**
 * Breaks words into lines of at most `width` px at `size`: after a mark of punctuation, which may hang over; a phrase that is
 * longer than a line falls into two between the words nearest its middle.
 */
export function breakLines(text: string, size: number, width: number): string[] {
  const fits = (line: string) => textWidth(line.replace(/[、，；：。]$/, ''), size) <= width;
  const pieces = (text.match(PHRASES) ?? []).flatMap((phrase) => split(phrase, fits));
  const lines: string[] = [];
  for (const piece of pieces) {
    const last = lines.at(-1);
    if (last !== undefined && fits(last + piece)) lines[lines.length - 1] = last + piece;
    else lines.push(piece);
  }
  return lines;
}

function split(phrase: string, fits: (line: string) => boolean): string[] {
  if (fits(phrase) || phrase.length < 2) return [phrase];
  const middle = phrase.length / 2;
  const starts = [...WORDS.segment(phrase)].map(({ index }) => index).filter((index) => index > 0);
  const cut = starts.sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle))[0] ?? Math.round(middle);
  return [phrase.slice(0, cut), phrase.slice(cut)].flatMap((part) => split(part, fits));
}
