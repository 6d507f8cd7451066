import { between, distance, type Point as Place } from '../../model/sphere.ts';
import type { LonLat, Point } from './conic.ts';

/** A measured great circle in a frame: a tick is a point and the unit vector across the line there. */
export interface Measure {
  readonly line: readonly Point[];
  readonly ticks: readonly { readonly km: number; readonly at: Point; readonly across: Point }[];
  readonly km: number;
}

/** The great circle from `from` to `to` with a tick every `every` km from its start. */
export function measure(from: Place, to: Place, place: (at: LonLat) => Point, every = 100): Measure {
  const km = distance(from, to);
  const at = (part: number): Point => {
    const { lon, lat } = between(from, to, part);
    return place([lon, lat]);
  };
  const ticks = Array.from({ length: Math.ceil(km / every) - 1 }, (_, index) => {
    const reached = (index + 1) * every;
    const [a, b] = [at((reached - 1) / km), at((reached + 1) / km)];
    const length = Math.hypot(b[0] - a[0], b[1] - a[1]);
    return { km: reached, at: at(reached / km), across: [-(b[1] - a[1]) / length, (b[0] - a[0]) / length] as Point };
  });
  return { line: Array.from({ length: 9 }, (_, index) => at(index / 8)), ticks, km };
}

/** A line without its first `start` and last `end` px. */
export function shorten(line: readonly Point[], start: number, end: number): Point[] {
  return cut([...cut([...line], start)].reverse(), end).reverse();
}

function cut(line: Point[], px: number): Point[] {
  let left = px;
  for (let i = 1; i < line.length; i += 1) {
    const [a, b] = [line[i - 1] as Point, line[i] as Point];
    const length = Math.hypot(b[0] - a[0], b[1] - a[1]);
    if (length > left) return [[a[0] + ((b[0] - a[0]) * left) / length, a[1] + ((b[1] - a[1]) * left) / length], ...line.slice(i)];
    left -= length;
  }
  return [];
}

/** The point at `part` (0 to 1) of a line's length, and the unit vector along it there. */
export function pointAt(line: readonly Point[], part: number): { readonly at: Point; readonly along: Point } {
  const lengths = line.slice(1).map(([x, y], index) => Math.hypot(x - (line[index] as Point)[0], y - (line[index] as Point)[1]));
  let left = lengths.reduce((sum, length) => sum + length, 0) * part;
  for (let i = 0; i < lengths.length; i += 1) {
    const length = lengths[i] as number;
    const [a, b] = [line[i] as Point, line[i + 1] as Point];
    if (left <= length || i === lengths.length - 1) {
      const along: Point = [(b[0] - a[0]) / length, (b[1] - a[1]) / length];
      return { at: [a[0] + along[0] * left, a[1] + along[1] * left], along };
    }
    left -= length;
  }
  throw new Error('a line needs two points');
}
