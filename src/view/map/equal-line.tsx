import type { JSX } from 'preact';
import type { Point } from '../../geometry/map/conic.ts';
import { equidistance } from '../../geometry/map/equidistance.ts';
import { linePath } from '../../geometry/map/path.ts';
import type { Point as Place } from '../../model/sphere.ts';
import { round } from '../ink.tsx';
import type { Ground } from './ground.ts';

/** The great circle as far from one city as from the other, from `west` km west of their way's middle to `east` km east of it. */
export function equalPoints(ground: Ground, a: Place, b: Place, west: number, east: number): readonly Point[] {
  const at = equidistance(a, b);
  return Array.from({ length: 7 }, (_, index) => ground.at(at(-west + ((west + east) * index) / 6)));
}

/** The line of equal distance: dash and dot, cased. */
export function EqualLine({ ground, points }: { readonly ground: Ground; readonly points: readonly Point[] }): JSX.Element {
  const fine = ground.hand.route <= 3;
  const d = linePath(points);
  return (
    <g class="f0">
      <path class="sp" stroke-width="4" d={d} />
      <path class="si" stroke-width={fine ? 1.1 : 1.4} stroke-dasharray={fine ? '7 3 1.5 3' : '10 4 2 4'} d={d} />
    </g>
  );
}

/** Where the eye crosses it: a lozenge. */
export function Lozenge({ ground, at: [x, y] }: { readonly ground: Ground; readonly at: Point }): JSX.Element {
  const r = ground.hand.lozenge;
  const d = `M${round(x - r)} ${round(y)}l${r} ${-r}l${r} ${r}l${-r} ${r}z`;
  return (
    <>
      <path class="fp sp" stroke-width="4" d={d} />
      <path class="fp si" stroke-width={round(r * 0.3)} d={d} />
    </>
  );
}
