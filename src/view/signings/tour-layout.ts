import { inLanguage } from '../../geometry/in-language.ts';
import type { SetName } from '../../model/frames.ts';
import type { Lang } from '../../model/story.ts';
import type { LabelSize } from '../ink.tsx';

export interface TourLayout {
  /** The discs, ten in a row: centre of the first, pitch along and between the rows, radius; px. */
  readonly discs: { readonly x: number; readonly y: number; readonly pitch: number; readonly row: number; readonly r: number };
  /** Baseline of the words on their number. */
  readonly count: number;
  /** Bottom left corner of the open amount, pitch of its cells, and how many rows stand beyond the least. */
  readonly tower: { readonly x: number; readonly ground: number; readonly pitch: number; readonly beyond: 1 | 2 | 3 };
  /** Baselines of the words over the open amount, cut at `width`; `right`: where they end, else they begin at the amount. */
  readonly after: { readonly y: number; readonly note: number; readonly width?: number; readonly right?: number };
  /** Words on growth: their right end is at the dimension line. */
  readonly growth: { readonly y: number; readonly size: LabelSize };
  /** Left end of the ground line, and where 2014 begins on it; 2019 begins at the open amount. */
  readonly left: number;
  readonly until: number;
  /** Baselines of the plot's heading and of the first amount. */
  readonly heading: number;
  readonly before: number;
  /** Below the ground: baselines of the years and of the milestones' rows, and the row each stands in. */
  readonly years: number;
  /** Where not every year has room for its number: which have it, counted from the first. */
  readonly numbered?: readonly number[];
  readonly milestones: { readonly y: number; readonly pitch: number; readonly rows: readonly number[] };
  readonly value: LabelSize;
  /** Size of the open amount, where it is not `value`. */
  readonly afterValue?: LabelSize;
  readonly text: LabelSize;
  readonly gap: LabelSize;
  /** Widths that the plot's heading and the words on growth are cut at; without one they stand in one line. */
  readonly column?: { readonly heading?: number; readonly growth?: number };
  /** What a number counts stands below it: of the firms, of the first amount. */
  readonly stacked?: { readonly count?: true; readonly before?: true };
}

/** Where things stand on a set: in English, words take more room across, so that they stand in more lines. */
export function tourLayout(set: SetName, lang: Lang): TourLayout {
  return inLanguage(LAYOUT, ENGLISH, set, lang);
}

const LAYOUT: Readonly<Record<SetName, TourLayout>> = {
  small: {
    discs: { x: 20, y: 15, pitch: 15.5, row: 15.5, r: 6.2 },
    count: 72,
    tower: { x: 203, ground: 208, pitch: 14, beyond: 2 },
    after: { y: 18, note: 33 },
    growth: { y: 112, size: 16 },
    left: 14,
    until: 32,
    heading: 154,
    before: 177,
    years: 221,
    numbered: [0, 3, 4, 5],
    milestones: { y: 236, pitch: 16, rows: [0, 1, 0] },
    value: 16,
    text: 12,
    gap: 12,
  },
  phone: {
    discs: { x: 23, y: 59, pitch: 22, row: 22, r: 9 },
    count: 140,
    tower: { x: 252, ground: 346, pitch: 20, beyond: 3 },
    after: { y: 61, note: 77 },
    growth: { y: 216, size: 20 },
    left: 14,
    until: 38,
    heading: 286,
    before: 310,
    years: 361,
    milestones: { y: 379, pitch: 18, rows: [0, 1, 0] },
    value: 20,
    text: 12,
    gap: 13,
  },
  tablet: {
    discs: { x: 56, y: 124, pitch: 41, row: 41, r: 16.5 },
    count: 266,
    tower: { x: 590, ground: 492, pitch: 30, beyond: 3 },
    after: { y: 64, note: 86 },
    growth: { y: 336, size: 32 },
    left: 40,
    until: 72,
    heading: 388,
    before: 434,
    years: 511,
    milestones: { y: 533, pitch: 22, rows: [0, 1, 0] },
    value: 28,
    text: 14,
    gap: 16,
  },
  low: {
    discs: { x: 23, y: 57, pitch: 22, row: 22, r: 9 },
    count: 138,
    tower: { x: 384, ground: 274, pitch: 17, beyond: 2 },
    after: { y: 40, note: 57 },
    growth: { y: 176, size: 20 },
    left: 14,
    until: 36,
    heading: 216,
    before: 239,
    years: 289,
    milestones: { y: 305, pitch: 16, rows: [0, 1, 0] },
    value: 20,
    text: 12,
    gap: 13,
  },
  compact: {
    discs: { x: 434, y: 149, pitch: 34, row: 34, r: 14 },
    count: 272,
    tower: { x: 806, ground: 596, pitch: 31, beyond: 3 },
    after: { y: 158, note: 180 },
    growth: { y: 396, size: 32 },
    left: 420,
    until: 454,
    heading: 484,
    before: 532,
    years: 616,
    milestones: { y: 639, pitch: 22, rows: [0, 1, 0] },
    value: 32,
    text: 14,
    gap: 16,
  },
  wide: {
    discs: { x: 520, y: 181, pitch: 51, row: 51, r: 20 },
    count: 360,
    tower: { x: 1156, ground: 686, pitch: 38, beyond: 3 },
    after: { y: 150, note: 175 },
    growth: { y: 488, size: 40 },
    left: 500,
    until: 540,
    heading: 548,
    before: 606,
    years: 710,
    milestones: { y: 736, pitch: 0, rows: [0, 0, 0] },
    value: 40,
    text: 15,
    gap: 18,
  },
};

