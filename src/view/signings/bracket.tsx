import type { JSX } from 'preact';
import { round } from '../ink.tsx';

export interface BracketProps {
  /** Its upright stands at `x`, from `y0` to `y1`; the ticks point back to what it holds. */
  readonly x: number;
  readonly y0: number;
  readonly y1: number;
  /** Length of the end ticks, px; negative turns it to hold what stands right of it. */
  readonly tick?: number;
  /** Length of the leader from its middle to the words; 0: none. */
  readonly lead?: number;
  readonly width?: number;
  /** Ink instead of vermilion. */
  readonly ink?: boolean;
}

/** A bracket with end ticks beside what its words speak of. */
export function Bracket({ x, y0, y1, tick = 8, lead = 0, width = 1.5, ink }: BracketProps): JSX.Element {
  const leader = lead === 0 ? '' : `M${round(x)} ${round((y0 + y1) / 2)}h${lead}`;
  return (
    <path
      class={ink ? 'f0 si' : 'f0 sv'}
      stroke-width={width}
      d={`M${round(x - tick)} ${round(y0)}h${tick}V${round(y1)}h${-tick}${leader}`}
    />
  );
}
