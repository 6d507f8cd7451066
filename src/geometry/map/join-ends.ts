import type { Point } from './conic.ts';
import type { Streamline } from './streamlines.ts';

/** Longest gap bridged and largest offset to the side, in separations. */
const AHEAD = 1.9;
const ASIDE = 0.32;
/** Points on both sides of a joint over which the offset is spread. */
const EASE = 9;

/** Lines that end head-on before one another, joined: each stopped for the other, and the gap would show as a seam. */
export function joinEnds(
  lines: readonly Streamline[],
  separation: (knots: number) => number,
  room: (x: number, y: number) => number,
): Streamline[] {
  const next = lines.map((line, index) => follower(line, index, lines, separation, room));
  // A start may be wanted by two ends: the nearer keeps it.
  const from = new Map<number, number>();
  next.forEach((found, index) => {
    if (found === null) return;
    const rival = from.get(found.line);
    if (rival === undefined || found.away < (next[rival]?.away ?? Infinity)) from.set(found.line, index);
  });
  const after = new Map([...from].map(([line, index]) => [index, line]));
  const joined: Streamline[] = [];
  const done = new Set<number>();
  const chain = (start: number): void => {
    const points: Point[] = [];
    const knots: number[] = [];
    for (let at: number | undefined = start; at !== undefined && !done.has(at); at = after.get(at)) {
      done.add(at);
      const joint = points.length;
      points.push(...(lines[at]?.points ?? []));
      if (joint > 0) ease(points, joint);
      knots.push(...(lines[at]?.knots ?? []));
    }
    joined.push({ points, knots });
  };
  lines.forEach((_, index) => {
    if (!from.has(index)) chain(index);
  });
  // What is left goes round in a ring: it is opened where it began.
  lines.forEach((_, index) => {
    if (!done.has(index)) chain(index);
  });
  return joined;
}

function follower(
  { points, knots }: Streamline,
  self: number,
  lines: readonly Streamline[],
  separation: (knots: number) => number,
  room: (x: number, y: number) => number,
): { line: number; away: number } | null {
  const [before, end] = [points[points.length - 4] ?? points[0], points[points.length - 1]] as [Point, Point];
  const length = Math.hypot(end[0] - before[0], end[1] - before[1]) || 1;
  const [dx, dy] = [(end[0] - before[0]) / length, (end[1] - before[1]) / length];
  const apart = separation(knots[knots.length - 1] as number);
  let best: { line: number; away: number } | null = null;
  lines.forEach((other, line) => {
    const [x, y] = other.points[0] as Point;
    const ahead = (x - end[0]) * dx + (y - end[1]) * dy;
    const aside = Math.abs((y - end[1]) * dx - (x - end[0]) * dy);
    // No bridge over land.
    if (room((x + end[0]) / 2, (y + end[1]) / 2) <= 0) return;
    if (line !== self && ahead > 0 && ahead < AHEAD * apart && aside < ASIDE * apart && (best === null || ahead < best.away))
      best = { line, away: ahead };
  });
  return best;
}

// Spreads the side step at a joint: both sides lean towards its middle, less and less.
function ease(points: Point[], joint: number): void {
  const reach = Math.min(EASE, joint - 1, points.length - joint - 1);
  for (let pass = 0; pass < 2 * reach; pass += 1) {
    for (let i = joint - reach; i < joint + reach; i += 1) {
      const [a, b, c] = [points[i - 1], points[i], points[i + 1]];
      if (a && b && c) points[i] = [(a[0] + 2 * b[0] + c[0]) / 4, (a[1] + 2 * b[1] + c[1]) / 4];
    }
  }
}
