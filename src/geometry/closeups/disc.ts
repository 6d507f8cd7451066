import type { Point } from '../map/conic.ts';

/** Level rules inside a disc as chords, on the screen's own grid of `gap` px, so that they meet the sea's around it. */
export function discRules([cx, cy]: Point, r: number, gap: number): string {
  let path = '';
  let last: Point = [0, 0];
  for (let y = Math.ceil((cy - r + 1) / gap) * gap; y < cy + r - 1; y += gap) {
    const half = Math.round(Math.sqrt(r * r - (y - cy) ** 2));
    const start: Point = [Math.round(cx) - half, y];
    path += `m${start[0] - last[0]} ${start[1] - last[1]}h${2 * half}`;
    last = [start[0] + 2 * half, y];
  }
  return path.replace(/^m/, 'M').replace(/ -/g, '-');
}

/** The two lines that touch a small and a large disc from outside: a loupe's cone. */
export function outerTangents(a: Point, ra: number, b: Point, rb: number): readonly (readonly [Point, Point])[] {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const axis = Math.atan2(dy, dx);
  const lean = Math.acos((ra - rb) / Math.hypot(dx, dy));
  return [axis + lean, axis - lean].map((angle) => {
    const [u, v] = [Math.cos(angle), Math.sin(angle)];
    return [[a[0] + ra * u, a[1] + ra * v], [b[0] + rb * u, b[1] + rb * v]] as const;
  });
}
