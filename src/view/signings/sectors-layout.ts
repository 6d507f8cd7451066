import { inLanguage } from '../../geometry/in-language.ts';
import type { AxisSpec } from '../../geometry/signings/sectors.ts';
import type { SetName } from '../../model/frames.ts';
import type { Lang } from '../../model/story.ts';
import type { LabelSize } from '../ink.tsx';

/** Where the rows, the columns and the axis of the sectors stand in one set; px of its frame. */
export interface SectorsLayout {
  /** Baseline of the columns' heads, y of the axis' seals, of the first rule, height of a row and of the agencies' row. */
  readonly head: number;
  readonly seals: number;
  readonly top: number;
  readonly row: number;
  readonly last: number;
  readonly name: LabelSize;
  readonly serif: boolean;
  readonly text: LabelSize;
  /** Middles of the three columns, and where their rules end. */
  readonly columns: readonly [article: number, second: number, count: number];
  readonly end: number;
  /** Heads end with their column's marks instead of standing over their middles: longer ones have more room so. What the axis counts ends with it. */
  readonly flush?: boolean;
  /** Heads in full, or short; how many rows each names stands under them, or its sign alone. */
  readonly full: boolean;
  readonly named: boolean;
  readonly slip: readonly [w: number, h: number];
  readonly axis: AxisSpec;
  /** Baseline of what the axis counts; null: there is no room. */
  readonly counts: number | null;
  readonly seal: number;
  readonly square: number;
  /** Half the height of the hollow bar, and its stroke. */
  readonly bar: number;
  readonly line: number;
}

const SECTORS: Readonly<Record<SetName, SectorsLayout>> = {
  small: {
    head: 19,
    seals: 25,
    top: 31,
    row: 16,
    last: 17,
    name: 12,
    serif: false,
    text: 12,
    columns: [112, 142, 173],
    end: 191,
    full: false,
    named: false,
    slip: [35, 12],
    axis: { x: 203, pitch: 6.8 },
    counts: null,
    seal: 5,
    square: 8,
    bar: 2,
    line: 1.2,
  },
  phone: {
    head: 62,
    seals: 73,
    top: 83,
    row: 22.5,
    last: 24,
    name: 13,
    serif: false,
    text: 12,
    columns: [134, 165, 197],
    end: 216,
    full: false,
    named: false,
    slip: [38, 15],
    axis: { x: 236, pitch: 9 },
    counts: 47,
    seal: 6.2,
    square: 9.5,
    bar: 3,
    line: 1.5,
  },
  tablet: {
    head: 112,
    seals: 133,
    top: 148,
    row: 33.2,
    last: 36,
    name: 16,
    serif: true,
    text: 14,
    columns: [230, 310, 392],
    end: 420,
    full: false,
    named: true,
    slip: [54, 20],
    axis: { x: 452, pitch: 22.8 },
    counts: 101,
    seal: 12,
    square: 13,
    bar: 4,
    line: 1.6,
  },
  low: {
    head: 54,
    seals: 65,
    top: 75,
    row: 19.5,
    last: 21,
    name: 13,
    serif: false,
    text: 12,
    columns: [138, 177, 217],
    end: 240,
    full: false,
    named: false,
    slip: [40, 15],
    axis: { x: 265, pitch: 15.9 },
    counts: 38,
    seal: 9,
    square: 9.5,
    bar: 2.8,
    line: 1.5,
  },
  compact: {
    head: 141,
    seals: 160,
    top: 174,
    row: 36.5,
    last: 39,
    name: 16,
    serif: true,
    text: 14,
    columns: [586, 648, 709],
    end: 742,
    full: false,
    named: false,
    slip: [54, 20],
    axis: { x: 768, pitch: 15 },
    counts: 127,
    seal: 9,
    square: 13,
    bar: 4.5,
    line: 1.8,
  },
  wide: {
    head: 164,
    seals: 191,
    top: 212,
    row: 43,
    last: 45,
    name: 20,
    serif: true,
    text: 15,
    columns: [705, 796, 891],
    end: 932,
    full: true,
    named: true,
    slip: [62, 24],
    axis: { x: 971, pitch: 26.7 },
    counts: 152,
    seal: 14,
    square: 17,
    bar: 5,
    line: 2,
  },
};

/** What differs in English: its names are longer, and its slips say nothing: they are a key below the table. */
const ENGLISH: Readonly<Record<SetName, Partial<SectorsLayout>>> = {
  small: { columns: [144, 181, 206], end: 219, flush: true, slip: [24, 9], axis: { x: 228, pitch: 5 }, seal: 3.8 },
  phone: {
    row: 23.2,
    last: 25,
    counts: 50,
    name: 12,
    columns: [160, 205, 236],
    end: 253,
    flush: true,
    slip: [32, 11],
    axis: { x: 268, pitch: 7 },
    seal: 5,
  },
  tablet: { columns: [264, 362, 430], end: 456, slip: [46, 14], axis: { x: 486, pitch: 19.8 } },
  low: {
    name: 12,
    columns: [172, 219, 252],
    end: 270,
    flush: true,
    slip: [34, 10],
    axis: { x: 290, pitch: 14.3 },
    counts: 40,
  },
  compact: { columns: [612, 666, 714], end: 738, slip: [46, 14], axis: { x: 766, pitch: 15 } },
  wide: { columns: [756, 852, 950], end: 974, slip: [48, 16], axis: { x: 1014, pitch: 24.6 } },
};

/** The layout of a set in a language. */
export function sectorsLayout(set: SetName, lang: Lang): SectorsLayout {
  return inLanguage(SECTORS, ENGLISH, set, lang);
}
