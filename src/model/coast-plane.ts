import type { Point } from './sphere.ts';

const RAD = Math.PI / 180;
const S24 = Math.sin(24 * RAD);
/** Cone constant of the parallels 24 and 38. */
const N = (S24 + Math.sin(38 * RAD)) / 2;
const C = 1 + S24 * (2 * N - S24);
const MERIDIAN = 122;

/** A place in the plane that all coast cameras show: conic equal-area, parallels 24 and 38, 122E pointing down, its apex at the origin. */
export function coastPoint({ lat, lon }: Point): readonly [x: number, y: number] {
  const radius = Math.sqrt(C - 2 * N * Math.sin(lat * RAD)) / N;
  const turn = N * (lon - MERIDIAN) * RAD;
  return [radius * Math.sin(turn), radius * Math.cos(turn)];
}
