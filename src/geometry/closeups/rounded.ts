import type { Point } from '../map/conic.ts';
import { join, numbers } from '../map/path.ts';

/**
 * Closed rings with their corners rounded, as one path of whole `unit`s. The line is a uniform quadratic B-spline: it runs through the
 * middles of the edges, and as `t` continues `q` it takes no more numbers than the polygon. An edge longer than twice `reach` keeps its
 * straight middle, so the line leaves no corner by more than a quarter of `reach`.
 */
export function roundedPath(rings: readonly (readonly Point[])[], unit: number, reach: number): string {
  let path = '';
  let at: Point = [0, 0];
  for (const ring of rings) {
    const corners = onGrid(withStraights(ring, reach), unit);
    if (corners.length < 3) continue;
    const middles = corners.map((corner, index) => middle(corner, corners[(index + 1) % corners.length] as Point));
    const [start, control] = [middles[corners.length - 1] as Point, corners[0] as Point];
    const first = middles[0] as Point;
    const rest = middles.slice(1).map((point, index) => step(middles[index] as Point, point));
    path += `m${step(at, start)}q${join([step(start, control), step(start, first)])}t${join(rest)}z`;
    at = start;
  }
  return path.replace(/^m/, 'M');
}

function withStraights(ring: readonly Point[], reach: number): Point[] {
  return ring.flatMap((from, index): Point[] => {
    const to = ring[(index + 1) % ring.length] as Point;
    const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
    if (length <= 2 * reach) return [from];
    const along = (t: number): Point => [from[0] + (to[0] - from[0]) * t, from[1] + (to[1] - from[1]) * t];
    return [from, along(reach / length), along(1 - reach / length)];
  });
}

// Even numbers only, so that the middle of two corners is whole and no error adds up along the relative path.
function onGrid(points: readonly Point[], unit: number): Point[] {
  const even = points.map(([x, y]): Point => [2 * Math.round(x / unit / 2), 2 * Math.round(y / unit / 2)]);
  return even.filter(([x, y], index) => {
    const before = even[(index + even.length - 1) % even.length] as Point;
    return x !== before[0] || y !== before[1];
  });
}

function middle(a: Point, b: Point): Point {
  return [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
}

function step(from: Point, to: Point): string {
  return numbers([to[0] - from[0], to[1] - from[1]]);
}
