import { lineWidth } from '../labels.ts';
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
  /** Above and below the letters of a row, px. */
  readonly pad: number;
  readonly noteSize: number;
}

export interface RegisterName {
  readonly id: string;
  readonly text: string;
  readonly size: number;
  readonly x: number;
  /** Baseline. */
  readonly y: number;
  readonly width: number;
}

export interface RegisterNote {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'end';
}

/** A list beside a map, laid out: names at the left, notes at the right edge on the row's last line, rules between rows. */
export interface Register {
  readonly names: readonly RegisterName[];
  /** A heading stands at the left, a note ends at the right edge. */
  readonly notes: readonly RegisterNote[];
  /** Heights of the rules. */
  readonly rules: readonly number[];
  readonly foot: number;
}

const GAP = 0.5;
const LEADING = 1.32;
const ASCENT = 0.88;

/** Lays a register out; names that do not fit go to another line, and so does a note. */
export function layRegister(rows: readonly RegisterRow[], { x0, x1, y, pad, noteSize }: RegisterRoom): Register {
  const names: RegisterName[] = [];
  const notes: RegisterNote[] = [];
  const rules: number[] = [];
  let top = y;
  for (const row of rows) {
    if (row.ruled) rules.push(top);
    const left = x0 + (row.indent ?? 0);
    const tall = row.names.length > 0 ? row.size : noteSize;
    let baseline = top + pad + tall * ASCENT;
    let x = left;
    for (const { id, text } of row.names) {
      const width = lineWidth({ text, size: row.size });
      if (x > left && x + width > x1 + 0.5) {
        x = left;
        baseline += row.size * LEADING;
      }
      names.push({ id, text, size: row.size, x, y: baseline, width });
      x += width + row.size * GAP;
    }
    if (row.note !== '' && row.names.length > 0) {
      if (x + textWidth(row.note, noteSize) > x1 + 0.5) baseline += noteSize * LEADING;
      notes.push({ text: row.note, x: x1, y: baseline, anchor: 'end' });
    } else if (row.note !== '') notes.push({ text: row.note, x: x0, y: baseline, anchor: 'start' });
    top = baseline + tall * (1 - ASCENT) + pad;
  }
  return { names, notes, rules, foot: top };
}
