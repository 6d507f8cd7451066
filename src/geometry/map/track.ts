import { between, type Point as Place } from '../../model/sphere.ts';
import type { Fix, Storm } from '../../model/story.ts';
import { gradeOf } from './grades.ts';

/** A stretch of a track in one grade of wind; null where no wind is given. */
export interface TrackRun {
  readonly grade: number | null;
  readonly places: readonly Place[];
}

/** Where a storm stood at a moment (ms since 1970), on the great circle between its fixes. Throws outside its track. */
export function standing(storm: Storm, ms: number): Place {
  const next = storm.fixes.findIndex((fix) => Date.parse(fix.time) >= ms);
  const to = storm.fixes[next];
  const from = storm.fixes[Math.max(0, next - 1)];
  if (from === undefined || to === undefined || (next === 0 && Date.parse(to.time) > ms))
    throw new Error(`${storm.id} has no fix around ${new Date(ms).toISOString()}`);
  const [start, end] = [Date.parse(from.time), Date.parse(to.time)];
  return end === start ? to : between(from, to, (ms - start) / (end - start));
}

/** The fixes up to a moment. */
export function fixesUntil(storm: Storm, ms: number): readonly Fix[] {
  return storm.fixes.filter((fix) => Date.parse(fix.time) <= ms);
}

/** A track up to a moment, from a fix on, in runs of one grade; a stretch has the grade of the fix where it begins. */
export function trackUntil(storm: Storm, ms: number, from = 0): TrackRun[] {
  const fixes = fixesUntil(storm, ms).filter(({ time }) => Date.parse(time) >= from);
  const last = fixes[fixes.length - 1];
  const ends: readonly Place[] = last && Date.parse(last.time) < ms ? [...fixes.slice(1), standing(storm, ms)] : fixes.slice(1);
  const runs: { grade: number | null; places: Place[] }[] = [];
  ends.forEach((end, index) => {
    const from = fixes[index] as Fix;
    const grade = from.wind === null ? null : gradeOf(from.wind);
    const run = runs[runs.length - 1];
    if (run && run.grade === grade) run.places.push(end);
    else runs.push({ grade, places: [from, end] });
  });
  return runs;
}

/** The positions between two moments, both ends included. */
export function stretch(storm: Storm, from: number, to: number): Place[] {
  const between = storm.fixes.filter(({ time }) => Date.parse(time) > from && Date.parse(time) < to);
  return [standing(storm, from), ...between, standing(storm, to)];
}

/** The fixes at 08:00 Beijing time up to a moment: a bead a day. */
export function beads(storm: Storm, ms: number): readonly Fix[] {
  return fixesUntil(storm, ms).filter(({ time }) => time.includes('T00:00'));
}
