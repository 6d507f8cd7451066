import { geoInterpolate } from 'd3';
import type { LonLat } from '../map/conic.ts';

/** The shorter great circle between two places as `steps` + 1 places, equally far apart. */
export function greatCircle(from: LonLat, to: LonLat, steps: number): LonLat[] {
  const at = geoInterpolate([...from], [...to]);
  return Array.from({ length: steps + 1 }, (_, index) => at(index / steps));
}
