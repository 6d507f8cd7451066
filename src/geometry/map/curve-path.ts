import type { Point } from './conic.ts';
import { join, numbers } from './path.ts';

/** Curves are written in whole quarter pixels: scale their group by it. */
export const QUARTER = 0.25;

/**
 * Smooth lines as one path in quarter pixels. Each is a quadratic B-spline: SVG's `t` takes its control point from the one before, so a
 * bend of some 15 px costs one pair of numbers. Control points lie on half pixels, so that the joints, midway, fall on the grid exactly.
 */
export function curvesPath(lines: readonly (readonly Point[])[]): string {
  let path = '';
  let at: Point = [0, 0];
  for (const line of nextNearest(lines)) {
    const curve = spline(line);
    const [start] = curve;
    if (start === undefined) continue;
    path += `m${numbers([start[0] - at[0], start[1] - at[1]])}`;
    at = start;
    const pairs: string[] = [];
    curve.slice(1).forEach((point, index) => {
      if (index === 0) {
        path += `q${numbers([point[0] - at[0], point[1] - at[1]])}`;
        return;
      }
      const pair = numbers([point[0] - at[0], point[1] - at[1]]);
      if (index === 1) path += pair.startsWith('-') ? pair : ` ${pair}`;
      else pairs.push(pair);
      at = point;
    });
    if (pairs.length > 0) path += `t${join(pairs)}`;
  }
  return path.replace(/^m/, 'M');
}

// Start, first control point, then the end of every piece.
function spline(line: readonly Point[]): Point[] {
  const lengths = [0];
  for (let i = 1; i < line.length; i += 1) {
    const [a, b] = [line[i - 1] as Point, line[i] as Point];
    lengths.push((lengths[i - 1] as number) + Math.hypot(b[0] - a[0], b[1] - a[1]));
  }
  const length = lengths[lengths.length - 1] ?? 0;
  const [first, last] = [line[0], line[line.length - 1]];
  if (first === undefined || last === undefined || length < 1) return [];
  const pieces = Math.max(1, Math.round(length / Math.max(5, Math.min(36, 0.8 * tightest(line)))));
  const h = length / pieces;
  let segment = 1;
  const point = (along: number): Point => {
    while (segment > 1 && (lengths[segment - 1] as number) > along) segment -= 1;
    while (segment < line.length - 1 && (lengths[segment] as number) < along) segment += 1;
    const [a, b] = [line[segment - 1] as Point, line[segment] as Point];
    const t = (along - (lengths[segment - 1] as number)) / ((lengths[segment] as number) - (lengths[segment - 1] as number));
    return [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t];
  };
  const controls = Array.from({ length: pieces }, (_, index): Point => {
    const middle = (index + 0.5) * h;
    const [a, b, c] = [point(middle - h / 2), point(middle), point(middle + h / 2)];
    // A chord's control point lies outside the curve by half its bend.
    const out = (axis: 0 | 1) => 2 * Math.round((b[axis] - (a[axis] - 2 * b[axis] + c[axis]) / 2) / (2 * QUARTER));
    return [out(0), out(1)];
  });
  const grid = ([x, y]: Point): Point => [Math.round(x / QUARTER), Math.round(y / QUARTER)];
  const joints = controls.slice(1).map((control, index): Point => {
    const before = controls[index] as Point;
    return [(before[0] + control[0]) / 2, (before[1] + control[1]) / 2];
  });
  return [grid(first), controls[0] as Point, ...joints, grid(last)];
}

// Smallest radius of curvature, px, measured over some 10 px.
function tightest(line: readonly Point[]): number {
  let least = Infinity;
  for (let i = 3; i + 3 < line.length; i += 2) {
    const [a, b, c] = [line[i - 3] as Point, line[i] as Point, line[i + 3] as Point];
    const turn = Math.abs(
      Math.atan2(
        (b[0] - a[0]) * (c[1] - b[1]) - (b[1] - a[1]) * (c[0] - b[0]),
        (b[0] - a[0]) * (c[0] - b[0]) + (b[1] - a[1]) * (c[1] - b[1]),
      ),
    );
    if (turn > 1e-3) least = Math.min(least, Math.hypot(c[0] - a[0], c[1] - a[1]) / 2 / turn);
  }
  return least;
}

// Each line from the end of the one before to the start of the nearest left, either way round: smaller numbers, fewer bytes.
function nextNearest(lines: readonly (readonly Point[])[]): (readonly Point[])[] {
  const left = lines.filter((line) => line.length > 1);
  const out: (readonly Point[])[] = [];
  let [x, y] = left[0]?.[0] ?? [0, 0];
  while (left.length > 0) {
    let [best, nearest, turned] = [0, Infinity, false];
    left.forEach((line, index) => {
      for (const [end, reverse] of [
        [line[0] as Point, false],
        [line[line.length - 1] as Point, true],
      ] as const) {
        const away = (end[0] - x) ** 2 + (end[1] - y) ** 2;
        if (away < nearest) [best, nearest, turned] = [index, away, reverse];
      }
    });
    const [line] = left.splice(best, 1) as [readonly Point[]];
    const way = turned ? [...line].reverse() : line;
    out.push(way);
    [x, y] = way[way.length - 1] as Point;
  }
  return out;
}
