import type { SetName } from '../../model/frames.ts';
import type { Point } from '../map/conic.ts';

/** The list of who has settled, and the words on the map of the bay, in the frame's px. */
export interface BayLayout {
  /** Left and right edge of the list and the baseline of its heading. */
  readonly list: readonly [x0: number, x1: number, y: number];
  /** Whether the list lies over the whole width above the map, or right of the zone with a bracket. */
  readonly above: boolean;
  readonly pad: number;
  readonly sizes: readonly [heading: 18 | 20 | 32, name: 13 | 14 | 15 | 16 | 20, note: 12 | 13 | 14];
  readonly citySize: 16 | 18 | 20 | 28;
  readonly seaSize: 12 | 13 | 14 | 16;
  readonly bay: Point;
  readonly sea: Point;
  /** How far from the zone along the route its arrow stands, px. */
  readonly arrow: number;
  /** Where the route's words stand from the arrow: end of them left of it, or start right of it. */
  readonly words: { readonly dx: number; readonly dy: number; readonly anchor: 'start' | 'end'; readonly size: 13 | 15 | 16 | 20; readonly note: 12 | 13 | 14 };
  /** km of the scale bar. */
  readonly bar: number;
}

export const BAY_LAYOUTS: Readonly<Record<SetName, BayLayout>> = {
  small: {
    list: [142, 312, 24], above: false, pad: 3, sizes: [18, 13, 12], citySize: 16, seaSize: 12, bay: [86, 148], sea: [206, 216],
    arrow: 118, words: { dx: 10, dy: 4, anchor: 'start', size: 13, note: 12 }, bar: 10,
  },
  phone: {
    list: [20, 370, 26], above: true, pad: 3.6, sizes: [20, 16, 13], citySize: 18, seaSize: 13, bay: [184, 290], sea: [264, 382],
    arrow: 158, words: { dx: -12, dy: 4, anchor: 'end', size: 15, note: 13 }, bar: 10,
  },
  tablet: {
    list: [452, 780, 66], above: false, pad: 7, sizes: [32, 20, 14], citySize: 28, seaSize: 14, bay: [270, 304], sea: [620, 452],
    arrow: 282, words: { dx: -16, dy: 4, anchor: 'end', size: 16, note: 13 }, bar: 10,
  },
  low: {
    list: [270, 510, 32], above: false, pad: 4, sizes: [20, 15, 12], citySize: 18, seaSize: 12, bay: [150, 178], sea: [360, 268],
    arrow: 150, words: { dx: 12, dy: 10, anchor: 'start', size: 15, note: 12 }, bar: 10,
  },
  wide: {
    list: [882, 1172, 112], above: false, pad: 9.5, sizes: [32, 20, 14], citySize: 28, seaSize: 16, bay: [768, 500], sea: [1216, 704],
    arrow: 372, words: { dx: -20, dy: 4, anchor: 'end', size: 20, note: 14 }, bar: 10,
  },
};
