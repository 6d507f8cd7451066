import type { Said } from './format.ts';
import type { Graphic, StepId } from './steps.ts';

export type Lang = 'zh' | 'en';

/** stated: the article says it; derived: follows by a rule; external: from elsewhere, with its own credit. */
export type Basis = 'stated' | 'derived' | 'external';

/** 约 about, 近 below, 余 above, 数 several; `range` has min and max, `unstated` has no value. */
export type Precision = 'exact' | 'about' | 'below' | 'above' | 'several' | 'range' | 'unstated';

/** A number of the story, with its word, its unit and where it comes from. `value` null: not stated. */
export interface Figure {
  readonly id: string;
  readonly label: string;
  readonly value: number | null;
  /** Upper end of a `range`; `value` is then the lower end; without an upper end it prints 至少 (at least). */
  readonly max: number | null;
  /** A computed figure before rounding; else equal to `value`. */
  readonly exact: number | null;
  /** `value` in the unit without 万 or 亿 (元 for 万元 and 亿元), for axes. */
  readonly plain: number | null;
  /** As written in the data, in any language of the story: 个, 亿元, 公里, 节, 百帕, 米/秒, 倍 … */
  readonly unit: string;
  /** The figure in the story's words. */
  readonly said: Said;
  readonly precision: Precision;
  readonly basis: Basis;
  /** Numbers of the non-empty lines of the article that state it. */
  readonly paragraphs: readonly number[];
  /** Source ids, for `external`. */
  readonly sources: readonly string[];
  /** The rule in words and the ids it takes, for `derived`. */
  readonly rule: string;
  readonly inputs: readonly string[];
  /** EDTF, or empty. */
  readonly when: string;
  /** Name of the place, or empty. */
  readonly where: string;
}

export interface Source {
  readonly id: string;
  /** As it stands in the credits. */
  readonly name: string;
  readonly credit: string;
  readonly date: string;
  readonly licence: string;
  readonly url: string;
}

export interface Place {
  readonly id: string;
  readonly name: string;
  readonly lat: number;
  readonly lon: number;
  /** As the table says it: "city point", "approx. ±4 km" … */
  readonly accuracy: string;
  /** Radius in km within which an approximate place lies; 0 for a point. */
  readonly within: number;
  readonly source: string;
}

export type StormId = 'lekima' | 'krosa';

/** One row of the best track. Times are UTC; winds are 10-minute means in knots (JMA); radii nautical miles. */
export interface Fix {
  /** `lekima-080900`: storm, month and day, hour UTC. */
  readonly id: string;
  readonly storm: StormId;
  /** ISO 8601 in UTC: 2019-08-09T00:00Z. */
  readonly time: string;
  readonly lat: number;
  readonly lon: number;
  readonly pressure: number;
  readonly wind: number | null;
  readonly grade: 'TD' | 'TS' | 'STS' | 'TY' | 'L';
  readonly r50: readonly [longest: number, shortest: number] | null;
  readonly r30: readonly [longest: number, shortest: number] | null;
  readonly landfall: boolean;
}

export interface Storm {
  readonly id: StormId;
  readonly name: string;
  readonly fixes: readonly Fix[];
}

/** One of the 16 signings; name, amount and sector are null where the source does not give them. */
export interface Signing {
  readonly id: string;
  readonly name: string | null;
  /** Four characters on the seal, read from the right; only with a name. */
  readonly seal: string | null;
  /** Figure id. */
  readonly amount: string | null;
  readonly sector: string | null;
  readonly paragraphs: readonly number[];
}

/** A row of the sector chart. `count` null: no report gives one. */
export interface Sector {
  readonly id: string;
  readonly name: string;
  readonly kind: 'sector' | 'others' | 'agencies';
  readonly inArticle: boolean;
  readonly inSecond: boolean;
  readonly count: number | null;
  /** Bounds that follow from the article alone; null where it does not name the row. */
  readonly bounds: readonly [min: number, max: number] | null;
  /** Bounds that follow when both reports count the same 16. */
  readonly bounds2: readonly [min: number, max: number] | null;
}

export type EventKind = 'signing' | 'contest' | 'platform' | 'people' | 'storm' | 'warning' | 'tour';

