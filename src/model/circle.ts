import { EARTH_KM, type Point } from './sphere.ts';

const RAD = Math.PI / 180;

/** The points of a true circle on the sphere, `km` around a place, clockwise from its north. */
export function circleAround({ lat, lon }: Point, km: number, count: number): Point[] {
  const [sin, cos] = [Math.sin(lat * RAD), Math.cos(lat * RAD)];
  const [sinD, cosD] = [Math.sin(km / EARTH_KM), Math.cos(km / EARTH_KM)];
  return Array.from({ length: count }, (_, index) => {
    const bearing = (2 * Math.PI * index) / count;
    const sinLat = sin * cosD + cos * sinD * Math.cos(bearing);
    return { lat: Math.asin(sinLat) / RAD, lon: lon + Math.atan2(Math.sin(bearing) * sinD * cos, cosD - sin * sinLat) / RAD };
  });
}
