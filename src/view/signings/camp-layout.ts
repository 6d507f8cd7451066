import { inLanguage } from '../../geometry/in-language.ts';
import type { SetName } from '../../model/frames.ts';
import type { Lang } from '../../model/story.ts';
import type { LabelSize } from '../ink.tsx';

interface At {
  readonly x: number;
  readonly y: number;
}

export interface CampLayout {
  /** Developers: how many in a row; centre of the bottom left dot, pitch and air of the field, diameter of a dot; px. */
  readonly devs: At & { readonly columns: 60 | 100; readonly pitch: number; readonly air: number; readonly dot: number };
  /** How many rows of ghosts there is room for over them. */
  readonly ghosts: 1 | 2 | 3;
  /** Firms: centre of the bottom left ring, its outer diameter; their pitch is twice the dots'. */
  readonly firms: At & { readonly ring: number };
  /** The room enlarged: upper left end of its walls, inner width, height kept for its words and their baseline, its discs. */
  readonly room: At & {
    readonly width: number;
    readonly head: number;
    readonly words: number;
    /** A number and what it counts stand in one line; else the words stand below it. */
    readonly oneLine: boolean;
    /** Size of the number, where it is not that of the others; it and the words below it are cut at the width of those they count. */
    readonly number?: LabelSize;
    readonly columns: 5 | 10;
    readonly pitch: number;
    readonly dot: number;
  };
  /** The same room at the scale of the field: lower left corner, and its words before or after it, cut at `width`; null: no room. */
  readonly same: (At & { readonly text: At & { readonly width?: number }; readonly anchor: 'start' | 'end' }) | null;
  /** Words on developers and on firms: what is counted follows the number, or stands below it. */
  readonly devsText: At & { readonly below?: true };
  readonly servedText: At & { readonly below?: true };
  /** Time axis: ends, line, baseline of its words, half extent of a triangle. */
  readonly axis: { readonly left: number; readonly right: number; readonly y: number; readonly text: number; readonly half: number };
  readonly number: LabelSize;
  readonly text: LabelSize;
  readonly line: number;
}

/** Where things stand on a set: in English, words take more room across, so that they stand in more lines. */
export function campLayout(set: SetName, lang: Lang): CampLayout {
  return inLanguage(LAYOUT, ENGLISH, set, lang);
}

const LAYOUT: Readonly<Record<SetName, CampLayout>> = {
  small: {
    devs: { columns: 100, x: 16, y: 187, pitch: 2.75, air: 1.7, dot: 1.4 },
    ghosts: 1,
    firms: { x: 17.5, y: 226, ring: 4.2 },
    room: { x: 15, y: 7, width: 290, head: 33, words: 20, oneLine: false, columns: 10, pitch: 10.5, dot: 7.4 },
    same: null,
    devsText: { x: 14, y: 97 },
    servedText: { x: 14, y: 206 },
    axis: { left: 14, right: 306, y: 236, text: 254, half: 4.5 },
    number: 14,
    text: 12,
    line: 1.2,
  },
  phone: {
    devs: { columns: 100, x: 16, y: 280, pitch: 3.4, air: 2.2, dot: 1.65 },
    ghosts: 3,
    firms: { x: 17.7, y: 337, ring: 5.2 },
    room: { x: 15, y: 46, width: 360, head: 24, words: 65, oneLine: true, columns: 10, pitch: 14.5, dot: 10.2 },
    same: { x: 291, y: 156, text: { x: 284, y: 155 }, anchor: 'end' },
    devsText: { x: 14, y: 156 },
    servedText: { x: 14, y: 311 },
    axis: { left: 15, right: 374, y: 364, text: 388, half: 6 },
    number: 18,
    text: 12,
    line: 1.5,
  },
  tablet: {
    devs: { columns: 60, x: 42, y: 482, pitch: 5.5, air: 8, dot: 2.4 },
    ghosts: 3,
    firms: { x: 44.8, y: 153, ring: 8.2 },
    room: { x: 433, y: 318, width: 346, head: 56, words: 345, oneLine: false, columns: 5, pitch: 20, dot: 14 },
    same: { x: 433, y: 286, text: { x: 544, y: 283 }, anchor: 'start' },
    devsText: { x: 432, y: 200 },
    servedText: { x: 432, y: 126 },
    axis: { left: 42, right: 778, y: 514, text: 544, half: 8 },
    number: 24,
    text: 14,
    line: 1.8,
  },
  low: {
    devs: { columns: 60, x: 16, y: 284, pitch: 3.5, air: 4, dot: 1.8 },
    ghosts: 2,
    firms: { x: 17.7, y: 79, ring: 5.4 },
    room: { x: 263, y: 164, width: 246, head: 40, words: 183, oneLine: false, columns: 5, pitch: 15, dot: 10.6 },
    same: { x: 263, y: 152, text: { x: 328, y: 151 }, anchor: 'start' },
    devsText: { x: 262, y: 108 },
    servedText: { x: 262, y: 66 },
    axis: { left: 15, right: 508, y: 302, text: 323, half: 5.5 },
    number: 18,
    text: 12,
    line: 1.4,
  },
  compact: {
    devs: { columns: 100, x: 422, y: 484, pitch: 5.4, air: 4, dot: 2.3 },
    ghosts: 3,
    firms: { x: 424.7, y: 570, ring: 8.4 },
    room: { x: 421, y: 126, width: 578, head: 36, words: 154, oneLine: true, columns: 10, pitch: 24, dot: 17 },
    same: { x: 868, y: 290, text: { x: 858, y: 288 }, anchor: 'end' },
    devsText: { x: 420, y: 290 },
    servedText: { x: 420, y: 527 },
    axis: { left: 422, right: 998, y: 606, text: 637, half: 9 },
    number: 28,
    text: 15,
    line: 2,
  },
  wide: {
    devs: { columns: 60, x: 502, y: 682, pitch: 7.6, air: 9, dot: 3 },
    ghosts: 3,
    firms: { x: 505.8, y: 230, ring: 11.4 },
    room: { x: 1045, y: 480, width: 338, head: 64, words: 514, oneLine: false, columns: 5, pitch: 25, dot: 18 },
    same: { x: 1045, y: 438, text: { x: 1162, y: 436 }, anchor: 'start' },
    devsText: { x: 1044, y: 302 },
    servedText: { x: 1044, y: 194 },
    axis: { left: 502, right: 1382, y: 716, text: 750, half: 10 },
    number: 32,
    text: 15,
    line: 2,
  },
};

