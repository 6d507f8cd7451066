import { linePath } from '../map/path.ts';
import type { Point } from './ridge.ts';

interface Height {
  /** The summer's axis, where the stroke stops running straight down, the week. */
  readonly axis: number;
  readonly top: number;
  readonly bottom: number;
  /** How far a stroke runs upright at each end before it bends, of that height. */
  readonly stiff: readonly [top: number, bottom: number];
}

/** One stroke of the fan as a path: from `x0` on the summer's axis, upright at both ends, to `x1` on the week's. */
export function fanStroke(x0: number, x1: number, { axis, top, bottom, stiff }: Height): string {
  const h = bottom - top;
  const dx = r(x1 - x0);
  return `M${r(x0)} ${axis}v${top - axis}c0 ${r(h * stiff[0])} ${dx} ${r(h * (1 - stiff[1]))} ${dx} ${h}`;
}

/**
 * The moment's stroke as a closed path: from a hair at `from` (its two edges on the summer's axis) swelling to its exact
 * edges `to` on the week's axis, then straight down to `foot`. `above` is where the hair starts over the summer's axis.
 */
export function momentStroke(
  from: readonly [x0: number, x1: number],
  to: readonly [x0: number, x1: number],
  height: Height & { readonly above: number; readonly foot: number },
  hair: number,
): string {
  const thin = Math.max(hair, from[1] - from[0]) / 2;
  const wide = (to[1] - to[0]) / 2;
  const steps = 20;
  const left: Point[] = [];
  const right: Point[] = [];
  for (let step = 0; step <= steps; step += 1) {
    const t = step / steps;
    const { x, y, dx, dy } = onStroke((from[0] + from[1]) / 2, (to[0] + to[1]) / 2, height, t);
    const half = thin + (wide - thin) * t ** 2.5;
    const length = Math.hypot(dx, dy);
    left.push([x - (dy / length) * half, y + (dx / length) * half]);
    right.unshift([x + (dy / length) * half, y - (dx / length) * half]);
  }
  const first = left[0] as Point;
  const last = right[right.length - 1] as Point;
  const outline = [
    [first[0], height.above],
    ...left,
    [to[0], height.foot],
    [to[1], height.foot],
    ...right,
    [last[0], height.above],
  ] as const;
  return `${linePath(outline, 0.25)}z`;
}

/** Point and direction at `t` of a stroke's curve. */
function onStroke(
  x0: number,
  x1: number,
  { top, bottom, stiff }: Omit<Height, 'axis'>,
  t: number,
): { x: number; y: number; dx: number; dy: number } {
  const h = bottom - top;
  const u = 1 - t;
  const bend = (a: number, b: number, c: number, d: number) => u ** 3 * a + 3 * u * u * t * b + 3 * u * t * t * c + t ** 3 * d;
  const slope = (a: number, b: number, c: number, d: number) => 3 * (u * u * (b - a) + 2 * u * t * (c - b) + t * t * (d - c));
  return {
    x: bend(x0, x0, x1, x1),
    y: bend(top, top + h * stiff[0], bottom - h * stiff[1], bottom),
    dx: slope(x0, x0, x1, x1),
    dy: slope(top, top + h * stiff[0], bottom - h * stiff[1], bottom),
  };
}

function r(value: number): number {
  return Math.round(value * 10) / 10;
}
