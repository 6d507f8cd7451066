import type { SetName } from '../../model/frames.ts';

/** Where the parts of `whole` stand in one set's frame, px. */
export interface WholeLayout {
  /** Names of rows and storms: left edge. */
  readonly names: number;
  /** The week's axis. */
  readonly week: readonly [x0: number, x1: number];
  readonly summer: {
    /** Baseline of the labels over the axis, top and bottom of the bands of dots, the axis, baseline of the months. */
    readonly label: number;
    readonly band: readonly [y0: number, y1: number];
    readonly y: number;
    /** Null: the labels over the axis name the months. */
    readonly month: number | null;
    readonly x: readonly [x0: number, x1: number];
    /** The things before the summer: centre of their mark. */
    readonly before: number;
  };
  /** Where the fan's strokes, upright from the summer's axis, begin to bend, and where they meet the week. */
  readonly fan: readonly [top: number, bottom: number];
  readonly base: { readonly lekima: number; readonly krosa: number };
  /** Height of 105 kt. */
  readonly peak: number;
  readonly separation: readonly [number, number, number];
  readonly weights: readonly [number, number, number];
  /** Units a px in which the lines are written. */
  readonly per: 2 | 4;
  /** Baseline of the days. */
  readonly day: number;
  /** Centres of the rows: what happened on a day, storms, bands of days, undated. */
  readonly rows: {
    readonly day: readonly number[];
    readonly storm: readonly number[];
    readonly days: readonly number[];
    readonly undated: number;
  };
  readonly rules: readonly number[];
  readonly dashed: number;
  /** Half height of a band of days. */
  readonly band: number;
  /** Baseline of the lane's title, of its note (left of its end), of the arenas' names: null puts them beside their marks. */
  readonly lane: { readonly title: number | null; readonly names: number | null; readonly note: number | null };
  /** Where the arenas stand: first and last centre. */
  readonly arenas: readonly [x0: number, x1: number];
  /** Landfalls are named in the row of storms, or on the ridge. */
  readonly landfalls: 'row' | 'ridge';
  /** Names of the rows in the margin; on small screens the marks speak for themselves. */
  readonly rowNames: boolean;
  /** A baseline for the key in words; null leaves it to the card. */
  readonly key: number | null;
  /** How much wider words are, in the frame's px, on the smallest screen of the set. */
  readonly grow: number;
  readonly everyDay: boolean;
  readonly firstDay: 'day' | 'month-day';
  readonly size: {
    readonly label: 12 | 13 | 14;
    readonly note: 12 | 13;
    readonly name: 14 | 15 | 20 | 22;
    readonly signing: 15 | 16 | 20 | 24;
    readonly month: 12 | 13 | 15;
  };
  /** Half extents of marks: ring, diamond, triangle; half side of the signing's seal. */
  readonly mark: { readonly ring: number; readonly diamond: number; readonly seal: number };
  /** Paper on either side of the moment's bar, and its hair. */
  readonly casing: number;
  readonly hair: number;
}

const COARSE = { separation: [5.6, 4.3, 3.4], weights: [0.8, 1.2, 1.6], per: 2 } as const;
const MARKS = { ring: 3.6, diamond: 6, seal: 7 } as const;

