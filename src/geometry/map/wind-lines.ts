import type { Box } from './clip.ts';
import type { Point } from './conic.ts';
import { curvesPath } from './curve-path.ts';
import type { Flow } from './flow.ts';
import { byWind, GRADES, runsByGrade } from './grades.ts';
import type { LineStyle } from './line-styles.ts';
import { streamlines } from './streamlines.ts';

/** A wind to be drawn, and where. */
export interface WindField {
  readonly flow: Flow;
  /** Px that are left before a line must end. */
  readonly room: (x: number, y: number) => number;
  /** First seeds, in order. */
  readonly seeds: readonly Point[];
  readonly box: Box;
  readonly style: LineStyle;
}

/** One path of a grade's lines, in quarter pixels. */
export interface GradedLines {
  readonly width: number;
  readonly path: string;
}

/** A line ends where another is nearer than this part of the separation, or leaves less than so many px of paper between: two strong ones would run into one. */
const STOP = 0.68;
const PAPER = 1.1;
// Finer steps than the grades: with these the 30 kt edge shows as a seam on large pictures.
const TITLE_BOUNDS = [0, 13, 22, 30, 40, 50, 64] as const;
/** Knots up to which the strongest lines of the title are counted. */
const TITLE_MOST = 84;

/** Streamlines as they are drawn inside a storm's disc: a width a grade. */
export function discWind({ style, ...field }: WindField): readonly GradedLines[] {
  const lines = streamlines({ ...field, ...spacing(style), density: 0.2, shortest: () => 18 });
  return drawn(runsByGrade(lines, GRADES, 1), (grade) => style.width[grade] as number);
}

/** Streamlines as they are drawn on the title page: their widths grow in finer steps. */
export function titleLinesOf({ style, ...field }: WindField): readonly GradedLines[] {
  const lines = streamlines({ ...field, ...spacing(style), density: 0.1, shortest: shortestOfTitle });
  const widths = byWind(style.width);
  return drawn(runsByGrade(lines, TITLE_BOUNDS, 1), (step) => {
    const middle = ((TITLE_BOUNDS[step] as number) + (TITLE_BOUNDS[step + 1] ?? TITLE_MOST)) / 2;
    return Math.round(widths(middle) * 100) / 100;
  });
}

// Longer where the wind is strong: short strokes there read as noise.
function shortestOfTitle(knots: number): number {
  return 34 + 30 * Math.max(0, Math.min(1, (knots - 30) / 34));
}

function spacing(style: LineStyle) {
  const [separation, width] = [byWind(style.separation), byWind(style.width)];
  const stop = (knots: number): number => Math.max(STOP, Math.min(0.9, (width(knots) + PAPER) / separation(knots)));
  return { separation, widest: Math.max(...style.separation), stop };
}

function drawn(runs: readonly (readonly (readonly Point[])[])[], width: (index: number) => number): readonly GradedLines[] {
  return runs.map((lines, index) => ({ width: width(index), path: curvesPath(lines) })).filter(({ path }) => path !== '');
}
