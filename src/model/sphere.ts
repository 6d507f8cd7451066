/** Mean radius of the Earth (IUGG), km. */
export const EARTH_KM = 6371.0088;

/** A point on the sphere, degrees. */
export interface Point {
  readonly lat: number;
  readonly lon: number;
}

/** A point with its time, ISO 8601. */
export interface TimedPoint extends Point {
  readonly time: string;
}

type Vector = readonly [x: number, y: number, z: number];

const RAD = Math.PI / 180;

function vector({ lat, lon }: Point): Vector {
  const c = Math.cos(lat * RAD);
  return [c * Math.cos(lon * RAD), c * Math.sin(lon * RAD), Math.sin(lat * RAD)];
}

/** Great-circle distance in km (haversine), on a sphere of 6371.0088 km. */
export function distance(a: Point, b: Point): number {
  const h =
    Math.sin(((b.lat - a.lat) * RAD) / 2) ** 2 + Math.cos(a.lat * RAD) * Math.cos(b.lat * RAD) * Math.sin(((b.lon - a.lon) * RAD) / 2) ** 2;
  return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(h)));
}

/** The point at `t` (0 to 1) of the great-circle way from `a` to `b`. */
export function between(a: Point, b: Point, t: number): Point {
  const [u, v] = [vector(a), vector(b)];
  const angle = distance(a, b) / EARTH_KM;
  if (angle === 0) return { lat: a.lat, lon: a.lon };
  const [p, q] = [Math.sin((1 - t) * angle) / Math.sin(angle), Math.sin(t * angle) / Math.sin(angle)];
  const [x, y, z] = [p * u[0] + q * v[0], p * u[1] + q * v[1], p * u[2] + q * v[2]];
  return { lat: Math.atan2(z, Math.hypot(x, y)) / RAD, lon: Math.atan2(y, x) / RAD };
}

/**
 * Where a track, great circles between its points and even speed on each, first passes from nearer `from` to nearer `to`:
 * point, time (ms since 1970) and distance to both in km; null where it never does. Bisected to under a metre.
 */
export function crossing(track: readonly TimedPoint[], from: Point, to: Point): (Point & { ms: number; km: number }) | null {
  const nearer = (p: Point) => distance(p, to) - distance(p, from);
  for (let i = 1; i < track.length; i++) {
    const [a, b] = [track[i - 1]!, track[i]!];
    if (nearer(a) <= 0 || nearer(b) > 0) continue;
    let [low, high] = [0, 1];
    while (high - low > 1e-7) {
      const middle = (low + high) / 2;
      if (nearer(between(a, b, middle)) > 0) low = middle;
      else high = middle;
    }
    const at = between(a, b, high);
    const [start, end] = [Date.parse(a.time), Date.parse(b.time)];
    return { ...at, ms: start + high * (end - start), km: distance(at, from) };
  }
  return null;
}

/** Smallest distance in km from a point to a track of great circles (sampled at hundredths of each leg). */
export function nearest(track: readonly Point[], to: Point): number {
  let least = Infinity;
  for (let i = 1; i < track.length; i++) {
    for (let n = 0; n <= 100; n++) least = Math.min(least, distance(between(track[i - 1]!, track[i]!, n / 100), to));
  }
  return least;
}
