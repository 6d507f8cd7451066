import { between } from '../../model/sphere.ts';
import type { LonLat } from '../map/conic.ts';

/** The shorter great circle between two places as `steps` + 1 places, equally far apart. */
export function greatCircle([lon0, lat0]: LonLat, [lon1, lat1]: LonLat, steps: number): LonLat[] {
  return Array.from({ length: steps + 1 }, (_, index): LonLat => {
    const { lon, lat } = between({ lon: lon0, lat: lat0 }, { lon: lon1, lat: lat1 }, index / steps);
    return [lon, lat];
  });
}
