/** A field of dots that only count, in rows of `columns`, with air after every `block` of columns and rows: it can be counted. */
export interface DotFieldSpec {
  readonly count: number;
  readonly columns: number;
  readonly block: number;
  /** From dot to dot within a block, and the room between two blocks beyond it; px. */
  readonly pitch: number;
  readonly air: number;
  /** Centre of the bottom left dot; rows are laid upwards, the last one may be short. */
  readonly x: number;
  readonly y: number;
}

export interface DotField {
  /** One subpath a row; with `dash` and round caps every dash of no length is a dot. */
  readonly d: string;
  readonly dash: string;
  readonly rows: number;
  /** From the first dot's centre to the last one's, px. */
  readonly width: number;
  readonly height: number;
}

/** Distance of dot `index` from the first one in its row or column, px. */
export function dotOffset(index: number, { block, pitch, air }: Pick<DotFieldSpec, 'block' | 'pitch' | 'air'>): number {
  return hundredth(index * pitch + Math.floor(index / block) * air);
}

/** Lays a field as one path for a dashed, round-capped stroke: three thousand dots cost thirty short lines. */
export function dotField(spec: DotFieldSpec): DotField {
  const { count, columns, block, pitch, air, x, y } = spec;
  const rows = Math.ceil(count / columns);
  const d = Array.from({ length: rows }, (_, row) => {
    const dots = Math.min(columns, count - row * columns);
    // Ends short of the next dot, past the last: a dash at the very end of a line is not drawn everywhere.
    return `M${hundredth(x)} ${hundredth(y - dotOffset(row, spec))}h${hundredth(dotOffset(dots - 1, spec) + pitch * 0.4)}`;
  }).join('');
  return {
    d,
    dash:
      air === 0 ? `0 ${pitch}` : Array.from({ length: block }, (_, i) => `0 ${i === block - 1 ? hundredth(pitch + air) : pitch}`).join(' '),
    rows,
    width: dotOffset(Math.min(columns, count) - 1, spec),
    height: dotOffset(rows - 1, spec),
  };
}

/**
 * Ghosts of 余 (more than): over every block some dots beyond the last row. `ghosts` says which of a block's dots stand in the
 * first, second … row beyond, ever fewer; a path of lines of next to no length for round caps.
 */
export function ghostDots(spec: DotFieldSpec, ghosts: readonly (readonly number[])[]): string {
  const { count, columns, block, pitch } = spec;
  const top = spec.y - dotOffset(Math.ceil(count / columns) - 1, spec);
  const blocks = Array.from({ length: Math.floor(columns / block) }, (_, b) => b * block);
  return ghosts
    .flatMap((row, beyond) =>
      blocks.flatMap((first) =>
        row.map((i) => `M${hundredth(spec.x + dotOffset(first + i, spec))} ${hundredth(top - (beyond + 1) * pitch)}h.01`),
      ),
    )
    .join('');
}

function hundredth(value: number): number {
  return Math.round(value * 100) / 100;
}
