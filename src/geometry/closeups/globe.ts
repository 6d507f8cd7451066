import { geoDistance, geoOrthographic, geoPath } from 'd3';
import type { MultiPolygon } from 'geojson';
import type { LonLat, Point } from '../map/conic.ts';
import { landOf } from '../map/land.ts';
import { ringsPath } from '../map/path.ts';
import { simplifyRing } from '../map/simplify.ts';

/** Radius of the disc in its path's units. */
export const GLOBE_RADIUS = 500;
/** The place at its middle: all eight arenas lie on this hemisphere. */
export const GLOBE_CENTRE: LonLat = [130, 65];
/** Land of at least so many square units has waterlines, and below so many it is not drawn. */
const LARGE = 400;
const LEAST = 40;
/** A cut along the horizon is pushed out, so that its line and waterlines fall outside the disc. */
const BEYOND = 1.06;

const projection = geoOrthographic()
  .rotate([-GLOBE_CENTRE[0], -GLOBE_CENTRE[1]])
  .scale(GLOBE_RADIUS)
  .translate([0, 0])
  .clipAngle(90)
  .precision(2);

/** Where a place stands on the disc, in units of its radius; null beyond the horizon. */
export function onGlobe([lon, lat]: LonLat): Point | null {
  if (geoDistance([lon, lat], [...GLOBE_CENTRE]) > Math.PI / 2) return null;
  const [x, y] = projection([lon, lat]) as [number, number];
  return [x / GLOBE_RADIUS, y / GLOBE_RADIUS];
}

/** The hemisphere's land from land-110m, clipped at the horizon, as two paths about the disc's middle. */
export function globeLand(land110: unknown): { readonly large: string; readonly small: string } {
  const rings = horizonRings(land110)
    .map((ring) => simplifyRing(ring, thin))
    .filter((ring) => ringArea(ring) >= LEAST);
  return {
    large: ringsPath(
      rings.filter((ring) => ringArea(ring) >= LARGE),
      1,
    ),
    small: ringsPath(
      rings.filter((ring) => ringArea(ring) < LARGE),
      1,
    ),
  };
}

function horizonRings(land110: unknown): Point[][] {
  const coordinates = landOf(land110).map(({ rings }) => rings.map((ring) => [...ring, ring[0] as LonLat].map(([lon, lat]) => [lon, lat])));
  const rings: Point[][] = [];
  const push = (x: number, y: number): void => {
    const out = Math.hypot(x, y) > 0.9995 * GLOBE_RADIUS ? BEYOND : 1;
    rings[rings.length - 1]?.push([x * out, y * out]);
  };
  geoPath(projection, {
    beginPath() {},
    arc() {},
    closePath() {},
    lineTo: push,
    moveTo: (x, y) => {
      rings.push([]);
      push(x, y);
    },
  })({ type: 'MultiPolygon', coordinates } satisfies MultiPolygon);
  return rings;
}

/** Smallest triangle kept, in square units: under a px on phones; along the pushed-out horizon nothing is seen. */
function thin([x, y]: Point): number {
  return Math.hypot(x, y) > GLOBE_RADIUS * 1.01 ? 120 : 15;
}

/** Area of a ring in square units. */
function ringArea(ring: readonly Point[]): number {
  return (
    Math.abs(
      ring.reduce((sum, [x, y], index) => {
        const [x1, y1] = ring[(index + 1) % ring.length] as Point;
        return sum + x * y1 - x1 * y;
      }, 0),
    ) / 2
  );
}
