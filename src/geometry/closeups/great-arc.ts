import type { LonLat, Point } from '../map/conic.ts';
import { GLOBE_CENTRE } from './globe.ts';

const RAD = Math.PI / 180;
type Vector = readonly [number, number, number];

/** A place as seen from above the disc's middle: x to the right, y down, z towards the eye; unit sphere. */
function seen([lon, lat]: LonLat): Vector {
  const [lon0, lat0] = GLOBE_CENTRE;
  const [dl, p, p0] = [(lon - lon0) * RAD, lat * RAD, lat0 * RAD];
  const north = Math.cos(p0) * Math.sin(p) - Math.sin(p0) * Math.cos(p) * Math.cos(dl);
  const up = Math.sin(p0) * Math.sin(p) + Math.cos(p0) * Math.cos(p) * Math.cos(dl);
  return [Math.cos(p) * Math.sin(dl), -north, up];
}

/** The ellipse on which a great circle appears: its half axes in px and the turn of the long one in degrees. */
export interface GreatArc {
  readonly from: Point;
  readonly to: Point;
  readonly rx: number;
  readonly ry: number;
  readonly turn: number;
  /** SVG's sweep flag: 1 is clockwise on the screen. */
  readonly sweep: 0 | 1;
}

/** The shorter great circle between two places of the hemisphere, seen in parallel projection: exactly an arc of an ellipse about the disc's middle. */
export function greatArc(from: LonLat, to: LonLat, at: Point, r: number): GreatArc {
  const [a, b] = [seen(from), seen(to)];
  const normal: Vector = [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]];
  const length = Math.hypot(...normal);
  const on = ([x, y]: Vector): Point => [at[0] + x * r, at[1] + y * r];
  return {
    from: on(a),
    to: on(b),
    rx: r,
    ry: (r * Math.abs(normal[2])) / length,
    turn: Math.atan2(normal[1], normal[0]) / RAD + 90,
    sweep: normal[2] > 0 ? 1 : 0,
  };
}

/** As SVG path data, px to a tenth. */
export function greatArcPath({ from, to, rx, ry, turn, sweep }: GreatArc): string {
  const n = (value: number) => Math.round(value * 10) / 10;
  return `M${n(from[0])} ${n(from[1])}A${n(rx)} ${n(ry)} ${n(turn)} 0 ${sweep} ${n(to[0])} ${n(to[1])}`;
}
