import type { JSX } from 'preact';
import type { AmountCell } from '../../geometry/signings/amount.ts';
import { fadingSquare, hatchLines, squares } from '../../geometry/signings/cells.ts';
import { dissolveDash, ghostDash } from '../../geometry/signings/dissolve.ts';
import type { Cell } from '../../geometry/signings/grid.ts';
import type { SetName } from '../../model/frames.ts';
import type { Lang } from '../../model/story.ts';
import { amountLayout } from './amount-layout.ts';

/** All cells of one kind are one path; only those that dissolve have their own, for their dashes. */
export function AmountField({
  cells,
  at,
  set,
  lang = 'zh',
}: {
  readonly cells: readonly AmountCell[];
  readonly at: readonly Cell[];
  readonly set: SetName;
  readonly lang?: Lang;
}): JSX.Element {
  const { side, line } = amountLayout(set, lang);
  const placed = cells.map((cell, i) => ({ ...cell, at: at[i] as Cell }));
  const solid = placed.filter(({ itemised, stage }) => itemised && stage.kind === 'solid');
  const fading = placed.filter(({ itemised, stage }) => itemised && stage.kind === 'dissolve');
  const hatched = placed.filter(({ itemised, stage }) => !itemised && stage.kind === 'solid');
  return (
    <g class="whole-field">
      <path
        class="fv"
        d={
          squares(
            solid.map((cell) => cell.at),
            side,
          ) + fading.map((cell) => fadingSquare(cell.at, side)).join('')
        }
      />
      <path
        class="sv"
        fill="url(#hatch-v)"
        stroke-width={line}
        d={squares(
          hatched.map((cell) => cell.at),
          side,
        )}
      />
      <g class="f0 sv" stroke-width={line}>
        {placed.map(({ itemised, stage, at: cell }) => {
          if (itemised || stage.kind === 'solid' || stage.kind === 'none') return null;
          const ghost = stage.kind === 'ghost';
          const dash = ghost ? ghostDash(stage.step, side / 8) : dissolveDash(stage.step, stage.of, side / 4);
          return <path key={cell.index} stroke-dasharray={dash} d={squares([cell], side)} />;
        })}
        <path
          d={placed
            .map(({ itemised, stage, at: cell }) =>
              !itemised && stage.kind === 'dissolve' ? hatchLines(cell, side, sparser(side, stage.step, stage.of)) : '',
            )
            .join('')}
        />
      </g>
    </g>
  );
}

/** Strokes of hatching in a cell that dissolves: from nearly those of the pattern (7.07 px apart along an edge) to one. */
function sparser(side: number, step: number, of: number): number {
  return Math.max(1, Math.round(((2 * side) / 7.07) * (1 - step / of)));
}
