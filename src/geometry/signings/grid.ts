/** A cell of a grid: its top left corner, its centre and where it stands in it; px of the frame. */
export interface Cell {
  readonly index: number;
  readonly row: number;
  readonly column: number;
  readonly x: number;
  readonly y: number;
  readonly cx: number;
  readonly cy: number;
}

export interface GridSpec {
  /** Top left corner of the whole. */
  readonly x: number;
  readonly y: number;
  /** Side of a square cell, and the room between two. */
  readonly side: number;
  readonly gap: number;
  readonly columns: number;
  readonly count: number;
  /** Read as old print is, from the right: the first cell stands top right. */
  readonly fromRight?: boolean;
}

/** Places `count` square cells row by row. */
export function grid({ x, y, side, gap, columns, count, fromRight = false }: GridSpec): readonly Cell[] {
  const pitch = side + gap;
  return Array.from({ length: count }, (_, index) => {
    const row = Math.floor(index / columns);
    const step = index % columns;
    const column = fromRight ? columns - 1 - step : step;
    const left = x + column * pitch;
    const top = y + row * pitch;
    return { index, row, column, x: left, y: top, cx: left + side / 2, cy: top + side / 2 };
  });
}

/** Length of `n` cells and the gaps between them. */
export function span(n: number, side: number, gap: number): number {
  return n * side + (n - 1) * gap;
}
