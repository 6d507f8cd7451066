import { textWidth } from '../text.ts';

/** Names that share a note: 华为 中兴 腾讯 — 近年落户. A row without a note is names only, without names a heading. */
export interface RegisterRow {
  readonly names: readonly { readonly id: string; readonly text: string }[];
  readonly note: string;
  /** Size of the names; the notes are as the room says. */
  readonly size: number;
  /** Room in px left of the first name, for a mark. */
  readonly indent?: number;
  /** A rule above the row. */
  readonly ruled: boolean;
}

export interface RegisterRoom {
  readonly x0: number;
  readonly x1: number;
  /** Top of the first row. */
  readonly y: number;
  /** By how much letters may grow where the stage shrinks: lines break as if they had. */
  readonly grow: number;
  /** Above and below the letters of a row, px. */
  readonly pad: number;
  readonly noteSize: number;
}

/** Names that stand on one line, to be written as one text: so their gap grows with the letters. */
interface RegisterLine {
  readonly text: string;
  readonly size: number;
  readonly x: number;
  /** Baseline. */
  readonly y: number;
}

/** A name as a mark: `y` is the baseline of its last line. */
interface RegisterName extends RegisterLine {
  readonly id: string;
  readonly width: number;
  /** More than one where a name of several words is wider than the list. */
  readonly lines: number;
}

interface RegisterNote {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'end';
}

/** A list beside a map, laid out: names at the left, notes at the right edge on the row's last line, rules between rows. */
export interface Register {
  readonly lines: readonly RegisterLine[];
  readonly names: readonly RegisterName[];
  /** A heading stands at the left, a note ends at the right edge. */
  readonly notes: readonly RegisterNote[];
  /** Heights of the rules. */
  readonly rules: readonly number[];
  readonly foot: number;
}

/** Between two names: an en space. */
const GAP = '\u2002';
/** From line to line, in the size of the names. */
export const LEADING = 1.32;
const ASCENT = 0.88;

/** Lays a register out; names that do not fit go to another line, and the last one that has room keeps the note beside it. */
export function layRegister(rows: readonly RegisterRow[], { x0, x1, y, pad, noteSize, grow }: RegisterRoom): Register {
  const lines: RegisterLine[] = [];
  const names: RegisterName[] = [];
  const notes: RegisterNote[] = [];
  const rules: number[] = [];
  let top = y;
  for (const row of rows) {
    const { size, note } = row;
    if (row.ruled) rules.push(top);
    const left = x0 + (row.indent ?? 0);
    const tall = row.names.length > 0 ? size : noteSize;
    const beside = note === '' ? 0 : textWidth(GAP + note, noteSize);
    const fits = (text: string, more: number): boolean => (textWidth(text, size) + more) * grow <= x1 - left + 0.5;
    let baseline = top + pad + tall * ASCENT;
    let line = '';
    const start = lines.length;
    row.names.forEach(({ id, text }, index) => {
      const longer = line === '' ? text : line + GAP + text;
      if (line !== '' && !fits(longer, index === row.names.length - 1 ? beside : 0)) {
        lines.push({ text: line, size, x: left, y: baseline });
        baseline += size * LEADING;
        line = text;
      } else line = longer;
      const parts = line === text ? inWords(text, (part) => fits(part, 0)) : [text];
      for (const part of parts.slice(0, -1)) {
        lines.push({ text: part, size, x: left, y: baseline });
        baseline += size * LEADING;
        line = line.slice(part.length + 1);
      }
      const width = Math.max(...parts.map((part) => textWidth(part, size)));
      const x = parts.length > 1 ? left : left + textWidth(line, size) - width;
      names.push({ id, text, size, x, y: baseline, width, lines: parts.length });
    });
    if (line !== '') lines.push({ text: line, size, x: left, y: baseline });
    let noted = baseline;
    if (line !== '' && note !== '' && !fits(line, beside)) {
      const other = lines.slice(start).find(({ text }) => fits(text, beside));
      if (other === undefined) baseline += noteSize * LEADING;
      noted = other?.y ?? baseline;
    }
    if (note !== '') notes.push({ text: note, x: line === '' ? x0 : x1, y: noted, anchor: line === '' ? 'start' : 'end' });
    top = baseline + tall * (1 - ASCENT) + pad;
  }
  return { lines, names, notes, rules, foot: top };
}

/** The name in one line if it fits, else broken into two between the words nearest its middle. */
function inWords(text: string, fits: (line: string) => boolean): string[] {
  const words = text.split(' ');
  if (words.length === 1 || fits(text)) return [text];
  const halves = words.slice(1).map((_, index) => [words.slice(0, index + 1).join(' '), words.slice(index + 1).join(' ')]);
  const longest = (lines: readonly string[]) => Math.max(...lines.map((line) => line.length));
  return halves.reduce((best, lines) => (longest(lines) < longest(best) ? lines : best));
}
