import { crossing, distance, nearest, type Point } from '../model/sphere.ts';
import type { Figure, Fix, Hinge, Place, Sector, Signing, Storm, StormId } from '../model/story.ts';

/** Kilometres of a nautical mile, and km/h of a knot. */
const NAUTICAL_KM = 1.852;

/** What a computed figure may be computed from. */
export interface Known {
  readonly places: ReadonlyMap<string, Place>;
  readonly fixes: ReadonlyMap<string, Fix>;
  readonly storms: Readonly<Record<StormId, Storm>>;
  readonly signings: readonly Signing[];
  readonly sectors: readonly Sector[];
  /** Another figure; computed first where it is computed itself. */
  readonly figure: (id: string) => Figure | null;
}

type Kind = 'point' | 'place' | 'fix' | 'storm' | 'figure' | 'ring' | 'end' | 'table' | 'row' | 'report';
type Answer = (known: Known, ids: readonly string[]) => number | null;

const WORDS: Partial<Record<Kind, readonly string[]>> = { ring: ['r30', 'r50'], end: ['longest', 'shortest'], table: ['signings'], row: ['sector', 'others', 'agencies'], report: ['article', 'second'] };

function point(known: Known, id: string): Point {
  return (known.places.get(id) ?? known.fixes.get(id))!;
}

/** Money in 元, anything else in its unit. */
function plain(known: Known, id: string): number | null {
  return known.figure(id)?.plain ?? null;
}

function both(known: Known, [a, b]: readonly string[], join: (a: number, b: number) => number): number | null {
  const [x, y] = [plain(known, a!), plain(known, b!)];
  return x === null || y === null ? null : join(x, y);
}

/** The functions of `from:`, what they take and what they give. */
export const FUNCTIONS: Readonly<Record<string, readonly [takes: readonly Kind[], gives: Answer]>> = {
  distance: [['point', 'point'], (k, [a, b]) => distance(point(k, a!), point(k, b!))],
  nearest: [['storm', 'place'], (k, [storm, place]) => nearest(k.storms[storm as StormId].fixes, point(k, place!))],
  hinge: [['storm', 'place', 'place'], (k, [storm, from, to]) => hinge(k.storms[storm as StormId], point(k, from!), point(k, to!))?.km ?? null],
  wind: [['fix'], (k, [fix]) => k.fixes.get(fix!)!.wind],
  pressure: [['fix'], (k, [fix]) => k.fixes.get(fix!)!.pressure],
  strongest: [['storm'], (k, [storm]) => Math.max(...k.storms[storm as StormId].fixes.map((fix) => fix.wind ?? 0))],
  radius: [['fix', 'ring', 'end'], (k, [fix, ring, end]) => radius(k.fixes.get(fix!)!, ring as 'r30' | 'r50', end === 'longest' ? 0 : 1)],
  kmh: [['figure'], (k, [id]) => times(plain(k, id!), NAUTICAL_KM)],
  minus: [['figure', 'figure'], (k, ids) => both(k, ids, (a, b) => a - b)],
  ratio: [['figure', 'figure'], (k, ids) => both(k, ids, (a, b) => a / b)],
  most: [['row', 'report'], (k, [kind, report]) => most(k.sectors, kind!, report!)],
  unnamed: [['table'], (k) => k.signings.filter((signing) => signing.name === null).length],
  rest: [['figure', 'table'], (k, [id]) => k.signings.reduce<number | null>((left, { amount }) => (left === null || amount === null ? left : left - (plain(k, amount) ?? 0)), plain(k, id!))],
};

/** Ids that fit a place in a `from:`. */
export function candidates(kind: Kind, known: Known, figures: Iterable<string>): readonly string[] {
  switch (kind) {
    case 'point': return [...known.places.keys(), ...known.fixes.keys()];
    case 'place': return [...known.places.keys()];
    case 'fix': return [...known.fixes.keys()];
    case 'storm': return Object.keys(known.storms);
    case 'figure': return [...figures];
    default: return WORDS[kind] ?? [];
  }
}

function times(value: number | null, factor: number): number | null {
  return value === null ? null : value * factor;
}

function radius(fix: Fix, ring: 'r30' | 'r50', end: 0 | 1): number | null {
  return times(fix[ring]?.[end] ?? null, NAUTICAL_KM);
}

/** The largest upper bound of a kind of row by one report; a counted row's is its count. */
function most(sectors: readonly Sector[], kind: string, report: string): number | null {
  const ends = sectors.filter((row) => row.kind === kind).flatMap((row) => (report === 'article' ? row.bounds : row.bounds2)?.[1] ?? []);
  return ends.length === 0 ? null : Math.max(...ends);
}

/** Where and when a storm passes from nearer `from` to nearer `to`, to the minute and a hundredth of a degree. */
export function hinge(storm: Storm, from: Point, to: Point): Hinge | null {
  const at = crossing(storm.fixes, from, to);
  if (at === null) return null;
  const cut = (degrees: number) => Math.round(degrees * 100) / 100;
  return { time: `${new Date(at.ms).toISOString().slice(0, 16)}Z`, lat: cut(at.lat), lon: cut(at.lon), km: at.km };
}
