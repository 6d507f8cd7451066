import type { Point } from './conic.ts';

/** The part of a ring inside a half-plane (Sutherland and Hodgman 1974): `side` is positive inside, linear across it. */
export function clipRing(ring: readonly Point[], side: (point: Point) => number): Point[] {
  const out: Point[] = [];
  ring.forEach((point, index) => {
    const before = ring[(index + ring.length - 1) % ring.length] as Point;
    const here = side(point);
    const there = side(before);
    if (here >= 0 !== there >= 0) {
      const t = there / (there - here);
      out.push([before[0] + (point[0] - before[0]) * t, before[1] + (point[1] - before[1]) * t]);
    }
    if (here >= 0) out.push(point);
  });
  return out;
}

export type Box = readonly [left: number, top: number, right: number, bottom: number];

/** The part of a ring inside a box. */
export function clipToBox(ring: readonly Point[], [left, top, right, bottom]: Box): Point[] {
  const sides = [([x]: Point) => x - left, ([x]: Point) => right - x, ([, y]: Point) => y - top, ([, y]: Point) => bottom - y];
  return sides.reduce<Point[]>((points, side) => clipRing(points, side), [...ring]);
}
