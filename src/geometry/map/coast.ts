import { type Box, clipToBox } from './clip.ts';
import type { LonLat, Point } from './conic.ts';
import { landOf, landWithin } from './land.ts';
import { ringsPath } from './path.ts';
import { simplifyRing } from './simplify.ts';

export interface CoastOptions {
  /** One of the atlas's topologies. */
  readonly topology: unknown;
  /** West, south, east, north in degrees: all that is used of it. */
  readonly within: Box;
  /** Into the plane in which the coast is written. */
  readonly project: (place: LonLat) => Point;
  /** Left, top, right, bottom in the plane: nothing beyond is written. */
  readonly extent: Box;
  /** Smallest triangle kept, in the plane's units squared. */
  readonly tolerance: (point: Point) => number;
  /** Size of the grid on which points are written, in the plane's units. */
  readonly unit: number;
  /** Land of at least so many km² has waterlines. */
  readonly large: number;
}

/** A coast as two paths in whole `unit`s: `large` has waterlines around it, `small` has none. */
export interface Coast {
  readonly large: string;
  readonly small: string;
}

/** Land as rings in the plane, clipped and thinned; `least` and `below` are km² of the whole piece of land. */
export function coastRings(options: CoastOptions, least = 0, below = Infinity): Point[][] {
  const { topology, within, project, extent, tolerance } = options;
  return landWithin(landOf(topology), within)
    .filter(({ area }) => area >= least && area < below)
    .flatMap(({ rings }) => rings.map((ring) => simplifyRing(clipToBox(ring.map(project), extent), tolerance)))
    .filter((ring) => ring.length > 2);
}

/** Writes a coast; fill it with paper and stroke it in true px by dividing a width by px per `unit`. */
export function coast(options: CoastOptions): Coast {
  return {
    large: ringsPath(coastRings(options, options.large), options.unit),
    small: ringsPath(coastRings(options, 0, options.large), options.unit),
  };
}
