import type { Box } from '../../geometry/charts/output-scale.ts';
import type { SetName } from '../../model/frames.ts';
import type { LabelSize } from '../ink.tsx';

export interface TourLayout {
  /** The discs: centre of the first, pitch along and between two rows, radius; px. */
  readonly discs: { readonly x: number; readonly y: number; readonly pitch: number; readonly row: number; readonly r: number };
  /** Words of their number: baseline, size; `note` beside or below it, by the room. */
  readonly count: { readonly x: number; readonly y: number; readonly size: LabelSize; readonly note: LabelSize };
  /** The plot's own heading: its baseline over the plot, or null where it stands within it. */
  readonly axisY: number | null;
  /** Words on 2014 follow the value they belong to: no room below it. */
  readonly low: boolean;
  readonly plot: Box;
  /** Thickness of the bar that ends at 2014 and width of the column that is open above. */
  readonly bar: number;
  readonly column: number;
  readonly text: LabelSize;
  readonly value: LabelSize;
  readonly gap: LabelSize;
  /** Baselines of the milestones: one row for all, or one a milestone where words would meet. */
  readonly milestones: { readonly y: number; readonly row: number; readonly r: number };
}

export const TOUR_LAYOUT: Readonly<Record<SetName, TourLayout>> = {
  small: {
    discs: { x: 21, y: 17, pitch: 15, row: 16, r: 6 },
    count: { x: 246, y: 21, size: 16, note: 12 },
    axisY: null,
    low: true,
    plot: { left: 60, right: 308, top: 48, bottom: 184 },
    bar: 6,
    column: 20,
    text: 12,
    value: 16,
    gap: 12,
    milestones: { y: 216, row: 17, r: 4 },
  },
  phone: {
    discs: { x: 23, y: 59, pitch: 19, row: 21, r: 8 },
    count: { x: 310, y: 65, size: 18, note: 12 },
    axisY: 111,
    low: true,
    plot: { left: 62, right: 376, top: 122, bottom: 316 },
    bar: 9,
    column: 26,
    text: 12,
    value: 20,
    gap: 13,
    milestones: { y: 354, row: 18, r: 4.5 },
  },
  tablet: {
    discs: { x: 53, y: 112, pitch: 29, row: 32, r: 12 },
    count: { x: 492, y: 122, size: 28, note: 14 },
    axisY: 190,
    low: false,
    plot: { left: 100, right: 780, top: 206, bottom: 486 },
    bar: 12,
    column: 40,
    text: 14,
    value: 28,
    gap: 16,
    milestones: { y: 538, row: 0, r: 6 },
  },
  low: {
    discs: { x: 23, y: 56, pitch: 20, row: 21, r: 8 },
    count: { x: 326, y: 62, size: 20, note: 12 },
    axisY: null,
    low: true,
    plot: { left: 62, right: 510, top: 94, bottom: 250 },
    bar: 8,
    column: 30,
    text: 12,
    value: 18,
    gap: 12,
    milestones: { y: 285, row: 18, r: 4.5 },
  },
  compact: {
    discs: { x: 430, y: 150, pitch: 39, row: 42, r: 16 },
    count: { x: 820, y: 164, size: 40, note: 15 },
    axisY: 240,
    low: false,
    plot: { left: 566, right: 1384, top: 257, bottom: 576 },
    bar: 15,
    column: 52,
    text: 15,
    value: 40,
    gap: 18,
    milestones: { y: 630, row: 0, r: 7 },
  },
  wide: {
    discs: { x: 516, y: 178, pitch: 39, row: 42, r: 16 },
    count: { x: 1110, y: 194, size: 40, note: 15 },
    axisY: 284,
    low: false,
    plot: { left: 566, right: 1384, top: 304, bottom: 682 },
    bar: 15,
    column: 52,
    text: 15,
    value: 40,
    gap: 18,
    milestones: { y: 746, row: 0, r: 7 },
  },
};

/** Ends of the time axis, in years: room for the bar that is open to the left of 2014, and for the column at 2019. */
export const TOUR_YEARS: readonly [number, number] = [2012.9, 2019.7];
