import { inLanguage } from '../../geometry/in-language.ts';
import type { SetName } from '../../model/frames.ts';
import type { Lang } from '../../model/story.ts';
import type { LabelSize } from '../ink.tsx';

/** Where the field of cells and its words stand in one set; px of its frame. */
export interface AmountLayout {
  readonly y: number;
  readonly side: number;
  readonly gap: number;
  /** Outline of a cell. */
  readonly line: number;
  readonly tick: number;
  /** Size of the sums, of the words below them and their width; `narrow` where there is no room for whole level lines: they stand upright, or in short lines of at most `width`. */
  readonly sum: LabelSize;
  readonly text: LabelSize;
  readonly width: number;
  readonly narrow: boolean;
  /** Where a sum falls into several lines: their width. */
  readonly sums?: number;
  /** Size of what is said of the soft end. */
  readonly soft: LabelSize;
  /** Baselines of the words below the field; null: they stand in the sub-line and beside the ghosts. */
  readonly feet: readonly [number, number] | null;
}

export const COLUMNS = 10;

const AMOUNT: Readonly<Record<SetName, AmountLayout>> = {
  small: { y: 10, side: 15.5, gap: 3.5, line: 0.9, tick: 6, sum: 16, text: 12, width: 0, narrow: true, soft: 12, feet: [231, 246] },
  phone: { y: 50, side: 23.5, gap: 4.5, line: 1.1, tick: 7, sum: 18, text: 13, width: 0, narrow: true, soft: 12, feet: [376, 395] },
  tablet: { y: 94, side: 35, gap: 6.5, line: 1.1, tick: 12, sum: 28, text: 15, width: 240, narrow: false, soft: 15, feet: null },
  low: { y: 46, side: 19, gap: 3.5, line: 1, tick: 7, sum: 18, text: 12, width: 180, narrow: false, soft: 12, feet: [307, 323] },
  compact: { y: 126, side: 35, gap: 7, line: 1.1, tick: 10, sum: 24, text: 13, width: 125, narrow: false, soft: 13, feet: null },
  wide: { y: 150, side: 45, gap: 9, line: 1.2, tick: 14, sum: 32, text: 15, width: 200, narrow: false, soft: 15, feet: null },
};

/** What differs in English, whose words are wider and never upright. */
const ENGLISH: Readonly<Record<SetName, Partial<AmountLayout>>> = {
  small: { width: 84, sums: 84 },
  phone: { side: 22, gap: 4.2, width: 76, sums: 76, feet: [356, 374] },
  tablet: { sum: 24, soft: 14, width: 275 },
  low: { side: 17.6, width: 212 },
  compact: { side: 33, gap: 6.5, sum: 22, width: 138, sums: 138 },
  wide: { sum: 28, width: 280 },
};

/** The layout of a set in a language. */
export function amountLayout(set: SetName, lang: Lang): AmountLayout {
  return inLanguage(AMOUNT, ENGLISH, set, lang);
}

/** How many rows of cells are itemised, make up the total, and stand in all, ghosts too. */
export interface AmountRows {
  readonly known: number;
  readonly total: number;
  readonly all: number;
}
