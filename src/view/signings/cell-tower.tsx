import type { JSX } from 'preact';
import { squares, type Tower } from '../../geometry/charts/cell-tower.ts';
import { ghostDash } from '../../geometry/signings/dissolve.ts';
import { round } from '../ink.tsx';

/** An amount in cells: solid what it is by any reading, hollow up to the least by the reading stated, ghosts above: it has no end. */
export function CellTower({
  tower: { sure, least, beyond },
  cell,
  rows,
}: {
  readonly tower: Tower;
  /** Side of a cell, px. */
  readonly cell: number;
  /** How many rows of ghosts there is room for. */
  readonly rows: number;
}): JSX.Element {
  const line = round(Math.max(1.2, cell * 0.055));
  return (
    <>
      <path class="fv" d={squares(sure, cell)} />
      <path class="f0 sv" stroke-width={line} d={squares(least, cell, line / 2)} />
      {beyond.slice(0, rows).map((row, i) => (
        <path
          class="f0 sv"
          stroke-width={line}
          stroke-linecap="round"
          stroke-dasharray={ghostDash(i + 1, cell / 5)}
          d={squares(row, cell, line / 2)}
        />
      ))}
    </>
  );
}
