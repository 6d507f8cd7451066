import type { Camera } from '../../model/drawing.ts';
import { EARTH_KM } from '../../model/sphere.ts';
import { cameraOf } from '../map/camera.ts';
import { COAST, type LonLat, type Point } from '../map/conic.ts';
import { onGlobe } from './globe.ts';
import type { GlobeView } from './views.ts';

/** Middle and radius of what the loupe shows: the five arenas in China, and no land south of the map's edge. */
export const LOUPE_CENTRE: LonLat = [116.9, 31.9];
export const LOUPE_KM = 1330;

/** The loupe on the coast's plane, turned so that north points in it as it does on the disc beneath. */
export function loupeCamera({ loupe }: GlobeView): Camera {
  const [x0, y0] = onGlobe(LOUPE_CENTRE) as Point;
  const [x1, y1] = onGlobe([LOUPE_CENTRE[0], LOUPE_CENTRE[1] + 1]) as Point;
  const lean = (Math.atan2(x0 - x1, y0 - y1) * 180) / Math.PI;
  return cameraOf({
    scale: (loupe.r / LOUPE_KM) * EARTH_KM,
    meridian: LOUPE_CENTRE[0] - lean / COAST.n,
    anchor: LOUPE_CENTRE,
    at: loupe.at,
  });
}

/** The ring on the disc round what the loupe shows; foreshortened as the sphere is there. */
export function loupeRing({ at, r }: GlobeView): { readonly at: Point; readonly r: number } {
  const [x, y] = onGlobe(LOUPE_CENTRE) as Point;
  const squeeze = (1 + Math.sqrt(1 - x * x - y * y)) / 2;
  return { at: [at[0] + x * r, at[1] + y * r], r: (LOUPE_KM / EARTH_KM) * r * squeeze };
}
