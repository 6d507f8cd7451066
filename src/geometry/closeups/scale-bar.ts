import type { Camera } from '../../model/drawing.ts';
import type { Frame } from '../../model/frames.ts';
import { distance, type Point as Place } from '../../model/sphere.ts';
import { moveBack } from '../map/camera.ts';
import type { Conic } from '../map/conic.ts';

/** Px that `km` take on a level line at the frame's middle, true to the sphere. */
export function scaleBar(
  km: number,
  camera: Camera,
  plane: Conic,
  { left, width, height }: Pick<Frame, 'left' | 'width' | 'height'>,
): number {
  const middle = (left + width) / 2;
  const placeAt = (x: number): Place => {
    const [lon, lat] = plane.invert(moveBack(camera, [x, height / 2]));
    return { lon, lat };
  };
  return (100 * km) / distance(placeAt(middle - 50), placeAt(middle + 50));
}
