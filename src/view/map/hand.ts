import type { SetName } from '../../model/frames.ts';
import type { LabelSize } from '../ink.tsx';

/** Sizes of one set's drawing hand, px. */
export interface Hand {
  /** Half side of a city's square. */
  readonly square: number;
  readonly city: LabelSize;
  readonly storm: LabelSize;
  readonly numeral: LabelSize;
  readonly unit: LabelSize;
  readonly label: LabelSize;
  readonly small: LabelSize;
  readonly route: number;
  readonly arrow: number;
  readonly distance: number;
  readonly circle30: number;
  readonly circle50: number;
  /** Outer radius of the eye's ring. */
  readonly eye: number;
  readonly bead: number;
  /** Width of a track by grade of wind. */
  readonly track: readonly [number, number, number, number, number];
  readonly lozenge: number;
}

const FINE: Hand = {
  square: 7,
  city: 18,
  storm: 15,
  numeral: 24,
  unit: 12,
  label: 13,
  small: 12,
  route: 3,
  arrow: 11,
  distance: 1.6,
  circle30: 1.5,
  circle50: 1.9,
  eye: 7,
  bead: 3,
  track: [1, 1, 1.9, 2.9, 3.9],
  lozenge: 6.5,
};
const WIDE: Hand = {
  square: 9.5,
  city: 28,
  storm: 22,
  numeral: 40,
  unit: 15,
  label: 14,
  small: 13,
  route: 4,
  arrow: 15,
  distance: 2.2,
  circle30: 2.2,
  circle50: 2.8,
  eye: 10,
  bead: 4,
  track: [1.2, 1.2, 2.4, 3.7, 5],
  lozenge: 9,
};

const MIDDLE: Hand = {
  ...WIDE,
  square: 8,
  city: 24,
  storm: 20,
  numeral: 32,
  unit: 14,
  route: 3.5,
  arrow: 13,
  distance: 1.9,
  circle30: 1.8,
  circle50: 2.4,
  eye: 9,
  bead: 3.6,
  track: [1.1, 1.1, 2.1, 3.3, 4.4],
  lozenge: 8,
};

const HANDS: Readonly<Record<SetName, Hand>> = {
  small: { ...FINE, square: 6.5, city: 16, storm: 14, numeral: 20, label: 12 },
  phone: FINE,
  tablet: MIDDLE,
  low: FINE,
  compact: MIDDLE,
  wide: WIDE,
};

export function handOf(set: SetName): Hand {
  return HANDS[set];
}
