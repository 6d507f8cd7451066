import { randomLcg } from 'd3';
import type { Box } from './clip.ts';
import type { Point } from './conic.ts';
import type { Flow } from './flow.ts';
import { joinEnds } from './join-ends.ts';
import { NearGrid } from './near-grid.ts';

export interface StreamlineOptions {
  readonly flow: Flow;
  /** Px that are left before a line must end (land, edge); negative where there is no wind to draw. */
  readonly room: (x: number, y: number) => number;
  /** Px between neighbours at a wind in knots. */
  readonly separation: (knots: number) => number;
  /** Largest value of `separation`. */
  readonly widest: number;
  /** First seeds, in order. */
  readonly seeds: readonly Point[];
  readonly box: Box;
  /** Shortest line kept, px, by the wind in its middle. */
  readonly shortest: (knots: number) => number;
  /** A line ends where another is nearer than this part of the separation at a wind in knots. */
  readonly stop?: (knots: number) => number;
  /** Random seeds tried at the end, per px². */
  readonly density?: number;
}

/** A streamline with the wind at each of its points. */
export interface Streamline {
  readonly points: readonly Point[];
  readonly knots: readonly number[];
}

/** Length of a step, px. */
export const STEP = 1.6;

/** Evenly spaced streamlines (Jobard and Lefer 1997) with a separation that follows the wind; the same input gives the same lines. */
export function streamlines(options: StreamlineOptions): Streamline[] {
  const {
    flow,
    room,
    separation,
    seeds,
    box: [left, top, right, bottom],
    shortest,
    stop = () => 0.55,
    density = 0.02,
  } = options;
  const grid = new NearGrid(options.widest);
  const lines: Streamline[] = [];

  const grow = (from: Point, direction: 1 | -1, line: number, points: Point[], knots: number[]): void => {
    let [x, y] = from;
    let along = 0;
    for (let count = 0; count < 1500; count += 1) {
      const [dx, dy] = flow(x, y);
      const [mx, my] = flow(x + (dx * STEP * direction) / 2, y + (dy * STEP * direction) / 2);
      x += mx * STEP * direction;
      y += my * STEP * direction;
      along += STEP * direction;
      if (room(x, y) <= 0) return;
      const wind = flow(x, y)[2];
      const apart = separation(wind);
      if (grid.crowded(x, y, apart * stop(wind), line, along, apart * 4)) return;
      grid.add(x, y, line, along);
      points.push([x, y]);
      knots.push(wind);
    }
  };

  const draw = (seed: Point): Streamline | null => {
    const [x, y] = seed;
    if (x < left || x > right || y < top || y > bottom || room(x, y) <= 0) return null;
    const wind = flow(x, y)[2];
    if (grid.crowded(x, y, separation(wind) * 0.98)) return null;
    const line = lines.length;
    grid.add(x, y, line, 0);
    const ahead: [Point[], number[]] = [[], []];
    const back: [Point[], number[]] = [[], []];
    grow(seed, 1, line, ...ahead);
    grow(seed, -1, line, ...back);
    const points = [...back[0].reverse(), seed, ...ahead[0]];
    const knots = [...back[1].reverse(), wind, ...ahead[1]];
    if ((points.length - 1) * STEP < shortest(knots[knots.length >> 1] as number)) {
      grid.drop(line);
      return null;
    }
    const drawn = { points, knots };
    lines.push(drawn);
    return drawn;
  };

  const beside = ({ points, knots }: Streamline): void => {
    for (let i = 0; i < points.length; i += 3) {
      const [x, y] = points[i] as Point;
      const [dx, dy] = flow(x, y);
      const apart = separation(knots[i] as number);
      draw([x - dy * apart, y + dx * apart]);
      draw([x + dy * apart, y - dx * apart]);
    }
  };

  let done = 0;
  const spread = (): void => {
    for (; done < lines.length; done += 1) beside(lines[done] as Streamline);
  };
  for (const seed of seeds) draw(seed);
  spread();
  const random = randomLcg(0.42);
  const tries = (right - left) * (bottom - top) * density;
  for (let i = 0; i < tries; i += 1) {
    if (draw([left + random() * (right - left), top + random() * (bottom - top)])) spread();
  }
  return joinEnds(lines, separation, room);
}
