import type { SetName } from '../../model/frames.ts';
import type { Point } from '../map/conic.ts';

/** The list of who has settled, and the words on the map of the bay, in the frame's px. */
export interface BayLayout {
  /** Left and right edge of the list and the baseline of its heading. */
  readonly list: readonly [x0: number, x1: number, y: number];
  /** Where the list stands from the zone: above it over the whole width, or beside it with a bracket. */
  readonly side: 'above' | 'left' | 'right';
  readonly pad: number;
  /** By how much letters may grow where the stage shrinks. */
  readonly grow: number;
  readonly sizes: readonly [heading: 16 | 18 | 20 | 24 | 28, name: 13 | 14 | 15 | 16 | 18, note: 12 | 13 | 14];
  readonly citySize: 16 | 18 | 20 | 28;
  readonly seaSize: 12 | 13 | 14 | 16;
  readonly bay: Point;
  readonly sea: Point;
  /** How far from the zone along the route its arrow stands, px. */
  readonly arrow: number;
  /** The route's words: left of its line by `gap` px, `dy` px below the arrow's middle; `broken` before their last word. */
  readonly words: {
    readonly gap: number;
    readonly dy: number;
    readonly size: 13 | 14 | 15 | 18 | 20;
    readonly note: 12 | 13 | 14;
    readonly broken?: boolean;
  };
  /** km of the scale bar. */
  readonly bar: number;
}

export const BAY_LAYOUTS: Readonly<Record<SetName, BayLayout>> = {
  small: {
    list: [8, 184, 24],
    side: 'left',
    pad: 3,
    grow: 1.02,
    sizes: [16, 13, 12],
    citySize: 16,
    seaSize: 12,
    bay: [259, 146],
    sea: [293, 205],
    arrow: 108,
    words: { gap: 6, dy: 4, size: 13, note: 12 },
    bar: 10,
  },
  phone: {
    list: [20, 370, 26],
    side: 'above',
    pad: 3.6,
    grow: 1.25,
    sizes: [20, 16, 13],
    citySize: 18,
    seaSize: 13,
    bay: [171, 290],
    sea: [264, 382],
    arrow: 146,
    words: { gap: 8, dy: -2, size: 14, note: 13 },
    bar: 10,
  },
  tablet: {
    list: [40, 356, 66],
    side: 'left',
    pad: 8,
    grow: 1.25,
    sizes: [28, 18, 14],
    citySize: 28,
    seaSize: 14,
    bay: [538, 320],
    sea: [724, 446],
    arrow: 282,
    words: { gap: 14, dy: 4, size: 18, note: 14 },
    bar: 10,
  },
  low: {
    list: [14, 252, 34],
    side: 'left',
    pad: 4,
    grow: 1.25,
    sizes: [20, 15, 12],
    citySize: 18,
    seaSize: 12,
    bay: [352, 168],
    sea: [450, 256],
    arrow: 156,
    words: { gap: 8, dy: 4, size: 15, note: 12 },
    bar: 10,
  },
  compact: {
    list: [676, 910, 92],
    side: 'right',
    pad: 8,
    grow: 1.25,
    sizes: [20, 15, 13],
    citySize: 28,
    seaSize: 14,
    bay: [608, 410],
    sea: [946, 555],
    arrow: 200,
    words: { gap: 12, dy: 4, size: 15, note: 13 },
    bar: 10,
  },
  wide: {
    list: [838, 1172, 110],
    side: 'right',
    pad: 10.5,
    grow: 1.25,
    sizes: [28, 18, 14],
    citySize: 28,
    seaSize: 16,
    bay: [768, 500],
    sea: [1216, 704],
    arrow: 372,
    words: { gap: 16, dy: 4, size: 20, note: 14 },
    bar: 10,
  },
};
