import { randomLcg } from 'd3';

type Point = readonly [x: number, y: number];
type Between = (min: number, max: number) => number;

/** A seal cut in stone with white characters, round its own centre; px, not turned. */
export interface Carving {
  /** The stone's face: closed outline, one corner knocked off, bites along the rim. */
  readonly face: string;
  /** The inner rule: open strokes, for the knife slipped twice. */
  readonly rule: string;
  /** Where the face took no ink, and where ink ran into the characters: small closed flecks. */
  readonly bare: string;
  readonly inked: string;
}

const STRETCHES = 9; // pieces of one edge between two corners
const JITTER = 0.0055; // of the side, as look.md gives it
const RULE = 0.447; // of the side: from the centre to the inner rule

/** Carves a seal of `side` px; the same seed carves the same seal. */
export function carve(side: number, seed: number): Carving {
  const random = randomLcg((seed * 0.6180339887) % 1);
  const between: Between = (min, max) => min + (max - min) * random();
  const scaled = (points: readonly Point[]): Point[] => points.map(([x, y]) => [x * side, y * side]);
  const flecks = (count: number, at: () => Point, size: number): string =>
    Array.from({ length: count }, () => closed(scaled(fleck(at(), between(size * 0.5, size), between)))).join('');
  return {
    face: closed(scaled(face(between))),
    rule: [0, 1, 2, 3]
      .map((edge) =>
        ruleEdge(edge, between)
          .map((points) => open(scaled(points)))
          .join(''),
      )
      .join(''),
    // Wear gathers along the rim, where a stone is struck and the paste runs thin.
    bare: flecks(12, () => rotate([between(-0.46, 0.46), between(-0.495, -0.41)], Math.floor(between(0, 4))), 0.019),
    inked: flecks(9, () => [between(-0.4, 0.4), between(-0.4, 0.4)], 0.013),
  };
}

function face(between: Between): Point[] {
  const corners = [between(0.012, 0.03), 0.052, between(0.012, 0.03), between(0.03, 0.045)];
  return [0, 1, 2, 3].flatMap((edge): Point[] => {
    const from = -0.5 + (corners[edge] ?? 0) * between(0.7, 1.2);
    const to = 0.5 - (corners[(edge + 1) % 4] ?? 0) * between(0.7, 1.2);
    const bite = Math.floor(between(1, STRETCHES));
    return Array.from({ length: STRETCHES + 1 }, (_, i): Point => {
      const along = i === 0 || i === STRETCHES ? 0 : between(-0.035, 0.035);
      const deep = i === bite ? between(0.01, 0.02) : between(-JITTER, JITTER);
      return rotate([from + ((to - from) * i) / STRETCHES + along, -0.5 + deep], edge);
    });
  });
}

/** One side of the rule, broken where the knife slipped on the first and the third. */
function ruleEdge(edge: number, between: Between): Point[][] {
  const wobble = () => -RULE + between(-0.003, 0.003);
  const points = [-RULE, -0.25, 0, 0.25, RULE].map((x): Point => [x, wobble()]);
  if (edge % 2 === 1) return [points.map((p) => rotate(p, edge))];
  const gap = between(-0.2, 0.2);
  const start = points.filter(([x]) => x < gap - 0.02);
  const end = points.filter(([x]) => x > gap + 0.05);
  return [
    [...start, [gap, wobble()] as const],
    [[gap + between(0.015, 0.035), wobble()] as const, ...end],
  ].map((part) => part.map((p) => rotate(p, edge)));
}

/** An irregular quadrangle of about `size` round a point. */
function fleck([x, y]: Point, size: number, between: Between): Point[] {
  return [0, 1, 2, 3].map((i): Point => {
    const angle = (i + between(0.1, 0.9)) * (Math.PI / 2);
    const r = size * between(0.4, 1);
    return [x + r * Math.cos(angle), y + r * Math.sin(angle)];
  });
}

/** Quarter turns round the centre. */
function rotate([x, y]: Point, quarters: number): Point {
  return (
    (
      [
        [x, y],
        [-y, x],
        [-x, -y],
        [y, -x],
      ] as const
    )[quarters] ?? [x, y]
  );
}

function closed(points: readonly Point[]): string {
  return `${open(points)}z`;
}

/** Tenths of a px: finer than the eye at the size a seal is shown. */
function open(points: readonly Point[]): string {
  const tenth = (value: number) => String(Math.round(value * 10) / 10);
  return `M${points.map(([x, y]) => `${tenth(x)} ${tenth(y)}`).join(' ')}`.replace(/ -/g, '-');
}
