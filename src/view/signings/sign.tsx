import type { JSX } from 'preact';
import type { Basis } from '../../model/story.ts';
import { round } from '../ink.tsx';

export interface SignAfterProps {
  readonly basis: Basis;
  /** Start of the label it belongs to, in the frame's px. */
  readonly x: number;
  readonly y: number;
  /** Its top left corner from there, in screen px: it stays beside the label at any scale of the stage. */
  readonly dx: number;
  readonly dy: number;
}

/** The sign of a figure's basis beside a label of a drawing. */
export function SignAfter({ basis, x, y, dx, dy }: SignAfterProps): JSX.Element {
  return (
    <g transform={`translate(${round(x)} ${round(y)})`}>
      <use class="px" href={`#basis-${basis}`} x={round(dx)} y={round(dy)} />
    </g>
  );
}
