import type { SetName } from '../../model/frames.ts';
import type { Point } from '../map/conic.ts';

/** The bridge over the map, in the frame's px: discs in a row under a deck that ends at the zone's ring, names below, a bracket under them. */
export interface BridgeLayout {
  readonly deck: number;
  /** Middle of the first disc, from disc to disc, and radius. */
  readonly first: number;
  readonly pitch: number;
  readonly r: number;
  readonly nameSize: 12 | 13 | 14 | 16 | 18 | 20 | 22;
  readonly zone: { readonly at: Point; readonly r: number };
  /** Baseline of the zone's name as the list's heading, where its words have no room right of its ring. */
  readonly heading?: number;
  /** Left and right edge of the list under the zone, and its top. */
  readonly list: readonly [x0: number, x1: number, y: number];
  readonly listSizes: readonly [name: 14 | 15 | 16 | 18 | 20, plain: 12 | 13 | 14 | 15 | 18, note: 12 | 13 | 14];
  /** Above and below a line of the list, px. */
  readonly pad: number;
  /** By how much letters may grow where the stage shrinks. */
  readonly grow: number;
  readonly hotelRing: number;
  /** Sizes of 深圳, of the hotel and of the small print. */
  readonly citySizes: readonly [city: 16 | 20 | 28 | 32, hotel: 12 | 13 | 15 | 16, note: 12 | 13];
  /** From their last line to the hotel's ring. */
  readonly cityGap: number;
  readonly sea: Point;
  readonly seaSize: 12 | 13 | 14 | 15;
  /** Longest line of the scale bar in km. */
  readonly bar: number;
}

export const BRIDGE_LAYOUTS: Readonly<Record<SetName, BridgeLayout>> = {
  small: {
    deck: 19,
    first: 20,
    pitch: 34,
    r: 8,
    nameSize: 13,
    zone: { at: [232, 19], r: 10 },
    list: [226, 312, 42],
    listSizes: [14, 12, 12],
    pad: 2.2,
    grow: 1,
    hotelRing: 9,
    citySizes: [16, 12, 12],
    cityGap: 20,
    sea: [70, 248],
    seaSize: 12,
    bar: 20,
  },
  phone: {
    deck: 32,
    first: 36,
    pitch: 45,
    r: 10.5,
    nameSize: 16,
    zone: { at: [313, 32], r: 12 },
    list: [306, 380, 76],
    listSizes: [16, 12, 12],
    pad: 4.2,
    grow: 1,
    hotelRing: 11,
    citySizes: [20, 13, 12],
    cityGap: 20,
    sea: [122, 390],
    seaSize: 13,
    bar: 20,
  },
  tablet: {
    deck: 46,
    first: 72,
    pitch: 84,
    r: 18,
    nameSize: 20,
    zone: { at: [592, 46], r: 17 },
    list: [592, 800, 118],
    listSizes: [18, 18, 14],
    pad: 6.5,
    grow: 1.25,
    hotelRing: 14,
    citySizes: [28, 15, 13],
    cityGap: 46,
    sea: [288, 552],
    seaSize: 14,
    bar: 20,
  },
  low: {
    deck: 24,
    first: 30,
    pitch: 52,
    r: 11,
    nameSize: 16,
    zone: { at: [384, 24], r: 12 },
    list: [384, 510, 66],
    listSizes: [15, 13, 12],
    pad: 4,
    grow: 1.25,
    hotelRing: 11,
    citySizes: [20, 13, 12],
    cityGap: 20,
    sea: [156, 321],
    seaSize: 12,
    bar: 20,
  },
  compact: {
    deck: 62,
    first: 440,
    pitch: 68,
    r: 17,
    nameSize: 20,
    zone: { at: [836, 62], r: 17 },
    list: [836, 1000, 126],
    listSizes: [18, 14, 13],
    pad: 6,
    grow: 1.25,
    hotelRing: 14,
    citySizes: [28, 15, 13],
    cityGap: 46,
    sea: [590, 566],
    seaSize: 14,
    bar: 20,
  },
  wide: {
    deck: 86,
    first: 524,
    pitch: 104,
    r: 23,
    nameSize: 22,
    zone: { at: [1160, 86], r: 20 },
    list: [1160, 1384, 168],
    listSizes: [20, 18, 14],
    pad: 8,
    grow: 1.25,
    hotelRing: 15,
    citySizes: [32, 16, 13],
    cityGap: 46,
    sea: [742, 626],
    seaSize: 15,
    bar: 20,
  },
};

/** How the trainees' names stand under their discs. */
export interface NameLines {
  /** Most lines of a name, and from line to line, in its size. */
  readonly lines: number;
  readonly leading: number;
  /** Half the width of the first name and of the last, px. */
  readonly edges: readonly [first: number, last: number];
}

/** Where the discs, their arches and the bracket stand. */
export function bridgeOf(
  { deck, first, pitch, r, nameSize }: BridgeLayout,
  count: number,
  { lines, leading, edges }: NameLines,
): {
  readonly discs: readonly Point[];
  readonly arches: string;
  readonly namesTop: number;
  readonly bracket: { readonly x0: number; readonly x1: number; readonly y: number };
} {
  const y = deck + r + 5;
  const discs = Array.from({ length: count }, (_, index): Point => [first + index * pitch, y]);
  const span = pitch - 2 * r - 4;
  const rise = Math.min(span / 2, y - deck + r * 0.3);
  const spring = deck + 4 + rise;
  const arches = discs
    .slice(1)
    .map(([x]) => `M${x - r - 2 - span} ${spring}a${span / 2} ${rise} 0 0 1 ${span} 0`)
    .join('');
  const namesTop = y + r + nameSize * 1.2;
  return {
    discs,
    arches,
    namesTop,
    bracket: {
      x0: first - Math.max(r, edges[0]),
      x1: first + (count - 1) * pitch + Math.max(r, edges[1]),
      y: namesTop + nameSize * leading * (lines - 1) + nameSize * 0.65,
    },
  };
}
