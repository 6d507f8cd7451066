import type { JSX } from 'preact';
import type { Point } from '../../geometry/map/conic.ts';
import { shorten } from '../../geometry/map/measure.ts';
import { round } from '../ink.tsx';
import { segment } from './distance-line.tsx';
import { ring } from './storm-track.tsx';

interface LeaderProps {
  /** At the words, and at the thing they name. */
  readonly from: Point;
  readonly to: Point;
  /** Px left free about the thing. */
  readonly eye?: number;
  /** Points on it that are meant, dotted. */
  readonly dots?: readonly Point[];
}

/** A hairline from words to what they name, cased where it crosses line work. */
export function Leader({ from, to, eye = 0, dots = [] }: LeaderProps): JSX.Element {
  const [start, end] = shorten([from, to], 0, eye) as [Point, Point];
  const d = segment(start, end);
  return (
    <g class="f0">
      <path class="sp" stroke-width="5" d={d} />
      <path class="si" stroke-width="1.2" d={d} />
      {dots.length > 0 && <path class="fi sp" stroke-width={round(1.6)} d={dots.map((dot) => ring(dot, 3)).join('')} />}
    </g>
  );
}
