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
  /** Bottom of the fan; its top is the summer's axis. */
  readonly fan: number;
  readonly base: { readonly lekima: number; readonly krosa: number };
  /** Height of 105 kt. */
  readonly peak: number;
  readonly separation: readonly [number, number, number];
  readonly weights: readonly [number, number, number];
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
  readonly everyDay: boolean;
  readonly size: {
    readonly label: 12 | 13 | 14;
    readonly name: 14 | 15 | 16 | 20 | 24;
    readonly signing: 15 | 16 | 20 | 24;
    readonly month: 12 | 13 | 15;
  };
  /** Half extents of marks: ring, diamond, triangle; half side of the signing's seal. */
  readonly mark: { readonly ring: number; readonly diamond: number; readonly seal: number };
  /** Paper on either side of the moment's bar, and its hair. */
  readonly casing: number;
  readonly hair: number;
}

const COARSE = { separation: [5.6, 4.3, 3.4], weights: [0.8, 1.2, 1.6] } as const;
const MARKS = { ring: 3.6, diamond: 6, seal: 7 } as const;

export const WHOLE_LAYOUTS: Readonly<Record<SetName, WholeLayout>> = {
  small: {
    ...COARSE,
    names: 14, week: [14, 306], fan: 60, base: { lekima: 106, krosa: 142 }, peak: 42, day: 156,
    summer: { label: 18, band: [22, 27], y: 31, month: null, x: [84, 306], before: 20 },
    rows: { day: [173], storm: [], days: [190, 204], undated: 232 },
    rules: [], dashed: 213, band: 3, lane: { title: 226, names: 251, note: 226 }, arenas: [26, 294],
    landfalls: 'ridge', rowNames: false, key: null, everyDay: false,
    size: { label: 12, name: 14, signing: 15, month: 12 }, mark: { ring: 3, diamond: 5, seal: 6 }, casing: 3.5, hair: 1.2,
  },
  phone: {
    ...COARSE,
    names: 14, week: [14, 376], fan: 86, base: { lekima: 168, krosa: 233 }, peak: 70, day: 250,
    summer: { label: 22, band: [27, 33], y: 38, month: 54, x: [102, 376], before: 20 },
    rows: { day: [266, 288], storm: [], days: [314, 331], undated: 375 },
    rules: [301], dashed: 344, band: 4, lane: { title: 361, names: 396, note: 361 }, arenas: [26, 364],
    landfalls: 'ridge', rowNames: false, key: null, everyDay: false,
    size: { label: 12, name: 15, signing: 16, month: 13 }, mark: MARKS, casing: 3.5, hair: 1.4,
  },
  tablet: {
    separation: [7.6, 5.7, 4.4], weights: [0.9, 1.4, 1.9],
    names: 40, week: [120, 780], fan: 138, base: { lekima: 254, krosa: 340 }, peak: 100, day: 359,
    summer: { label: 30, band: [38, 47], y: 56, month: 75, x: [210, 780], before: 46 },
    rows: { day: [389], storm: [424], days: [456, 480], undated: 520 },
    rules: [406, 441], dashed: 497, band: 6, lane: { title: null, names: null, note: 552 }, arenas: [137, 726],
    landfalls: 'ridge', rowNames: true, key: null, everyDay: true,
    size: { label: 13, name: 20, signing: 20, month: 15 }, mark: { ring: 4.2, diamond: 7, seal: 11 }, casing: 3.75, hair: 1.6,
  },
  low: {
    ...COARSE,
    names: 14, week: [14, 510], fan: 80, base: { lekima: 148, krosa: 196 }, peak: 62, day: 212,
    summer: { label: 20, band: [25, 31], y: 36, month: 51, x: [108, 510], before: 20 },
    rows: { day: [231, 252], storm: [], days: [275, 290], undated: 316 },
    rules: [263], dashed: 301, band: 4, lane: { title: null, names: null, note: null }, arenas: [88, 474],
    landfalls: 'ridge', rowNames: false, key: null, everyDay: true,
    size: { label: 12, name: 15, signing: 16, month: 13 }, mark: MARKS, casing: 3.5, hair: 1.4,
  },
  wide: {
    separation: [9.4, 6.9, 5.2], weights: [1.1, 1.7, 2.3],
    names: 56, week: [150, 1384], fan: 270, base: { lekima: 424, krosa: 544 }, peak: 136, day: 568,
    summer: { label: 74, band: [84, 95], y: 102, month: 123, x: [560, 1384], before: 470 },
    rows: { day: [603], storm: [646, 670], days: [708, 732], undated: 773 },
    rules: [625, 690], dashed: 751, band: 6, lane: { title: null, names: null, note: 778 }, arenas: [162, 848],
    landfalls: 'row', rowNames: true, key: 803, everyDay: true,
    size: { label: 14, name: 24, signing: 24, month: 15 }, mark: { ring: 5, diamond: 10, seal: 12 }, casing: 4.25, hair: 1.6,
  },
};
