import { geoArea } from 'd3';
import type { Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { type Box, clipToBox } from './clip.ts';
import type { LonLat } from './conic.ts';

/** The outer and inner rings of one piece of land, open (the first point is not repeated). */
export interface Land {
  readonly rings: readonly (readonly LonLat[])[];
  /** km² on the sphere, of the whole piece before any clipping. */
  readonly area: number;
}

const EARTH_KM = 6371.0088;
const cache = new WeakMap<object, readonly Land[]>();

/**
 * The land of a world-atlas topology. Three collapsed rings of land-10m near 73E 5N fill the whole sphere in d3-geo: a polygon of
 * more than half the sphere is dropped.
 */
export function landOf(topology: unknown): readonly Land[] {
  const source = topology as Topology<{ land: GeometryCollection }>;
  const known = cache.get(source);
  if (known !== undefined) return known;
  const lands = feature(source, source.objects.land).features.flatMap(({ geometry }) => {
    const polygons = geometry.type === 'MultiPolygon' ? geometry.coordinates : geometry.type === 'Polygon' ? [geometry.coordinates] : [];
    return polygons.flatMap((coordinates) => {
      const area = geoArea({ type: 'Polygon', coordinates } satisfies Polygon);
      if (area > 2 * Math.PI) return [];
      const rings = coordinates.map((ring) => ring.slice(0, -1).map(([lon = 0, lat = 0]): LonLat => [lon, lat]));
      return [{ rings, area: area * EARTH_KM ** 2 }];
    });
  });
  cache.set(source, lands);
  return lands;
}

/** The land inside a box of longitudes and latitudes (west, south, east, north); cuts run along its sides in steps of two degrees. */
export function landWithin(lands: readonly Land[], box: Box): readonly Land[] {
  return lands.flatMap(({ rings, area }) => {
    const inside = rings.map((ring) => alongSides(clipToBox(ring, box), box)).filter((ring) => ring.length > 2);
    return inside.length > 0 ? [{ rings: inside, area }] : [];
  });
}

// A cut along a parallel is an arc in the plane: it needs points on its way.
function alongSides(ring: readonly LonLat[], [, south, , north]: Box): LonLat[] {
  return ring.flatMap((from, index): LonLat[] => {
    const to = ring[(index + 1) % ring.length] as LonLat;
    const onSide = from[1] === to[1] && (from[1] === south || from[1] === north);
    const steps = onSide ? Math.max(1, Math.ceil(Math.abs(to[0] - from[0]) / 2)) : 1;
    return Array.from({ length: steps }, (_, step): LonLat => [from[0] + ((to[0] - from[0]) * step) / steps, from[1]]).map((point, step) =>
      step === 0 ? from : point,
    );
  });
}
