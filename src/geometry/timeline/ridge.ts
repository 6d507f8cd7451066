import type { Fix } from '../../model/story.ts';

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

/** Golden ratio's fraction: spreads what begins or ends so that no two neighbours do at once. */
const GOLDEN = 0.618034;

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

interface Line {
  readonly points: Vertex[];
  readonly top: boolean;
}

/** Lines of one run of fixes. A line that begins or ends between two fixes does so between its neighbours' paths. */
function lay(run: readonly At[], { base, separation }: RidgeScale): Line[] {
  const columns = run.map(({ fix, x, y }, index) => {
    const next = run[index + 1]?.fix.wind ?? fix.wind ?? 0;
    const wind = fix.wind ?? 0;
    return { x, height: base - y, count: lineCount(base - y, separation[windGrade(wind)]), grade: windGrade((wind + next) / 2) };
  });
  const done: Line[] = [];
  let open: Line[] = [];
  columns.forEach((column, index) => {
    const level = (place: number) => base - (column.height * (place + 1)) / column.count;
    const before = columns[index - 1];
    if (before === undefined) {
      open = Array.from({ length: column.count }, (_, place) => ({ points: [], top: place === column.count - 1 }));
    } else if (column.count < before.count) {
      const ending = spread(before.count - column.count, before.count - 1, index);
      open.forEach((line, place) => {
        if (!ending.has(place)) return;
        const rank = place - [...ending].filter((other) => other < place).length;
        const target = base - (column.height * (rank + 0.5)) / column.count;
        line.points.push(between(before, base - (before.height * (place + 1)) / before.count, column.x, target, 0.3 + 0.5 * golden(place + index)));
        done.push(line);
      });
      open = open.filter((_, place) => !ending.has(place));
    } else if (column.count > before.count) {
      const starting = spread(column.count - before.count, column.count - 1, index);
      const kept = open;
      let rank = 0;
      open = Array.from({ length: column.count }, (_, place) => {
        if (!starting.has(place)) return kept[rank++] as Line;
        const source = base - (before.height * (rank + 0.5)) / before.count;
        return { points: [between(before, source, column.x, level(place), 0.2 + 0.5 * golden(place + index))], top: false };
      });
    }
    open.forEach((line, place) => line.points.push({ x: column.x, y: level(place), grade: column.grade }));
  });
  return [...done, ...open];
}

/** `count` of `room` places, spread evenly, shifted from column to column. */
function spread(count: number, room: number, index: number): Set<number> {
  const shift = golden(index);
  return new Set(Array.from({ length: count }, (_, k) => Math.floor(((k + shift) * room) / count)));
}

function golden(index: number): number {
  return (index * GOLDEN) % 1;
}

function between(before: { readonly x: number; readonly grade: WindGrade }, y0: number, x1: number, y1: number, t: number): Vertex {
  return { x: before.x + (x1 - before.x) * t, y: y0 + (y1 - y0) * t, grade: before.grade };
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
