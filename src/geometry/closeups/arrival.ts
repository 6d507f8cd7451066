import type { LonLat, Point } from '../map/conic.ts';
import { greatCircle } from './great-circle.ts';

/** The end of a way that comes from far beyond the frame. */
export interface ArrivalWay {
  readonly from: Point;
  readonly to: Point;
  /** Where its arrow stands, and its direction as a unit vector. */
  readonly arrow: Point;
  readonly along: Point;
}

/**
 * The last sixteenth of the great circle between two places, ending `clear` px before the second; the arrow stands `back` px before it.
 * In a close-up it is as good as straight.
 */
export function arrivalOf(start: LonLat, end: LonLat, place: (at: LonLat) => Point, clear: number, back: number): ArrivalWay {
  const [from, to] = [place(greatCircle(start, end, 16)[15] as LonLat), place(end)];
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
  const along: Point = [(to[0] - from[0]) / length, (to[1] - from[1]) / length];
  const before = (px: number): Point => [to[0] - along[0] * px, to[1] - along[1] * px];
  return { from, to: before(clear), arrow: before(back), along };
}
