/** Longitude and latitude in degrees, WGS84. */
export type LonLat = readonly [lon: number, lat: number];
/** A point of a plane, y downwards. */
export type Point = readonly [x: number, y: number];

/** A conic equal-area plane at scale 1 with its apex at the origin: another central meridian is a rotation about the apex. */
export interface Conic {
  /** Cone constant: a degree of longitude turns the plane by `n` degrees. */
  readonly n: number;
  /** Meridian that points straight down. */
  readonly meridian: number;
  readonly project: (place: LonLat) => Point;
  readonly invert: (point: Point) => LonLat;
  /** Distance of a parallel from the apex. */
  readonly radius: (lat: number) => number;
  /** Stretch along the parallel; along the meridian it is its inverse. */
  readonly stretch: (lat: number) => number;
}

const RAD = Math.PI / 180;

/** Albers' projection (as d3.geoConicEqualArea) in the plane of its cone. */
export function conic(parallels: readonly [number, number], meridian: number): Conic {
  const s0 = Math.sin(parallels[0] * RAD);
  const n = (s0 + Math.sin(parallels[1] * RAD)) / 2;
  const c = 1 + s0 * (2 * n - s0);
  const radius = (lat: number): number => Math.sqrt(c - 2 * n * Math.sin(lat * RAD)) / n;
  return {
    n,
    meridian,
    radius,
    stretch: (lat) => (n * radius(lat)) / Math.cos(lat * RAD),
    project: ([lon, lat]) => {
      const turn = n * (lon - meridian) * RAD;
      const r = radius(lat);
      return [r * Math.sin(turn), r * Math.cos(turn)];
    },
    invert: ([x, y]) => {
      const r = Math.hypot(x, y);
      return [meridian + Math.atan2(x, y) / n / RAD, Math.asin(Math.max(-1, Math.min(1, (c - (n * r) ** 2) / (2 * n)))) / RAD];
    },
  };
}

/** The one plane of the coast's states. */
export const COAST = conic([24, 38], 122);
