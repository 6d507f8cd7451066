import type { JSX } from 'preact';
import type { Box } from '../../geometry/map/clip.ts';
import { QUARTER } from '../../geometry/map/curve-path.ts';
import type { Flow } from '../../geometry/map/flow.ts';
import type { LineStyle } from '../../geometry/map/line-styles.ts';
import type { GradedLines, WindField } from '../../geometry/map/wind-lines.ts';
import { round } from '../../view/ink.tsx';

/** What is drawn beyond a patch's edges, px. */
const BEYOND = 30;

/** A square of air that goes round a point outside of it at one speed. */
export function patchOf(knots: number, side: number, style: LineStyle): WindField {
  const [cx, cy] = [-side / 2, side * 1.7];
  const flow: Flow = (x, y) => {
    const r = Math.hypot(x - cx, y - cy);
    return [(y - cy) / r, -(x - cx) / r, knots];
  };
  const box: Box = [-BEYOND, -BEYOND, side + BEYOND, side + BEYOND];
  const room = (x: number, y: number): number => Math.min(x - box[0], box[2] - x, y - box[1], box[3] - y);
  return { flow, room, box, style, seeds: [[side / 2, side / 2]] };
}

/** The lines of a patch, cut at its edges. */
export function WindPatch({
  side,
  x = 0,
  lines,
}: {
  readonly side: number;
  readonly x?: number;
  readonly lines: readonly GradedLines[];
}): JSX.Element {
  return (
    <svg x={x} width={side} height={side} viewBox={`0 0 ${side} ${side}`}>
      <g class="f0 si" stroke-linecap="round" transform={`scale(${QUARTER})`}>
        {lines.map(({ width, path }) => (
          <path stroke-width={round(width / QUARTER)} d={path} />
        ))}
      </g>
    </svg>
  );
}
