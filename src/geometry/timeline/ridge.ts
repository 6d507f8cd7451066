import type { Fix } from '../../model/story.ts';
import { type Life, linesThrough } from './lives.ts';

export type Point = readonly [x: number, y: number];

/** Grade of wind: 0 from 30 kt, 1 from 50 kt, 2 from 64 kt. */
export type WindGrade = 0 | 1 | 2;

export interface RidgeScale {
  /** x of an instant, px. */
  readonly x: (instant: number) => number;
  /** y of no wind, px. */
  readonly base: number;
  /** px a knot: the same for both storms. */
  readonly perKnot: number;
  /** Least distance between two lines in px, by grade. */
  readonly separation: readonly [number, number, number];
}

/** One line of the hill, or a stretch of it within one grade. */
export interface Strand {
  readonly grade: WindGrade;
  readonly points: readonly Point[];
}

/** A storm's wind as lines over a hill. */
export interface Ridge {
  /** The exact curve: straight from one six-hourly fix to the next. */
  readonly top: readonly Strand[];
  /** The lines under it. */
  readonly strands: readonly Strand[];
  /** Stretches where the track has no wind value: from, to. */
  readonly feet: readonly (readonly [x0: number, x1: number])[];
  /** Where each six-hourly fix stands; on the base where it has no wind. */
  readonly fixes: readonly { readonly fix: Fix; readonly x: number; readonly y: number }[];
}

/** Grade of a 10-minute mean wind, kt. */
export function windGrade(wind: number): WindGrade {
  return wind >= 64 ? 2 : wind >= 50 ? 1 : 0;
}

/** Fixes at 00, 06, 12 and 18 UTC: what JMA gives through the storm's whole life. */
export function sixHourly(fixes: readonly Fix[]): Fix[] {
  return fixes.filter((fix) => new Date(fix.time).getUTCHours() % 6 === 0 && new Date(fix.time).getUTCMinutes() === 0);
}

/** How many lines a column `height` px high holds: one more each time the gap reaches the grade's separation. */
export function lineCount(height: number, separation: number): number {
  return Math.max(1, Math.floor(height / separation));
}

/** Lays a storm's wind out as a ridge: at each fix the lines stand evenly from base to top, between fixes they run straight. */
export function ridge(track: readonly Fix[], scale: RidgeScale): Ridge {
  const fixes = sixHourly(track);
  const at = fixes.map((fix) => ({ fix, x: scale.x(Date.parse(fix.time)), y: scale.base - (fix.wind ?? 0) * scale.perKnot }));
  const lines = runs(at.filter(({ fix }) => fix.wind !== null)).flatMap((run) => lay(run, scale));
  const feet = runs(at.filter(({ fix }) => fix.wind === null)).map((run) => {
    const index = at.indexOf(run[0] as (typeof at)[number]);
    const before = at[index - 1]?.x;
    const after = at[index + run.length]?.x;
    return [before ?? run[0]?.x ?? 0, after ?? run[run.length - 1]?.x ?? 0] as const;
  });
  return {
    top: lines.filter(({ top }) => top).flatMap(({ points }) => byGrade(points)),
    strands: lines.filter(({ top }) => !top).flatMap(({ points }) => byGrade(points)),
    feet,
    fixes: at,
  };
}

interface Vertex {
  readonly x: number;
  readonly y: number;
  /** Grade of the stretch that begins here. */
  readonly grade: WindGrade;
}

type At = Ridge['fixes'][number];

/** Splits fixes into runs without a gap longer than six hours. */
function runs(at: readonly At[]): At[][] {
  const all: At[][] = [];
  for (const one of at) {
    const last = all[all.length - 1];
    const before = last?.[last.length - 1];
    if (last && before && Date.parse(one.fix.time) - Date.parse(before.fix.time) <= 6 * 3600e3) last.push(one);
    else all.push([one]);
  }
  return all;
}

interface Column {
  readonly x: number;
  readonly height: number;
  /** Grade of the mean wind until the next fix. */
  readonly grade: WindGrade;
}

/** Lines of one run of fixes. Where the hill is steep they are fewer, for the gap is measured across them. */
function lay(run: readonly At[], { base, separation }: RidgeScale): { readonly points: Vertex[]; readonly top: boolean }[] {
  const wanted = run.map(({ fix, y }, index) => {
    const steep = Math.max(slope(run[index - 1], run[index]), slope(run[index], run[index + 1]));
    return lineCount(base - y, separation[windGrade(fix.wind ?? 0)] * Math.hypot(1, steep * STEEP_AT));
  });
  const columns = run.map(({ fix, x, y }, index): Column => {
    const wind = fix.wind ?? 0;
    const mean = (wind + (run[index + 1]?.fix.wind ?? wind)) / 2;
    return { x, height: base - y, grade: windGrade(mean) };
  });
  return linesThrough(wanted).map((life) => ({
    points: drawn(life, columns, base),
    top: life.fractions.every((fraction) => fraction === 1),
  }));
}

/** The height, of the hill's, whose slope stands for the whole column's. */
const STEEP_AT = 0.7;

/** Slope of the curve from one fix to the next, px a px; none at the run's ends. */
function slope(a: At | undefined, b: At | undefined): number {
  return a && b ? Math.abs((b.y - a.y) / (b.x - a.x)) : 0;
}

/** A line's vertices, with the part of six hours by which it is longer at either end. */
function drawn({ first, fractions, lead, tail }: Life, columns: readonly Column[], base: number): Vertex[] {
  const vertex = (index: number, fraction: number): Vertex => {
    const { x, height, grade } = columns[index] as Column;
    return { x, y: base - height * fraction, grade };
  };
  const points = fractions.map((fraction, index) => vertex(first + index, fraction));
  const last = first + fractions.length - 1;
  const part = (inside: number, outside: number, fraction: number, share: number, grade: WindGrade): Vertex => {
    const [a, b] = [vertex(inside, fraction), vertex(outside, fraction)];
    return { x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share, grade };
  };
  if (lead > 0) points.unshift(part(first, first - 1, fractions[0] ?? 0, lead, (columns[first - 1] as Column).grade));
  if (tail > 0) points.push(part(last, last + 1, fractions[fractions.length - 1] ?? 0, tail, (columns[last] as Column).grade));
  return points;
}

/** Cuts a line where its grade changes; neighbours share the point of the cut. */
function byGrade(points: readonly Vertex[]): Strand[] {
  const strands: { grade: WindGrade; points: Point[] }[] = [];
  points.forEach(({ x, y, grade }, index) => {
    const last = strands[strands.length - 1];
    last?.points.push([x, y]);
    if (index < points.length - 1 && (last === undefined || last.grade !== grade)) strands.push({ grade, points: [[x, y]] });
  });
  return strands;
}
