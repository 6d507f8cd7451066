import type { Camera } from '../../model/drawing.ts';
import type { Point as Place } from '../../model/sphere.ts';
import { moveBack } from './camera.ts';
import { COAST } from './conic.ts';
import { type Vortex, wind } from './holland.ts';

/** Wind as [eastward, northward] in knots at a place. */
export type Wind = (at: Place) => readonly [u: number, v: number];

/** Direction (a unit vector of the frame) and speed in knots at a point of the frame. */
export type Flow = (x: number, y: number) => readonly [dx: number, dy: number, knots: number];

const smoothstep = (from: number, to: number, value: number): number => {
  const t = Math.max(0, Math.min(1, (value - from) / (to - from)));
  return t * t * (3 - 2 * t);
};

/** The trades and the westerlies behind both storms on the title page: a sketch, no analysis of that day (knots). */
export const background: Wind = ({ lat, lon }) => {
  const w = smoothstep(29, 41, lat);
  return [-7 * (1 - w) + 11 * w, 5.5 * (1 - w) + 2.5 * w - 3 * smoothstep(128, 146, lon) * w];
};

/** The sum of vortices and, where given, of a wind behind them. */
export function windOf(vortices: readonly Vortex[], behind?: Wind): Wind {
  return (at) => {
    let [u, v] = behind ? behind(at) : [0, 0];
    for (const vortex of vortices) {
      const [du, dv] = wind(vortex, at);
      u += du;
      v += dv;
    }
    return [u, v];
  };
}

/** A wind as a flow in a frame: east and north turned and stretched as the projection does at that point. */
export function flowIn(camera: Camera, field: Wind): Flow {
  const k = Math.hypot(camera.a, camera.b);
  const [cos, sin] = [camera.a / k, camera.b / k];
  return (x, y) => {
    const [px, py] = moveBack(camera, [x, y]);
    const [lon, lat] = COAST.invert([px, py]);
    const [u, v] = field({ lon, lat });
    const r = Math.hypot(px, py);
    const [s, c] = [px / r, py / r];
    const stretch = COAST.stretch(lat);
    const [east, north] = [u * stretch, v / stretch];
    const [ex, ey] = [east * c - north * s, -east * s - north * c];
    const length = Math.hypot(ex, ey) || 1;
    return [(cos * ex - sin * ey) / length, (sin * ex + cos * ey) / length, Math.hypot(u, v)];
  };
}
