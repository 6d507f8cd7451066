import type { SetName } from '../../model/frames.ts';
import { cameraOf, moveBack, placer, scaleOf, type View } from './camera.ts';
import type { Box } from './clip.ts';
import { COAST } from './conic.ts';
import { ringSeeds, SHORE } from './disc-lines.ts';
import { eastAsiaIn, SOUTH } from './east-asia.ts';
import { background, flowIn, windOf } from './flow.ts';
import type { Vortex } from './holland.ts';
import { landDistance } from './land-mask.ts';
import { titleStyle } from './line-styles.ts';
import { type GradedLines, titleLinesOf } from './wind-lines.ts';

const cache = new Map<string, readonly GradedLines[]>();

/** What a picture of the title's wind shows, at what size in px, in which set's hand. */
export interface WindFrame {
  readonly set: SetName;
  readonly view: View;
  readonly width: number;
  readonly height: number;
}

/** The title page's wind over the sea, as streamlines by strength. */
export function titleWind(vortices: readonly Vortex[], frame: WindFrame, land50: unknown, eye: number): readonly GradedLines[] {
  const key = JSON.stringify([vortices, frame, eye]);
  const known = cache.get(key);
  if (known) return known;
  const { set, width, height, view } = frame;
  const camera = cameraOf(view);
  const box: Box = [0, 0, width, height];
  const land = landDistance(eastAsiaIn(land50, camera, [-20, -20, box[2] + 20, height + 20]), [-12, -12, box[2] + 12, height + 12]);
  const edge = COAST.radius(SOUTH);
  const scale = scaleOf(camera);
  const eyes = vortices.map((vortex) => placer(camera)([vortex.eye.lon, vortex.eye.lat]));
  const room = (x: number, y: number): number =>
    Math.min(
      land(x, y) - SHORE,
      (edge - Math.hypot(...moveBack(camera, [x, y]))) * scale - 1.5,
      x - box[0] + 3,
      box[2] + 3 - x,
      y - box[1] + 3,
      box[3] + 3 - y,
      ...eyes.map(([ex, ey]) => Math.hypot(x - ex, y - ey) - eye),
    );
  const flow = flowIn(camera, windOf(vortices, background));
  const drawn = titleLinesOf({ flow, room, seeds: eyes.flatMap((point) => ringSeeds(point, 9, 90)), box, style: titleStyle(set) });
  cache.set(key, drawn);
  return drawn;
}
