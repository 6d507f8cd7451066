import type { Point } from '../../geometry/map/conic.ts';
import type { SetName } from '../../model/frames.ts';
import type { LabelSize } from '../ink.tsx';

/** Where the words of `landfall` stand in one set's frame, px. */
interface Lay {
  readonly equal: readonly [west: number, east: number];
  /** Right top corner of Huangdao's plate; left bottom corner of Wenling's, off its ring. */
  readonly huangdao: Point;
  readonly wenling: Point;
  readonly line: Point;
  /** Right end of 人往南; right end of 风往北, its left end where the land is too narrow for it; their size. */
  readonly south: Point;
  readonly north: Point;
  readonly size: LabelSize;
  readonly offshore?: boolean;
  /** Where the track begins: the first fix well inside the frame; with the storm if not given. */
  readonly first?: string;
}

/** What differs in English: Huangdao's plate hangs from its leader, for Qingdao's name is long, and the land is narrow for two words in a line. */
export const ENGLISH: Readonly<Partial<Record<SetName, Partial<Lay>>>> = {
  small: { huangdao: [112, 51], wenling: [15, 4], line: [14, 142], south: [110, 182], north: [254, 200] },
  phone: { huangdao: [124, 87], line: [14, 198], south: [126, 250], north: [210, 204] },
  tablet: { huangdao: [258, 137], line: [56, 282], north: [340, 302] },
  low: { equal: [520, 1200], huangdao: [140, 79], line: [14, 188], south: [140, 212] },
  compact: { huangdao: [560, 201], line: [424, 388], south: [522, 448] },
  wide: { huangdao: [560, 236], wenling: [36, 24], line: [452, 387], north: [662, 442] },
};

export const LAY: Readonly<Record<SetName, Lay>> = {
  small: {
    equal: [620, 1000],
    huangdao: [110, 32],
    wenling: [22, 4],
    line: [14, 112],
    south: [86, 162],
    north: [242, 205],
    size: 13,
    offshore: true,
    first: 'lekima-080800',
  },
  phone: {
    equal: [700, 1400],
    huangdao: [112, 54],
    wenling: [17, 8],
    line: [14, 164],
    south: [108, 248],
    north: [192, 216],
    size: 13,
    first: 'lekima-080800',
  },
  tablet: { equal: [780, 1420], huangdao: [258, 86], wenling: [34, 28], line: [56, 216], south: [218, 356], north: [340, 313], size: 16 },
  low: {
    equal: [700, 1420],
    huangdao: [144, 40],
    wenling: [14, 8],
    line: [34, 139],
    south: [138, 208],
    north: [290, 279],
    size: 13,
    offshore: true,
  },
  compact: {
    equal: [570, 1217],
    huangdao: [548, 165],
    wenling: [36, 26],
    line: [424, 322],
    south: [522, 442],
    north: [636, 372],
    size: 16,
    first: 'lekima-080700',
  },
  wide: {
    equal: [400, 1440],
    huangdao: [576, 202],
    wenling: [20, 14],
    line: [452, 404],
    south: [520, 521],
    north: [662, 446],
    size: 20,
    first: 'lekima-080700',
  },
};

const SHORT = { huangdao: ['wind'], wenling: ['when', 'wind'] };
const FULL = { huangdao: ['when', 'what'], wenling: ['when', 'what'] };
const NO_HOUR = { huangdao: ['what'], wenling: ['when', 'what'] };
/** What differs in English. */
export const TOLD_ENGLISH = { phone: NO_HOUR, low: NO_HOUR };
/** What the plates say of a landfall; the hour at Huangdao is the map's own where there is little room. */
export const TOLD: Readonly<Record<SetName, typeof FULL>> = {
  small: SHORT,
  phone: { huangdao: ['wind', 'pressure'], wenling: ['when', 'what'] },
  tablet: FULL,
  low: FULL,
  compact: FULL,
  wide: FULL,
};
