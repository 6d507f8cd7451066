import { geoDistance } from 'd3';
import type { Camera } from '../../model/drawing.ts';
import type { Frame } from '../../model/frames.ts';
import { moveBack } from '../map/camera.ts';
import type { Conic, LonLat } from '../map/conic.ts';

const EARTH_KM = 6371.0088;

/** Px that `km` take on a level line at the frame's middle, true to the sphere. */
export function scaleBar(km: number, camera: Camera, plane: Conic, { left, width, height }: Pick<Frame, 'left' | 'width' | 'height'>): number {
  const middle = (left + width) / 2;
  const [from, to] = [middle - 50, middle + 50].map((x): LonLat => plane.invert(moveBack(camera, [x, height / 2])));
  return (100 * km) / (geoDistance(from as [number, number], to as [number, number]) * EARTH_KM);
}
