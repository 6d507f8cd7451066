import { randomLcg } from 'd3';

type Point = readonly [x: number, y: number];

const STRETCHES = 5; // pieces of one edge between two corners
const JITTER = 0.0055; // of the side, as look.md gives it
const TURN = 1.3; // degrees at most

/** Outline of a hand-cut seal of `side` px round its own centre, already turned; the same seed cuts the same seal. */
export function cutSeal(side: number, seed: number): string {
  // d3's LCG starts close seeds close together: spread them over its range.
  const random = randomLcg((seed * 0.6180339887) % 1);
  const between = (min: number, max: number): number => min + (max - min) * random();
  const turn = between(-TURN, TURN);
  const half = side / 2;
  const corners = [0, 1, 2, 3].map(() => [between(0.006, 0.045), between(0.006, 0.045)] as const);
  const points: Point[] = [];
  for (let edge = 0; edge < 4; edge++) {
    const from = -half + side * (corners[edge]?.[1] ?? 0);
    const to = half - side * (corners[(edge + 1) % 4]?.[0] ?? 0);
    for (let i = 0; i <= STRETCHES; i++) {
      const along = i === 0 || i === STRETCHES ? 0 : between(-0.06, 0.06) * side;
      const point: Point = [from + ((to - from) * i) / STRETCHES + along, -half + between(-1, 1) * JITTER * side];
      points.push(rotate(point, edge * 90 + turn));
    }
  }
  return closed(points);
}

function rotate([x, y]: Point, degrees: number): Point {
  const a = (degrees * Math.PI) / 180;
  return [x * Math.cos(a) - y * Math.sin(a), x * Math.sin(a) + y * Math.cos(a)];
}

/** Closed polygon in relative tenths of a px, the shortest way to write it. */
function closed(points: readonly Point[]): string {
  const [first = [0, 0], ...rest] = points.map(([x, y]) => [Math.round(x * 10), Math.round(y * 10)] as const);
  let [x, y] = first;
  const moves = rest.map(([nx, ny]) => {
    const move = pair(nx - x, ny - y);
    [x, y] = [nx, ny];
    return move;
  });
  return `M${pair(...first)}l${moves.join(' ').replace(/ -/g, '-')}z`;
}

function pair(x: number, y: number): string {
  return `${short(x)} ${short(y)}`.replace(' -', '-');
}

function short(tenths: number): string {
  return String(tenths / 10).replace(/^(-?)0\./, '$1.');
}