export const WHOLE_LAYOUTS: Readonly<Record<SetName, WholeLayout>> = {
  small: {
    ...COARSE,
    names: 14,
    week: [14, 306],
    fan: [34, 56],
    base: { lekima: 102, krosa: 138 },
    peak: 42,
    day: 151,
    summer: { label: 19, band: [23, 28], y: 31, month: null, x: [84, 306], before: 20 },
    rows: { day: [167], storm: [], days: [183, 197], undated: 231 },
    rules: [],
    dashed: 206,
    band: 3,
    lane: { title: 220, names: 252, note: 220 },
    arenas: [26, 294],
    landfalls: 'ridge',
    rowNames: false,
    key: null,
    grow: 1.15,
    everyDay: false,
    firstDay: 'day',
    size: { label: 12, note: 12, name: 14, signing: 15, month: 12 },
    mark: { ring: 3, diamond: 5, seal: 6 },
    casing: 3.5,
    hair: 1.2,
  },
  phone: {
    ...COARSE,
    names: 14,
    week: [14, 376],
    fan: [57, 86],
    base: { lekima: 168, krosa: 233 },
    peak: 70,
    day: 250,
    summer: { label: 22, band: [27, 33], y: 38, month: 54, x: [102, 376], before: 20 },
    rows: { day: [266, 288], storm: [], days: [314, 331], undated: 375 },
    rules: [301],
    dashed: 344,
    band: 4,
    lane: { title: 361, names: 396, note: 361 },
    arenas: [26, 364],
    landfalls: 'ridge',
    rowNames: false,
    key: null,
    grow: 1.15,
    everyDay: false,
    firstDay: 'day',
    size: { label: 12, note: 12, name: 15, signing: 16, month: 13 },
    mark: MARKS,
    casing: 3.5,
    hair: 1.4,
  },
  tablet: {
    separation: [7.6, 5.7, 4.4],
    weights: [0.9, 1.4, 1.9],
    per: 2,
    names: 40,
    week: [120, 780],
    fan: [80, 138],
    base: { lekima: 254, krosa: 340 },
    peak: 100,
    day: 359,
    summer: { label: 30, band: [38, 47], y: 56, month: 75, x: [210, 780], before: 46 },
    rows: { day: [389], storm: [424], days: [456, 480], undated: 520 },
    rules: [406, 441],
    dashed: 497,
    band: 6,
    lane: { title: null, names: null, note: 552 },
    arenas: [137, 726],
    landfalls: 'ridge',
    rowNames: true,
    key: null,
    grow: 1.15,
    everyDay: true,
    firstDay: 'month-day',
    size: { label: 13, note: 12, name: 20, signing: 20, month: 15 },
    mark: { ring: 4.2, diamond: 7, seal: 11 },
    casing: 3.75,
    hair: 1.6,
  },
  low: {
    ...COARSE,
    names: 14,
    week: [14, 510],
    fan: [53, 76],
    base: { lekima: 150, krosa: 199 },
    peak: 62,
    day: 214,
    summer: { label: 20, band: [25, 31], y: 36, month: 51, x: [108, 510], before: 20 },
    rows: { day: [233, 253], storm: [], days: [275, 290], undated: 316 },
    rules: [264],
    dashed: 301,
    band: 4,
    lane: { title: null, names: null, note: null },
    arenas: [88, 474],
    landfalls: 'ridge',
    rowNames: false,
    key: null,
    grow: 1.15,
    everyDay: true,
    firstDay: 'day',
    size: { label: 12, note: 12, name: 15, signing: 16, month: 13 },
    mark: MARKS,
    casing: 3.5,
    hair: 1.4,
  },
  compact: {
    separation: [9.4, 6.9, 5.2],
    weights: [1.1, 1.7, 2.3],
    per: 4,
    names: 56,
    week: [150, 1169],
    fan: [158, 228],
    base: { lekima: 424, krosa: 542 },
    peak: 136,
    day: 477,
    summer: { label: 74, band: [84, 80], y: 86, month: 123, x: [459, 1169], before: 440 },
    rows: { day: [596], storm: [507, 553], days: [543, 600], undated: 744 },
    rules: [495, 569],
    dashed: 613,
    band: 6,
    lane: { title: null, names: null, note: 749 },
    arenas: [162, 717],
    landfalls: 'row',
    rowNames: true,
    key: 662,
    grow: 1.45,
    everyDay: true,
    firstDay: 'month-day',
    size: { label: 14, note: 13, name: 22, signing: 24, month: 15 },
    mark: { ring: 5, diamond: 10, seal: 12 },
    casing: 4.25,
    hair: 1.6,
  },
  wide: {
    separation: [9.4, 6.9, 5.2],
    weights: [1.1, 1.7, 2.3],
    per: 4,
    names: 56,
    week: [150, 1384],
    fan: [158, 270],
    base: { lekima: 424, krosa: 542 },
    peak: 136,
    day: 565,
    summer: { label: 74, band: [84, 95], y: 102, month: 123, x: [560, 1384], before: 440 },
    rows: { day: [596], storm: [633, 655], days: [688, 710], undated: 744 },
    rules: [615, 673],
    dashed: 726,
    band: 6,
    lane: { title: null, names: null, note: 749 },
    arenas: [162, 848],
    landfalls: 'row',
    rowNames: true,
    key: 783,
    grow: 1.45,
    everyDay: true,
    firstDay: 'month-day',
    size: { label: 14, note: 13, name: 22, signing: 24, month: 15 },
    mark: { ring: 5, diamond: 10, seal: 12 },
    casing: 4.25,
    hair: 1.6,
  },
};