/** Something on the timeline. `when` is EDTF, empty for an undated thing. */
export interface StoryEvent {
  readonly id: string;
  readonly name: string;
  readonly kind: EventKind;
  readonly when: string;
  /** Part of the day where the source gives it and no hour: 上午; else empty. */
  readonly part: string;
  /** Name of the place, or empty; `place` is its id in `places`, or empty. */
  readonly where: string;
  readonly place: string;
  /** happened: stated and done; planned: the source only plans it. */
  readonly state: 'happened' | 'planned';
  readonly basis: Basis;
  readonly paragraphs: readonly number[];
  readonly sources: readonly string[];
  readonly note: string;
}

/** One of the eight arenas, in the article's order. */
export interface Leg {
  readonly id: string;
  readonly place: string;
  readonly name: string;
  readonly order: number;
  readonly held: boolean;
  readonly when: string;
}

/** field: a field of the heat's projects; milestone: a step of Yeelight's; interest: drew a host's interest on the tour; part: of the scgc project. */
export type NameGroup = 'trainee' | 'firm' | 'presenter' | 'winner' | 'field' | 'milestone' | 'interest' | 'part';

/** A name that stands in a graphic beside its mark: a trainee, a firm, a winner, a milestone. */
export interface Named {
  readonly id: string;
  readonly group: NameGroup;
  readonly name: string;
  readonly when: string;
  readonly note: string;
  readonly paragraphs: readonly number[];
}

/** Inline prose: text, or a phrase that answers to the mark `id`, written out; `sign`: it says a figure or a date, so the sign of its basis follows. */
export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'ref'; readonly id: string; readonly text: string; readonly basis: Basis; readonly sign: boolean };

export interface Step {
  readonly id: StepId;
  readonly graphic: Graphic;
  readonly heading: string;
  readonly prose: readonly (readonly Inline[])[];
  /** Describes the static figure for those who cannot see it. */
  readonly alt: string;
  /** The line under the figure: where it is from. */
  readonly source: string;
  /** The words in it that name a source or paragraphs of the article, by the id of what they name. */
  readonly sourceRefs: readonly { readonly id: string; readonly text: string }[];
  /** The moment on the strip, EDTF (2019-08-09T00:00Z for a fix), its part of the day (上午 or empty), and its words. */
  readonly moment: string;
  readonly part: string;
  readonly momentLabel: string;
  /** The event or fix whose moment it is, as prose points to it; empty where it is a date of its own. */
  readonly momentOf: string;
}

export interface Chapter {
  readonly number: 1 | 2 | 3 | 4 | 5;
  readonly numeral: string;
  readonly title: string;
  readonly kicker: string;
  readonly steps: readonly Step[];
}

interface Correction {
  readonly date: string;
  readonly text: string;
}

/** Where and when a storm's track crosses the line on which two places are equally far: our interpolation, not a fix. */
export interface Hinge {
  /** ISO 8601 in UTC, to the minute. */
  readonly time: string;
  readonly lat: number;
  readonly lon: number;
  /** Great-circle distance to each of the two places, km. */
  readonly km: number;
}

export interface Site {
  readonly title: string;
  /** The title in the other language. */
  readonly otherTitle: string;
  /** The finding, a line a string; the line in vermilion is `findingLit`. */
  readonly finding: readonly string[];
  readonly findingLit: number;
  readonly credit: string;
  readonly description: string;
  readonly published: string;
  readonly updated: string;
  /** Approval number of the base map (审图号); printed on the map when it is not empty. */
  readonly mapApproval: string;
  /** Where the page is published: absolute, with a slash at its end; empty in a draft. */
  readonly url: string;
}

/** Everything the page says and draws from: validated, joined, without a pixel. */
export interface Story {
  readonly lang: Lang;
  readonly site: Site;
  readonly chapters: readonly Chapter[];
  /** All 16, in order. */
  readonly steps: readonly Step[];
  readonly figures: Readonly<Record<string, Figure>>;
  readonly sources: Readonly<Record<string, Source>>;
  readonly places: Readonly<Record<string, Place>>;
  readonly storms: Readonly<Record<StormId, Storm>>;
  readonly hinge: Hinge;
  readonly signings: readonly Signing[];
  readonly sectors: readonly Sector[];
  readonly events: readonly StoryEvent[];
  readonly legs: readonly Leg[];
  readonly names: readonly Named[];
  /** The article's paragraphs that something cites, by number: what each says, in our own words. */
  readonly paragraphs: Readonly<Record<number, string>>;
  /** What was looked for and not found. */
  readonly notFound: readonly string[];
  readonly corrections: readonly Correction[];
  /** Words drawn in graphics and on the page, by key, figures and dates already written out. */
  readonly captions: Readonly<Record<string, string>>;
}
