import type { JSX } from 'preact';

export interface DotsProps {
  /** Lines whose dashes of no length are the dots. */
  readonly d: string;
  readonly dash?: string;
  /** Outer diameter; px. */
  readonly size: number;
  /** Diameter of the paper within: the dots are rings. */
  readonly hole?: number;
}

/** Marks that only count: one path of round caps; rings are the same path again in paper. */
export function Dots({ d, dash, size, hole }: DotsProps): JSX.Element {
  return (
    <>
      <path class="f0 sv" stroke-width={size} stroke-linecap="round" stroke-dasharray={dash} d={d} />
      {hole !== undefined && <path class="f0 sp" stroke-width={hole} stroke-linecap="round" stroke-dasharray={dash} d={d} />}
    </>
  );
}
