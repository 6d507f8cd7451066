import { COAST, type LonLat, type Point } from './conic.ts';
import { COAST_UNIT } from './east-asia.ts';
import { linePath } from './path.ts';

/** The stretch of a ring between its points nearest to two places, the shorter way round, in coast units. */
export function coastBetween(rings: readonly (readonly Point[])[], a: LonLat, b: LonLat): string {
  const [from, to] = [COAST.project(a), COAST.project(b)];
  const ring = [...rings].sort((one, other) => other.length - one.length)[0];
  if (ring === undefined) throw new Error('no land between the ports');
  const nearest = ([x, y]: Point): number => {
    const away = ring.map(([px, py]) => Math.hypot(px - x, py - y));
    return away.indexOf(Math.min(...away));
  };
  const [start, end] = [nearest(from), nearest(to)].sort((one, other) => one - other) as [number, number];
  const inside = ring.slice(start, end + 1);
  const around = [...ring.slice(end), ...ring.slice(0, start + 1)];
  const shorter = length(inside) < length(around) ? inside : around;
  return linePath(
    shorter.map(([x, y]): Point => [x / COAST_UNIT, y / COAST_UNIT]),
    1,
  );
}

function length(line: readonly Point[]): number {
  return line.slice(1).reduce((sum, [x, y], index) => sum + Math.hypot(x - (line[index] as Point)[0], y - (line[index] as Point)[1]), 0);
}
