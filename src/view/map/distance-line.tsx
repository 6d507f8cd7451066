import type { JSX } from 'preact';
import type { Point } from '../../geometry/map/conic.ts';
import type { Measure } from '../../geometry/map/measure.ts';
import { shorten } from '../../geometry/map/measure.ts';
import { linePath } from '../../geometry/map/path.ts';
import { round } from '../ink.tsx';
import type { Ground } from './ground.ts';

interface DistanceLineProps {
  readonly ground: Ground;
  readonly measured: Measure;
  /** Px left free at its start (the eye) and at its end (the city). */
  readonly start: number;
  readonly end: number;
  /** Draws itself when its layer comes. */
  readonly drawn?: boolean;
}

/** A measured great circle: cased, with end ticks and a small tick every 100 km. */
export function DistanceLine({ ground, measured, start, end, drawn = false }: DistanceLineProps): JSX.Element {
  const width = ground.hand.distance;
  const long = width * 4;
  const line = shorten(measured.line, start, end);
  const d = linePath(line);
  const ends = [bar(line[0] as Point, line[1] as Point, long), bar(line[line.length - 1] as Point, line[line.length - 2] as Point, long)];
  const within = ticksWithin(measured, line);
  const small = within
    .map(({ at: [x, y], across: [dx, dy] }) =>
      segment([x - dx * width * 1.9, y - dy * width * 1.9], [x + dx * width * 1.9, y + dy * width * 1.9]),
    )
    .join('');
  const draws = drawn ? { pathLength: 1 } : {};
  const names = (ink: 'sp' | 'si') => (drawn ? `${ink} draw` : ink);
  return (
    <g class="f0">
      <path class={names('sp')} {...draws} stroke-width={width + 4.5} d={d + ends.join('')} />
      <path class={names('sp')} {...draws} stroke-width="4" d={small} />
      <path class={names('si')} {...draws} stroke-width={width} d={d + ends.join('')} />
      <path class={names('si')} {...draws} stroke-width={round(Math.max(0.9, width * 0.5))} d={small} />
    </g>
  );
}

function ticksWithin({ ticks }: Measure, line: readonly Point[]): Measure['ticks'] {
  const [a, b] = [line[0] as Point, line[line.length - 1] as Point];
  const length = Math.hypot(b[0] - a[0], b[1] - a[1]);
  return ticks.filter(({ at }) => {
    const along = ((at[0] - a[0]) * (b[0] - a[0]) + (at[1] - a[1]) * (b[1] - a[1])) / length;
    return along > 5 && along < length - 5;
  });
}

function bar(end: Point, next: Point, half: number): string {
  const length = Math.hypot(next[0] - end[0], next[1] - end[1]);
  const [dx, dy] = [(-(next[1] - end[1]) / length) * half, ((next[0] - end[0]) / length) * half];
  return segment([end[0] - dx, end[1] - dy], [end[0] + dx, end[1] + dy]);
}

/** A straight stroke, to a quarter pixel. */
export function segment([x1, y1]: Point, [x2, y2]: Point): string {
  const q = (value: number) => Math.round(value * 4) / 4;
  return `M${q(x1)} ${q(y1)}L${q(x2)} ${q(y2)}`;
}
