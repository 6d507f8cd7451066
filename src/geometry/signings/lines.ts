import { textWidth } from '../text.ts';

const BREAK_AFTER = /[、，；：。]/;

/** Breaks words into lines of at most `width` px at `size`, after a mark of punctuation where there is one, else anywhere. */
export function breakLines(text: string, size: number, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const character of text) {
    if (textWidth(line + character, size) > width && line !== '' && !BREAK_AFTER.test(character)) {
      const cut = lastBreak(line);
      lines.push(line.slice(0, cut));
      line = line.slice(cut);
    }
    line += character;
  }
  return line === '' ? lines : [...lines, line];
}

/** Where a line that is too long may be cut: after its last punctuation, unless that leaves less than half of it. */
function lastBreak(line: string): number {
  for (let i = line.length; i > line.length / 2; i--) {
    if (BREAK_AFTER.test(line[i - 1] ?? '')) return i;
  }
  return line.length;
}
