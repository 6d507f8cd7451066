import { geoCircle } from 'd3';
import { EARTH_KM, type Point as Place } from '../../model/sphere.ts';
import type { LonLat, Point } from './conic.ts';
import { closedCurve } from './path.ts';

/** A true circle on the sphere, `km` around a place, as a closed path in the frame's px. */
export function windCircle(eye: Place, km: number, place: (at: LonLat) => Point): string {
  return closedCurve(circlePoints(eye, km, place));
}

/** Its points in the frame, fifteen degrees apart. */
export function circlePoints(eye: Place, km: number, place: (at: LonLat) => Point): Point[] {
  const circle = geoCircle()
    .center([eye.lon, eye.lat])
    .radius(((km / EARTH_KM) * 180) / Math.PI)
    .precision(15)();
  return (circle.coordinates[0] ?? []).slice(0, -1).map(([lon = 0, lat = 0]) => place([lon, lat]));
}
