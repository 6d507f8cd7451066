import { distance, type Point as Place } from '../../model/sphere.ts';
import type { Fix } from '../../model/story.ts';

/** A storm at one moment as a Holland (1980) vortex. Winds in knots, lengths in km. */
export interface Vortex {
  readonly eye: Place;
  /** Strongest wind. */
  readonly most: number;
  /** Radius of the strongest wind, and how steeply wind falls beyond it. */
  readonly rm: number;
  readonly b: number;
  /** Shortest radius of 30 kt wind: the profile is fitted up to it and fades beyond. */
  readonly r30: number;
}

/** Nautical mile, km. */
export const NMI = 1.852;
const FADE = 620;
const RAD = Math.PI / 180;

// Fitted to the radii of 50 and 30 kt wind of JMA's best track (look.md, Streamlines); 70 km is assumed where no r50 is given.
const FITS: Readonly<Record<string, readonly [b: number, rm: number]>> = {
  'lekima-080600': [1.034, 70],
  'lekima-080812': [0.98, 16],
  'lekima-080900': [1.005, 24],
  'lekima-081112': [1.168, 70],
  'krosa-080812': [0.85, 25],
  'krosa-080900': [0.902, 28],
};

/** The vortex of a fix; `eye` where the storm stands between two fixes. Throws where nothing is fitted. */
export function vortexOf(fix: Fix, eye: Place = fix): Vortex {
  const fit = FITS[fix.id];
  if (fit === undefined || fix.wind === null || fix.r30 === null) throw new Error(`no wind profile for ${fix.id}`);
  return { eye, most: fix.wind, b: fit[0], rm: fit[1], r30: fix.r30[1] * NMI };
}

/** Wind at `r` km from the eye, knots. */
export function speed({ most, rm, b, r30 }: Vortex, r: number): number {
  const y = (rm / Math.max(r, 0.5)) ** b;
  const inside = most * Math.sqrt(y * Math.exp(1 - y));
  return r <= r30 ? inside : inside * Math.exp(-(((r - r30) / FADE) ** 2));
}

/** Degrees by which the wind blows inwards of the circle: 11 within 60 km, 22 beyond 420. */
export function inflow(r: number): number {
  return 11 + 11 * Math.max(0, Math.min(1, (r - 60) / 360));
}

/** Wind of a vortex at a place as [eastward, northward] in knots: counter-clockwise and inwards. */
export function wind(vortex: Vortex, at: Place): readonly [u: number, v: number] {
  const r = distance(vortex.eye, at);
  const heading = (bearing(at, vortex.eye) + 90 - inflow(r)) * RAD;
  const v = speed(vortex, r);
  return [v * Math.sin(heading), v * Math.cos(heading)];
}

/** Compass bearing in degrees of the great circle from `a` to `b`, at `a`. */
export function bearing(a: Place, b: Place): number {
  const d = (b.lon - a.lon) * RAD;
  const y = Math.sin(d) * Math.cos(b.lat * RAD);
  const x = Math.cos(a.lat * RAD) * Math.sin(b.lat * RAD) - Math.sin(a.lat * RAD) * Math.cos(b.lat * RAD) * Math.cos(d);
  return Math.atan2(y, x) / RAD;
}