const ENGLISH: Readonly<Record<SetName, Partial<TourLayout>>> = {
  small: {
    discs: { x: 20, y: 13, pitch: 14.5, row: 14, r: 5.8 },
    count: 62,
    tower: { x: 196, ground: 205, pitch: 14, beyond: 1 },
    after: { y: 15, note: 47, width: 150, right: 312 },
    growth: { y: 86, size: 16 },
    until: 30,
    heading: 140,
    before: 158,
    stacked: { before: true },
    column: { growth: 130 },
    years: 217,
    milestones: { y: 230, pitch: 14, rows: [2, 1, 0] },
    value: 14,
  },
  phone: {
    discs: { x: 23, y: 58, pitch: 20, row: 20, r: 8.2 },
    count: 132,
    tower: { x: 231, ground: 334, pitch: 19, beyond: 2 },
    after: { y: 58, note: 94, width: 170, right: 380 },
    growth: { y: 190, size: 18 },
    heading: 246,
    before: 286,
    stacked: { before: true },
    column: { heading: 150, growth: 130 },
    years: 349,
    milestones: { y: 366, pitch: 16, rows: [2, 1, 0] },
    value: 18,
    afterValue: 16,
    gap: 12,
  },
  tablet: {
    tower: { x: 590, ground: 492, pitch: 30, beyond: 2 },
    after: { y: 78, note: 124, width: 240 },
    afterValue: 22,
  },
  low: {
    discs: { x: 23, y: 55, pitch: 20, row: 19, r: 7.8 },
    count: 122,
    tower: { x: 362, ground: 274, pitch: 16, beyond: 1 },
    after: { y: 52, note: 87, width: 170 },
    growth: { y: 166, size: 20 },
    heading: 204,
    before: 241,
    stacked: { count: true },
    column: { heading: 170 },
    value: 18,
    afterValue: 16,
  },
  compact: {
    count: 266,
    tower: { x: 784, ground: 596, pitch: 31, beyond: 2 },
    after: { y: 152, note: 200, width: 240 },
    growth: { y: 380, size: 28 },
    heading: 468,
    before: 524,
    stacked: { count: true, before: true },
    column: { heading: 200 },
    value: 28,
    afterValue: 22,
  },
  wide: {
    tower: { x: 1156, ground: 686, pitch: 38, beyond: 2 },
    after: { y: 152, note: 208, width: 300 },
    milestones: { y: 736, pitch: 24, rows: [0, 1, 0] },
    afterValue: 28,
  },
};
