import type { Point } from '../../geometry/map/conic.ts';
import type { SetName } from '../../model/frames.ts';

/** Where the words of `equidistant` stand in one set's frame, px. */
interface Lay {
  /** Km of the line of equal distance west and east of the route. */
  readonly equal: readonly [west: number, east: number];
  /** Baselines of the numerals to Qingdao and to Shenzhen, of the route's length (right end) and of the line's name (left end). */
  readonly qingdao: Point;
  readonly shenzhen: Point;
  readonly route: Point;
  readonly line: Point;
  /** Right end of the words at the lozenge. */
  readonly hinge: Point;
  /** Compass bearings at which the names of the circles stand. */
  readonly circles: readonly [r30: number, r50: number];
  /** A corner of Krosa's plate, or the left end of the line that says where it is. */
  readonly krosa: Point;
}

/** What differs in English. */
export const ENGLISH: Readonly<Partial<Record<SetName, Partial<Lay>>>> = {
  phone: { qingdao: [248, 138], shenzhen: [116, 347], route: [126, 238], line: [14, 126], hinge: [212, 226], krosa: [92, 402] },
  tablet: { hinge: [352, 320] },
  low: { route: [126, 212] },
  wide: { hinge: [648, 541] },
};

export const LAY: Readonly<Record<SetName, Lay>> = {
  small: {
    equal: [700, 1420],
    qingdao: [198, 88],
    shenzhen: [112, 236],
    route: [106, 178],
    line: [36, 76],
    hinge: [0, 0],
    circles: [32, 40],
    krosa: [0, 0],
  },
  phone: {
    equal: [690, 1400],
    qingdao: [226, 143],
    shenzhen: [86, 361],
    route: [92, 258],
    line: [12, 132],
    hinge: [191, 234],
    circles: [32, 40],
    krosa: [104, 402],
  },
  tablet: {
    equal: [800, 1420],
    qingdao: [408, 198],
    shenzhen: [205, 506],
    route: [232, 330],
    line: [56, 166],
    hinge: [354, 326],
    circles: [52, 44],
    krosa: [206, 570],
  },
  low: {
    equal: [800, 1420],
    qingdao: [236, 112],
    shenzhen: [128, 290],
    route: [142, 176],
    line: [30, 95],
    hinge: [206, 186],
    circles: [32, 40],
    krosa: [514, 168],
  },
  compact: {
    equal: [570, 1217],
    qingdao: [692, 318],
    shenzhen: [498, 628],
    route: [606, 272],
    line: [424, 322],
    hinge: [646, 453],
    circles: [56, 44],
    krosa: [0, 0],
  },
  wide: {
    equal: [400, 1440],
    qingdao: [729, 386],
    shenzhen: [497, 738],
    route: [602, 372],
    line: [452, 404],
    hinge: [652, 541],
    circles: [50, 42],
    krosa: [1272, 654],
  },
};
