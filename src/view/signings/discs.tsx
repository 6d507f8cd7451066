import type { JSX } from 'preact';
import type { Point } from '../../geometry/charts/diamond.ts';
import { dissolveDash, stage } from '../../geometry/signings/dissolve.ts';
import type { Precision } from '../../model/story.ts';
import { round } from '../ink.tsx';

/** How many of the last discs dissolve. */
const DISSOLVING = 5;

/** Firms as discs, the last ones dissolving by the word their number carries; the whole ones are one path. */
export function Discs({
  centres,
  r,
  precision,
}: {
  readonly centres: readonly Point[];
  readonly r: number;
  readonly precision: Precision;
}): JSX.Element {
  const staged = centres.map((at, i) => ({ ...at, stage: stage(i, centres.length, precision, { dissolving: DISSOLVING }) }));
  const line = round(Math.max(1.2, r * 0.14));
  return (
    <>
      <path
        class="f0 sv"
        stroke-width={2 * r}
        stroke-linecap="round"
        d={staged
          .filter((disc) => disc.stage.kind === 'solid')
          .map(({ x, y }) => `M${round(x)} ${round(y)}h.01`)
          .join('')}
      />
      {staged.map(
        ({ x, y, stage: { kind, ...soft } }) =>
          kind === 'dissolve' &&
          'of' in soft && (
            <circle
              class="f0 sv"
              cx={round(x)}
              cy={round(y)}
              r={round(r - line / 2)}
              stroke-width={line}
              stroke-dasharray={dissolveDash(soft.step, soft.of, r * 0.75)}
            />
          ),
      )}
    </>
  );
}
