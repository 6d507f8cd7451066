import type { Camera } from '../../model/drawing.ts';
import { FRAMES } from '../../model/frames.ts';
import { cameraOf, move, moveBack } from './camera.ts';
import { type Box, clipToBox } from './clip.ts';
import { type Coast, type CoastOptions, coast, coastRings } from './coast.ts';
import { COAST, type Point } from './conic.ts';
import { TITLE_FRAMES } from './title-frames.ts';
import { allViews } from './views.ts';

/** Size of the grid of the coast's path, in the plane's units: a quarter pixel at the largest view. */
export const COAST_UNIT = 1 / 8000;
/** South edge of the map. */
export const SOUTH = 20.5;
/** Land below it has no waterlines, in km². */
const WATERLINES_FROM = 1500;

const FINEST = Math.max(...allViews().map(({ view }) => view.scale));

/** The box of the plane that the frames show, with `around` of a frame on every side. */
function shown(around: number): Box {
  const corners = allViews().flatMap(({ state, set, view }): Point[] => {
    const { width, height } = state === 'title' ? TITLE_FRAMES[set] : FRAMES[set];
    const camera = cameraOf(view);
    const [dx, dy] = [width * around, height * around];
    return (
      [
        [-dx, -dy],
        [width + dx, -dy],
        [-dx, height + dy],
        [width + dx, height + dy],
      ] satisfies Point[]
    ).map((corner) => moveBack(camera, corner));
  });
  const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)];
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

function options(land50: unknown): CoastOptions {
  const seen = shown(0);
  const px = 1 / FINEST;
  return {
    topology: land50,
    within: [70, SOUTH - 0.8, 180, 72],
    project: COAST.project,
    extent: shown(0.55),
    tolerance: ([x, y]) => (x > seen[0] && x < seen[2] && y > seen[1] && y < seen[3] ? 2 : 60) * px * px,
    unit: COAST_UNIT,
    large: WATERLINES_FROM,
  };
}

const rings = new WeakMap<object, Point[][]>();

/** The coast of all coast states, in the common plane; finer where a frame shows it than where only another screen's shape does. */
export function eastAsia(land50: unknown): Coast {
  return coast(options(land50));
}

/** The same land as rings in the common plane. */
export function eastAsiaRings(land50: unknown): Point[][] {
  const source = land50 as object;
  const all = rings.get(source) ?? coastRings(options(land50));
  rings.set(source, all);
  return all;
}

/** The same land as rings in a frame's px, inside a box of it. */
export function eastAsiaIn(land50: unknown, camera: Camera, box: Box): Point[][] {
  return eastAsiaRings(land50)
    .map((ring) =>
      clipToBox(
        ring.map((point) => move(camera, point)),
        box,
      ),
    )
    .filter((ring) => ring.length > 2);
}
