import type { JSX } from 'preact';
import type { Ridge } from '../../geometry/timeline/ridge.ts';
import { strandPath } from '../../geometry/timeline/strokes.ts';
import type { WholeLayout } from '../../geometry/timeline/whole-layout.ts';
import { round } from '../ink.tsx';

const GRADES = [0, 1, 2] as const;
/** The exact curve is written in quarters of a px, the lines under it as the layout says. */
const FINE = 4;
/** What a line may stray when its points are thinned, px. */
const TOLERANCE = 0.3;

/** A storm's wind as lines over a hill, and dots at its foot where no wind is given. */
export function RidgeLines({
  ridge: { top, strands, feet },
  layout,
  base,
}: {
  readonly ridge: Ridge;
  readonly layout: WholeLayout;
  readonly base: number;
}): JSX.Element {
  return (
    <g class="f0 si">
      <g transform={`scale(${1 / layout.per})`} stroke-linejoin="round">
        {GRADES.map((grade) => (
          <path d={strandPath(strands, grade, layout.per, TOLERANCE)} stroke-width={layout.weights[grade] * layout.per} />
        ))}
      </g>
      <g transform={`scale(${1 / FINE})`} stroke-linejoin="round" stroke-linecap="round">
        {GRADES.map((grade) => (
          <path d={strandPath(top, grade, FINE, 0)} stroke-width={round((layout.weights[grade] + 0.4) * FINE)} />
        ))}
      </g>
      <path d={feet.map(([x0, x1]) => `M${round(x0)} ${base - 3.5}H${round(x1)}`).join('')} stroke-width="1.5" stroke-dasharray="1.5 3" />
    </g>
  );
}
