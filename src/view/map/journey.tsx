import type { JSX } from 'preact';
import type { Point } from '../../geometry/map/conic.ts';
import { measure, pointAt, shorten } from '../../geometry/map/measure.ts';
import { linePath } from '../../geometry/map/path.ts';
import type { Point as Place } from '../../model/sphere.ts';
import { round } from '../ink.tsx';
import type { Ground } from './ground.ts';

/** Clear paper between the vermilion and what it crosses, px on either side. */
const CASING = 2.2;

/** The journey as a line of points in the frame, from square to square. */
export function journeyLine(ground: Ground, from: Place, to: Place): readonly Point[] {
  const clear = ground.hand.square + 5;
  return shorten(measure(from, to, ground.project).line, clear, clear);
}

/** A filled arrowhead about a point. */
export function arrowPath([x, y]: Point, [dx, dy]: Point, size: number): string {
  const corner = (ahead: number, aside: number) => `${round(x + dx * ahead - dy * aside)} ${round(y + dy * ahead + dx * aside)}`;
  return `M${corner(size * 0.75, 0)}L${corner(-size * 0.6, size * 0.62)}L${corner(-size * 0.6, -size * 0.62)}z`;
}

interface JourneyProps {
  readonly ground: Ground;
  readonly line: readonly Point[];
  /** The line draws itself when its layer comes. */
  readonly drawn?: boolean;
}

/** The route as the great circle, with its arrow in the middle. */
export function Journey({ ground, line, drawn = false }: JourneyProps): JSX.Element {
  const { route, arrow } = ground.hand;
  const draws = drawn ? { pathLength: 1 } : {};
  const names = (ink: 'sp' | 'sv') => (drawn ? `${ink} draw` : ink);
  const d = linePath(line);
  const { at, along } = pointAt(line, 0.5);
  const head = arrowPath(at, along, arrow);
  return (
    <g class="f0">
      <path class={names('sp')} {...draws} stroke-width={route + 2 * CASING} d={d} />
      <path class={names('sv')} {...draws} stroke-width={route} d={d} />
      <path class="fp sp" stroke-width="5" stroke-linejoin="round" d={head} />
      <path class="fv" d={head} />
    </g>
  );
}
