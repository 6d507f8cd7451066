import type { Face } from '../faces.ts';
import { textWidth } from '../text.ts';
import { fillLines } from '../wrap.ts';
import { isEnglish, labelWidth } from './label-width.ts';

const PHRASES = /[^、，；：。]+[、，；：。]?|[、，；：。]/g;
const WORDS = new Intl.Segmenter('zh', { granularity: 'word' });

/**
 * Breaks words into lines of at most `width` px at `size`: Chinese after a mark of punctuation, which may hang over; a phrase that
 * is longer than a line falls into two between the words nearest its middle. English breaks between words into lines of like length.
 */
export function breakLines(text: string, size: number, width: number, face: Face = 'text'): string[] {
  if (isEnglish(text)) return likeLines(text.split(' '), width, (line) => labelWidth(line, size, face));
  const fits = (line: string) => textWidth(line.replace(/[、，；：。]$/, ''), size) <= width;
  const pieces = (text.match(PHRASES) ?? []).flatMap((phrase) => split(phrase, fits));
  return fillLines(pieces, '', fits);
}

function split(phrase: string, fits: (line: string) => boolean): string[] {
  if (fits(phrase) || phrase.length < 2) return [phrase];
  const middle = phrase.length / 2;
  const starts = [...WORDS.segment(phrase)].map(({ index }) => index).filter((index) => index > 0);
  const cut = starts.sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle))[0] ?? Math.round(middle);
  return [phrase.slice(0, cut), phrase.slice(cut)].flatMap((part) => split(part, fits));
}

/** As few lines as fit; of the ways to break into so many, the one with the shortest longest line, breaks within a phrase counted as longer. */
function likeLines(words: readonly string[], width: number, measure: (line: string) => number): string[] {
  const count = fillLines(words, ' ', (line) => measure(line) <= width).length;
  const within = measure('n') * 5;
  let best: { readonly lines: string[]; readonly cost: number } = { lines: [], cost: Number.POSITIVE_INFINITY };
  const place = (from: number, lines: string[], longest: number, breaks: number) => {
    const left = count - lines.length;
    for (let to = left === 1 ? words.length : from + 1; to <= words.length - left + 1; to++) {
      const line = words.slice(from, to).join(' ');
      const wide = measure(line);
      if (wide > width && to > from + 1) return;
      const next = [...lines, line];
      const [most, cuts] = [Math.max(longest, wide), breaks + (to < words.length && !/[,:;]$/.test(line) ? 1 : 0)];
      if (to < words.length) place(to, next, most, cuts);
      else if (most + cuts * within < best.cost) best = { lines: next, cost: most + cuts * within };
    }
  };
  place(0, [], 0, 0);
  return best.lines;
}