const ENGLISH: Readonly<Record<SetName, Partial<CampLayout>>> = {
  small: {
    axis: { left: 14, right: 306, y: 235, text: 252, half: 4.5 },
  },
  phone: {
    devs: { columns: 100, x: 16, y: 301, pitch: 3.4, air: 2.2, dot: 1.65 },
    firms: { x: 17.7, y: 352, ring: 5.2 },
    room: { x: 15, y: 46, width: 360, head: 42, words: 64, oneLine: false, columns: 10, pitch: 14.5, dot: 10.2 },
    same: { x: 291, y: 178, text: { x: 284, y: 177 }, anchor: 'end' },
    devsText: { x: 14, y: 163, below: true },
    servedText: { x: 14, y: 327 },
    axis: { left: 15, right: 374, y: 373, text: 396, half: 6 },
  },
  tablet: {
    room: { x: 433, y: 288, width: 346, head: 86, words: 310, oneLine: false, number: 20, columns: 5, pitch: 20, dot: 14 },
    same: { x: 433, y: 258, text: { x: 544, y: 255, width: 122 }, anchor: 'start' },
    devsText: { x: 432, y: 166, below: true },
    servedText: { x: 432, y: 112, below: true },
  },
  low: {
    room: { x: 263, y: 156, width: 246, head: 50, words: 172, oneLine: false, number: 14, columns: 5, pitch: 15, dot: 10.6 },
    same: { x: 263, y: 148, text: { x: 328, y: 147, width: 104 }, anchor: 'start' },
    devsText: { x: 262, y: 88, below: true },
    servedText: { x: 262, y: 51, below: true },
    number: 16,
  },
  compact: {
    devs: { columns: 100, x: 422, y: 514, pitch: 5.4, air: 4, dot: 2.3 },
    firms: { x: 424.7, y: 594, ring: 8.4 },
    room: { x: 421, y: 122, width: 578, head: 56, words: 147, oneLine: false, number: 24, columns: 10, pitch: 24, dot: 17 },
    same: { x: 868, y: 326, text: { x: 858, y: 324 }, anchor: 'end' },
    devsText: { x: 420, y: 304, below: true },
    servedText: { x: 420, y: 552 },
    axis: { left: 422, right: 998, y: 630, text: 660, half: 9 },
  },
  wide: {
    room: { x: 1045, y: 452, width: 338, head: 92, words: 482, oneLine: false, number: 24, columns: 5, pitch: 25, dot: 18 },
    same: { x: 1045, y: 410, text: { x: 1162, y: 407, width: 130 }, anchor: 'start' },
    devsText: { x: 1044, y: 276, below: true },
    servedText: { x: 1044, y: 180, below: true },
  },
};
