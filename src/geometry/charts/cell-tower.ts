import type { Point } from './diamond.ts';

/** An amount of which only a least value is known, counted in cells of one `unit`; all three in the same unit of money. */
export interface TowerSpec {
  readonly unit: number;
  /** What it is by any reading, and the least by the reading the page states. */
  readonly sure: number;
  readonly least: number;
  readonly columns: number;
  /** Bottom left corner of the first cell; from cell to cell; px. */
  readonly x: number;
  readonly ground: number;
  readonly pitch: number;
}

/** Bottom left corners of the cells, rows laid upwards; px. */
export interface Tower {
  readonly sure: readonly Point[];
  readonly least: readonly Point[];
  /** Cells of each row beyond the least: ever fewer, for no last one can be told. */
  readonly beyond: readonly (readonly Point[])[];
}

/** Which places of five stand in the first, second and third row beyond. */
const BEYOND = [[0, 1, 3, 4], [1, 4], [2]];

/** Lays the cells of an amount that is open above. */
export function cellTower({ unit, sure, least, columns, x, ground, pitch }: TowerSpec): Tower {
  const at = (index: number): Point => ({ x: x + (index % columns) * pitch, y: ground - Math.floor(index / columns) * pitch });
  const [whole, all] = [Math.round(sure / unit), Math.round(least / unit)];
  const top = Math.ceil(all / columns);
  const cells = Array.from({ length: all }, (_, index) => at(index));
  return {
    sure: cells.slice(0, whole),
    least: cells.slice(whole),
    beyond: BEYOND.map((row, i) => row.filter((column) => column < columns).map((column) => at((top + i) * columns + column))),
  };
}

/** Squares of side `cell` on their bottom left corners, each drawn in by `inset`, as one path; px. */
export function squares(corners: readonly Point[], cell: number, inset = 0): string {
  const side = tenth(cell - 2 * inset);
  return corners.map(({ x, y }) => `M${tenth(x + inset)} ${tenth(y - inset)}v${-side}h${side}v${side}z`).join('');
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
