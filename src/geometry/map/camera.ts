import type { Camera } from '../../model/drawing.ts';
import { COAST, type Conic, type LonLat, type Point } from './conic.ts';

/** What a state shows: px per unit of the plane, the meridian that points down, and a place that stands at a point of the frame. */
export interface View {
  readonly scale: number;
  readonly meridian: number;
  readonly anchor: LonLat;
  readonly at: Point;
}

/** The view as a similarity of the common plane. */
export function cameraOf({ scale, meridian, anchor, at }: View, plane: Conic = COAST): Camera {
  const turn = (plane.n * (plane.meridian - meridian) * Math.PI) / 180;
  const a = scale * Math.cos(turn);
  const b = -scale * Math.sin(turn);
  const [x, y] = plane.project(anchor);
  return { a, b, e: at[0] - (a * x - b * y), f: at[1] - (b * x + a * y) };
}

/** From the plane to the frame's px. */
export function move({ a, b, e, f }: Camera, [x, y]: Point): Point {
  return [a * x - b * y + e, b * x + a * y + f];
}

/** From the frame's px back to the plane. */
export function moveBack({ a, b, e, f }: Camera, [x, y]: Point): Point {
  const k = a * a + b * b;
  const dx = x - e;
  const dy = y - f;
  return [(a * dx + b * dy) / k, (a * dy - b * dx) / k];
}

/** Px per unit of the plane. */
export function scaleOf({ a, b }: Camera): number {
  return Math.hypot(a, b);
}

/** Where places stand in a frame. */
export function placer(camera: Camera, plane: Conic = COAST): (place: LonLat) => Point {
  return (place) => move(camera, plane.project(place));
}
