import { crossing, distance, nearest, type Point } from '../model/sphere.ts';
import type { Figure, Fix, Hinge, Place, Sector, Signing, Storm, StormId } from '../model/story.ts';
import { didYouMean } from './suggest.ts';

/** Kilometres of a nautical mile, and km/h of a knot. */
const NAUTICAL_KM = 1.852;

/** What a figure may be computed from. */
export interface Known {
  readonly places: ReadonlyMap<string, Place>;
  readonly fixes: ReadonlyMap<string, Fix>;
  readonly storms: Readonly<Record<StormId, Storm>>;
  readonly signings: readonly Signing[];
  readonly sectors: readonly Sector[];
  /** Ids of all figures. */
  readonly figures: readonly string[];
  /** Another figure, computed first where it is computed itself; null where it has no number. */
  readonly figure: (id: string) => Figure | null;
}

/** What an argument of a rule may be, as the ids that fit. */
const KINDS = {
  point: (k: Known) => [...k.places.keys(), ...k.fixes.keys()],
  place: (k: Known) => [...k.places.keys()],
  fix: (k: Known) => [...k.fixes.keys()],
  storm: (k: Known) => Object.keys(k.storms),
  figure: (k: Known) => k.figures,
  ring: () => ['r30', 'r50'],
  end: () => ['longest', 'shortest'],
  row: () => ['sector', 'others', 'agencies'],
  report: () => ['article', 'second'],
  table: () => ['signings'],
} satisfies Record<string, (known: Known) => readonly string[]>;

type Kind = keyof typeof KINDS;
type Answer = (known: Known, ...args: string[]) => number | null;

const point = (k: Known, id: string): Point => (k.places.get(id) ?? k.fixes.get(id))!;
const fixes = (k: Known, storm: string): readonly Fix[] => k.storms[storm as StormId].fixes;
const plain = (k: Known, id: string): number | null => k.figure(id)?.plain ?? null;

/** The rules of `from:`, what each takes and gives: km, knots, hPa, 元 or a bare number. */
const RULES: Readonly<Record<string, readonly [takes: readonly Kind[], gives: Answer]>> = {
  distance: [['point', 'point'], (k, a, b) => distance(point(k, a), point(k, b))],
  nearest: [['storm', 'place'], (k, storm, place) => nearest(fixes(k, storm), point(k, place))],
  hinge: [['storm', 'place', 'place'], (k, storm, a, b) => crossing(fixes(k, storm), point(k, a), point(k, b))?.km ?? null],
  wind: [['fix'], (k, fix) => k.fixes.get(fix)!.wind],
  pressure: [['fix'], (k, fix) => k.fixes.get(fix)!.pressure],
  strongest: [['storm'], (k, storm) => Math.max(...fixes(k, storm).map((fix) => fix.wind ?? 0))],
  radius: [
    ['fix', 'ring', 'end'],
    (k, fix, ring, end) => times(k.fixes.get(fix)![ring as 'r30' | 'r50']?.[end === 'longest' ? 0 : 1] ?? null, NAUTICAL_KM),
  ],
  kmh: [['figure'], (k, id) => times(plain(k, id), NAUTICAL_KM)],
  minus: [['figure', 'figure'], (k, a, b) => both(plain(k, a), plain(k, b), (x, y) => x - y)],
  ratio: [['figure', 'figure'], (k, a, b) => both(plain(k, a), plain(k, b), (x, y) => x / y)],
  least: [['row', 'report'], (k, kind, report) => extreme(Math.min, ends(k.sectors, kind, report, 0))],
  most: [['row', 'report'], (k, kind, report) => extreme(Math.max, ends(k.sectors, kind, report, 1))],
  unnamed: [['table'], (k) => k.signings.filter((signing) => signing.name === null).length],
  rest: [
    ['figure', 'table'],
    (k, id) =>
      k.signings.reduce((left, { amount }) => (amount === null ? left : both(left, plain(k, amount), (x, y) => x - y)), plain(k, id)),
  ],
};

/** Says a fault; `echo`: the id it may only echo, empty for any. */
type Complain = (what: string, echo?: string) => void;

/** Computes `from: rule argument …`; on a fault says it and gives null. */
export function compute(from: string, known: Known, fault: Complain): number | null {
  const [name = '', ...args] = from.split(/\s+/);
  const rule = RULES[name];
  if (!rule) {
    const names = Object.keys(RULES);
    fault(`"${name}" is no rule${didYouMean(name, names) || `, must be one of ${names.join(', ')}`}`);
    return null;
  }
  const [kinds, answer] = rule;
  if (args.length !== kinds.length) {
    fault(`is "${from}", must be ${name} with ${kinds.map((kind) => `a ${kind}`).join(', ')}`);
    return null;
  }
  const wrong = kinds.filter((kind, i) => {
    const fit = KINDS[kind](known);
    const fits = fit.includes(args[i]!);
    if (!fits) fault(`"${args[i]}" is no ${kind}${didYouMean(args[i]!, fit)}`, args[i]!);
    return !fits;
  });
  if (wrong.length > 0) return null;
  const value = answer(known, ...args);
  if (value === null || !Number.isFinite(value)) fault('gives no number: what it is computed from has none, or is computed from it', '');
  return value !== null && Number.isFinite(value) ? value : null;
}

/** The ids in a `from:`, without its words. */
export function pointsIn(from: string, known: Known): string[] {
  const ids = new Set([...KINDS.point(known), ...known.figures]);
  return from
    .split(/\s+/)
    .slice(1)
    .filter((arg) => ids.has(arg));
}

/** Where and when a storm passes from nearer `from` to nearer `to`: to the minute, a hundredth of a degree. */
export function hinge(storm: Storm, from: Point, to: Point): Hinge | null {
  const at = crossing(storm.fixes, from, to);
  if (at === null) return null;
  const cut = (degrees: number) => Math.round(degrees * 100) / 100;
  return { time: `${new Date(at.ms).toISOString().slice(0, 16)}Z`, lat: cut(at.lat), lon: cut(at.lon), km: at.km };
}

/** Lower (0) or upper (1) bounds of a kind of row by one report; a counted row's are its count. */
function ends(sectors: readonly Sector[], kind: string, report: string, end: 0 | 1): number[] {
  return sectors.filter((row) => row.kind === kind).flatMap((row) => (report === 'article' ? row.bounds : row.bounds2)?.[end] ?? []);
}

function extreme(of: (...numbers: number[]) => number, numbers: readonly number[]): number | null {
  return numbers.length === 0 ? null : of(...numbers);
}

function times(value: number | null, factor: number): number | null {
  return value === null ? null : value * factor;
}

function both(a: number | null, b: number | null, join: (a: number, b: number) => number): number | null {
  return a === null || b === null ? null : join(a, b);
}
