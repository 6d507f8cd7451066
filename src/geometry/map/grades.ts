import type { Point } from './conic.ts';
import { STEP, type Streamline } from './streamlines.ts';

/** Lower bounds of the grades of wind in knots: one scale for streamlines, tracks and ridges. */
export const GRADES = [0, 15, 30, 50, 64] as const;

/** The grade of a wind: 0 below 15 kt, 4 from 64 kt. */
export function gradeOf(knots: number, bounds: readonly number[] = GRADES): number {
  let grade = 0;
  bounds.forEach((bound, index) => {
    if (knots >= bound) grade = index;
  });
  return grade;
}

/** A value given at each grade's lower bound, run straight between: no seam where a grade begins. */
export function byWind(values: readonly number[], bounds: readonly number[] = GRADES): (knots: number) => number {
  return (knots) => {
    const grade = gradeOf(knots, bounds);
    const [low, high] = [values[grade] as number, values[Math.min(grade + 1, values.length - 1)] as number];
    const [from, to] = [bounds[grade] as number, bounds[grade + 1] ?? Infinity];
    return low + (high - low) * Math.max(0, Math.min(1, (knots - from) / (to - from)));
  };
}

/** Px by which a line's ends are thinner. */
const TAPER = 5;
/** Knots from which ends are thinner. */
const THINS_FROM = 30;
/** Shortest run of one grade, px: a line must not flicker between two. */
const SHORTEST_RUN = 10;

/** Lines cut into runs of one grade, each grade's runs together; the ends are `thinner` grades thinner. */
export function runsByGrade(lines: readonly Streamline[], bounds: readonly number[], thinner: number): Point[][][] {
  const runs: Point[][][] = bounds.map(() => []);
  for (const { points, knots } of lines) {
    const grades = knots.map((value) => gradeOf(value, bounds));
    smooth(grades);
    const taper = Math.min(Math.round(TAPER / STEP), points.length >> 2);
    for (let i = 0; i < taper; i += 1) {
      for (const end of [i, grades.length - 1 - i]) {
        // The end of a hairline cannot be told from the rest of it.
        if ((knots[end] as number) >= THINS_FROM) grades[end] = Math.max(0, (grades[end] as number) - thinner);
      }
    }
    let start = 0;
    for (let i = 1; i <= grades.length; i += 1) {
      if (i < grades.length && grades[i] === grades[start]) continue;
      // One point over, so that runs meet.
      runs[grades[start] as number]?.push(points.slice(start, i + 1));
      start = i;
    }
  }
  return runs.map((grade) => grade.filter((run) => run.length > 1));
}

function smooth(grades: number[]): void {
  const least = SHORTEST_RUN / STEP;
  let start = 0;
  for (let i = 1; i <= grades.length; i += 1) {
    if (i < grades.length && grades[i] === grades[start]) continue;
    if (i - start < least && start > 0) grades.fill(grades[start - 1] as number, start, i);
    start = i;
  }
}
