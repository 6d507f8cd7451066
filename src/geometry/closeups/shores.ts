import { FRAMES, type SetName } from '../../model/frames.ts';
import { EARTH_KM } from '../../model/sphere.ts';
import { cameraOf, moveBack, type View } from '../map/camera.ts';
import type { Box } from '../map/clip.ts';
import { type CoastOptions, coastRings } from '../map/coast.ts';
import type { Conic, Point } from '../map/conic.ts';
import { roundedPath } from './rounded.ts';
import { BAY, BAY_VIEWS, ESTUARY, ESTUARY_VIEWS } from './views.ts';

/** Size of the grid of the close-ups' paths, in their planes' units: a pixel or less at the largest view. */
export const ESTUARY_UNIT = 1 / 27000;
export const BAY_UNIT = 1 / 140000;

/** Land of at least so many km² has waterlines, and below so many it is not drawn. */
const LARGE = 1500;
const LEAST = 24;

/** A close-up's land as two paths in whole units: `large` has waterlines around it, `small` has none. */
export interface Shore {
  readonly large: string;
  readonly small: string;
}

/**
 * Shenzhen and the estuary, and 胶州湾, from land-10m. Drawn for 1:10 million, it is angular so near: corners are rounded by at most
 * 300 m and 500 m, well within the 2 km for which 0.2 mm of its own line stands.
 */
export function estuaryShore(land10: unknown): Shore {
  return shore(land10, ESTUARY, ESTUARY_VIEWS, [109, 20.6, 118.5, 25.6], ESTUARY_UNIT, 1.2);
}

export function bayShore(land10: unknown): Shore {
  return shore(land10, BAY, BAY_VIEWS, [118, 35, 122.6, 37.02], BAY_UNIT, 2);
}

function shore(topology: unknown, plane: Conic, views: Readonly<Record<SetName, View>>, within: Box, unit: number, reachKm: number): Shore {
  const seen = shown(plane, views, 0);
  const finest = Math.max(...Object.values(views).map(({ scale }) => scale));
  const options: CoastOptions = {
    topology,
    within,
    unit,
    project: plane.project,
    extent: shown(plane, views, 0.5),
    tolerance: ([x, y]) => (x > seen[0] && x < seen[2] && y > seen[1] && y < seen[3] ? 5 : 600) / finest ** 2,
    large: LARGE,
  };
  const path = (rings: Point[][]) => roundedPath(rings, unit, reachKm / EARTH_KM);
  return { large: path(coastRings(options, LARGE)), small: path(coastRings(options, LEAST, LARGE)) };
}

/** The box of the plane that the frames show, with `around` of a frame on every side. */
function shown(plane: Conic, views: Readonly<Record<SetName, View>>, around: number): Box {
  const corners = (Object.keys(views) as SetName[]).flatMap((set) => {
    const { width, height } = FRAMES[set];
    const camera = cameraOf(views[set], plane);
    return [moveBack(camera, [-width * around, -height * around]), moveBack(camera, [width * (1 + around), height * (1 + around)])];
  });
  const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)];
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}
