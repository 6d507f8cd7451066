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
  /** How far the fan's strokes run upright at each end before they bend, of its height. */
  readonly stiff: readonly [top: number, bottom: number];
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
    readonly undated: readonly number[];
  };
  readonly rules: readonly number[];
  readonly dashed: number;
  /** Half height of a band of days. */
  readonly band: number;
  /** Baseline of the lane's title, of its note (left of its end), of the arenas' names: null puts them beside their marks. */
  readonly lane: { readonly title: number | null; readonly names: number | null; readonly note: number | null };
  /** Where the arenas stand: first and last centre of a row. */
  readonly arenas: readonly [x0: number, x1: number];
  /** Landfalls are named in the row of storms, or on the ridge. */
  readonly landfalls: 'row' | 'ridge';
  /** Only the shortest form of every name: there is room for no other. */
  readonly terse: boolean;
  /** Names of the rows in the margin; on small screens the marks speak for themselves. */
  readonly rowNames: boolean;
  /** How much wider words are, in the frame's px, on the smallest screen of the set. */
  readonly grow: number;
  readonly everyDay: boolean;
  readonly firstDay: 'day' | 'month-day';
  readonly size: {
    readonly label: 12 | 13 | 14;
    readonly note: 12 | 13;
    readonly name: 14 | 15 | 20 | 22;
    readonly signing: 13 | 15 | 16 | 20 | 24;
    readonly month: 12 | 13 | 15;
  };
  /** Half extents of marks: ring, diamond, triangle; half side of the signing's seal. */
  readonly mark: { readonly ring: number; readonly diamond: number; readonly seal: number };
  /** Paper on either side of the moment's bar, and its hair. */
  readonly casing: number;
  readonly hair: number;
}
