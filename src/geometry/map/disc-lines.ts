import type { Camera } from '../../model/drawing.ts';
import { distance, EARTH_KM } from '../../model/sphere.ts';
import { moveBack, placer, scaleOf } from './camera.ts';
import type { Box } from './clip.ts';
import { COAST, type Point } from './conic.ts';
import { eastAsiaIn } from './east-asia.ts';
import { flowIn, windOf } from './flow.ts';
import type { Vortex } from './holland.ts';
import { landDistance } from './land-mask.ts';
import type { LineStyle } from './line-styles.ts';
import { discWind, type GradedLines } from './wind-lines.ts';

export interface DiscOptions {
  readonly vortex: Vortex;
  readonly camera: Camera;
  readonly style: LineStyle;
  readonly land50: unknown;
  /** The part of the frame in which lines are wanted. */
  readonly box: Box;
  /** Radius of the eye's ring, px. */
  readonly eye: number;
}

/** Px that lines keep from land. */
export const SHORE = 6;
const cache = new Map<string, readonly GradedLines[]>();

/** The wind of one vortex inside its 30 kt circle, over the sea, as streamlines by grade. */
export function discLines(options: DiscOptions): readonly GradedLines[] {
  const { vortex, camera, style, land50, box, eye } = options;
  const key = JSON.stringify([vortex, camera, style, box, eye]);
  const known = cache.get(key);
  if (known) return known;
  const [ex, ey] = placer(camera)([vortex.eye.lon, vortex.eye.lat]);
  const px = scaleOf(camera) / EARTH_KM;
  const reach = vortex.r30 * px * 1.08;
  const within: Box = [
    Math.max(box[0], ex - reach),
    Math.max(box[1], ey - reach),
    Math.min(box[2], ex + reach),
    Math.min(box[3], ey + reach),
  ];
  const land = landDistance(eastAsiaIn(land50, camera, [within[0] - 10, within[1] - 10, within[2] + 10, within[3] + 10]), within);
  const room = (x: number, y: number): number => {
    const [lon, lat] = COAST.invert(moveBack(camera, [x, y]));
    const r = distance(vortex.eye, { lon, lat }) * px;
    return Math.min(vortex.r30 * px - r - 0.5, r - eye, land(x, y) - SHORE, x - within[0], within[2] - x, y - within[1], within[3] - y);
  };
  const flow = flowIn(camera, windOf([vortex]));
  const drawn = discWind({ flow, room, seeds: ringSeeds([ex, ey], eye + 2, 90), box: within, style });
  cache.set(key, drawn);
  return drawn;
}

/** Seeds on rings round an eye, from the innermost out: first the lines that matter. */
export function ringSeeds([x, y]: Point, from: number, to: number): Point[] {
  const seeds: Point[] = [];
  for (let r = from; r <= to; r += 3) {
    const count = Math.ceil(r / 3);
    for (let i = 0; i < count; i += 1) {
      // Turned by the golden angle from ring to ring, so that no spoke shows.
      const turn = (i / count) * 2 * Math.PI + r * 2.4;
      seeds.push([x + r * Math.cos(turn), y + r * Math.sin(turn)]);
    }
  }
  return seeds;
}
