import type { Point } from '../map/conic.ts';

/** The two lines that touch a small and a large disc from outside: a loupe's cone. */
export function outerTangents(a: Point, ra: number, b: Point, rb: number): readonly (readonly [Point, Point])[] {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const axis = Math.atan2(dy, dx);
  const lean = Math.acos((ra - rb) / Math.hypot(dx, dy));
  return [axis + lean, axis - lean].map((angle) => {
    const [u, v] = [Math.cos(angle), Math.sin(angle)];
    return [
      [a[0] + ra * u, a[1] + ra * v],
      [b[0] + rb * u, b[1] + rb * v],
    ] as const;
  });
}
