import type { JSX } from 'preact';
import type { Point } from '../../geometry/map/conic.ts';
import { shorten } from '../../geometry/map/measure.ts';
import { linePath } from '../../geometry/map/path.ts';
import { beads, fixesUntil, standing, stretch, trackUntil } from '../../geometry/map/track.ts';
import type { MarkAt } from '../../model/drawing.ts';
import type { Fix, Storm } from '../../model/story.ts';
import { round } from '../ink.tsx';
import type { Ground } from './ground.ts';
import { markIn } from './ground.ts';

interface StormTrackProps {
  readonly ground: Ground;
  readonly storm: Storm;
  /** Up to when, ms since 1970. */
  readonly until: number;
  /** Later positions up to then, dotted. */
  readonly later?: number;
  /** Px left free for the eye at its end; the hand's eye if not given. */
  readonly eye?: number;
  /** Begins at the fix of this time, ms; with the storm if not given. */
  readonly from?: number;
}

/** A best track up to a moment: wider with more wind, dotted where none is given, a bead at 08:00 each day. */
export function StormTrack({ ground, storm, until, later, from = 0, eye = ground.hand.eye }: StormTrackProps): JSX.Element {
  const { hand, at } = ground;
  const run = trackUntil(storm, until, from);
  const end = at(standing(storm, until));
  const runs = run.map(({ grade, places }, index) => {
    const points = places.map(at);
    return { grade, d: linePath(index === run.length - 1 ? shorten(points, 0, eye + 1) : points) };
  });
  const days = beads(storm, until)
    .filter(({ time }) => Date.parse(time) >= from)
    .map(at)
    .filter(([x, y]) => Math.hypot(x - end[0], y - end[1]) > eye + hand.bead);
  const widest = hand.track[4];
  return (
    <g class="f0" stroke-linejoin="round">
      <path
        class="sp"
        stroke-width={widest + 4}
        d={runs
          .filter(({ grade }) => grade !== null)
          .map(({ d }) => d)
          .join('')}
      />
      {runs.map(({ grade, d }) =>
        grade === null ? (
          <path class="si" stroke-width={hand.track[0] + 0.4} stroke-dasharray="1.5 4" d={d} />
        ) : (
          <path class="si" stroke-width={hand.track[grade]} stroke-linecap="round" d={d} />
        ),
      )}
      {later !== undefined && <Later ground={ground} d={linePath(shorten(stretch(storm, until, later).map(at), eye + 2, 0))} />}
      <path class="fp si" stroke-width={hand.bead * 0.48} d={days.map((day) => ring(day, hand.bead)).join('')} />
    </g>
  );
}

function Later({ ground: { hand }, d }: { readonly ground: Ground; readonly d: string }): JSX.Element {
  return (
    <>
      <path class="sp" stroke-width={hand.track[2] + 5} d={d} />
      <path class="si" stroke-width={hand.track[2]} stroke-dasharray={`${hand.track[2]} ${hand.track[2] * 1.5}`} d={d} />
    </>
  );
}

/** A circle as a path, so that many are one. */
export function ring([x, y]: Point, r: number): string {
  return `M${round(x - r)} ${round(y)}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;
}

/** Every six-hourly fix on the drawn track can be pointed at. */
export function fixMarks(ground: Ground, storm: Storm, until: number, from = 0): MarkAt[] {
  return fixesUntil(storm, until)
    .filter((fix) => sixHourly(fix) && Date.parse(fix.time) >= from)
    .flatMap((fix) => markIn(ground, fix.id, ground.at(fix), ground.hand.bead + 1, 'disc'));
}

function sixHourly({ time }: Fix): boolean {
  return Number(time.slice(11, 13)) % 6 === 0;
}
