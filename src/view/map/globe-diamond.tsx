import type { JSX } from 'preact';
import type { Point } from '../../geometry/map/conic.ts';
import { round } from '../ink.tsx';

/** held: solid; goal: solid with a second ring, where the journey went; open: hollow, not said to be held. */
export type DiamondKind = 'held' | 'goal' | 'open';

interface DiamondProps {
  readonly at: Point;
  /** Half diagonal, px. */
  readonly r: number;
  readonly kind: DiamondKind;
}

/** An arena's diamond on paper, so that its ink touches no other. */
export function Diamond({ at, r, kind }: DiamondProps): JSX.Element {
  if (kind === 'open') {
    return (
      <>
        <path class="fp sp" stroke-width={7} d={rhombus(at, r)} />
        <path class="fp sv" stroke-width={2} d={rhombus(at, r)} />
      </>
    );
  }
  return (
    <>
      {kind === 'goal' && <path class="fp sp" stroke-width={6} d={rhombus(at, r + 4.5)} />}
      {kind === 'goal' && <path class="f0 sv" stroke-width={1.6} d={rhombus(at, r + 4.5)} />}
      <path class="fv sp" stroke-width={4} paint-order="stroke" d={rhombus(at, r)} />
    </>
  );
}

/** A diamond's outline as path data. */
export function rhombus([x, y]: Point, r: number): string {
  return `M${round(x)} ${round(y - r)}l${r} ${r} ${-r} ${r} ${-r} ${-r}z`;
}
