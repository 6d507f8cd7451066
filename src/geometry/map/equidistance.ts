import { between, EARTH_KM, type Point as Place } from '../../model/sphere.ts';
import { bearing } from './holland.ts';

const RAD = Math.PI / 180;

/** The point `km` from `from` on the great circle that leaves it at a compass bearing. */
export function along(from: Place, degrees: number, km: number): Place {
  const [d, phi] = [km / EARTH_KM, from.lat * RAD];
  const sin = Math.sin(phi) * Math.cos(d) + Math.cos(phi) * Math.sin(d) * Math.cos(degrees * RAD);
  const turn = Math.atan2(Math.sin(degrees * RAD) * Math.sin(d) * Math.cos(phi), Math.cos(d) - Math.sin(phi) * sin);
  return { lat: Math.asin(sin) / RAD, lon: from.lon + turn / RAD };
}

/** The great circle all of whose points are as far from `a` as from `b`: the point `km` east (negative: west) of the middle of their way. */
export function equidistance(a: Place, b: Place): (km: number) => Place {
  const middle = between(a, b, 0.5);
  const across = bearing(middle, b) - 90;
  return (km) => along(middle, across, km);
}
