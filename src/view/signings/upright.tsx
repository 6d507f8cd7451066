import type { JSX } from 'preact';
import { Label, type LabelProps, round } from '../ink.tsx';

export interface UprightProps extends Omit<LabelProps, 'children' | 'anchor'> {
  readonly text: string;
  /** Bold words before it, in the same column. */
  readonly lead?: string;
}

/** Words set upright, one character a line; a run of digits stays level in one cell. `x` is the column's middle, `y` the first baseline. */
export function Upright({ x, text, lead = '', ...label }: UprightProps): JSX.Element {
  const cells = uprightCells(lead);
  return (
    <Label {...label} x={x} anchor="middle">
      {/* Lines in em, so that they follow the letters at any scale of the stage. */}
      {[...cells, ...uprightCells(text)].map((cell, i) => (
        <tspan
          key={i}
          x={round(x)}
          dy={i === 0 ? undefined : i === cells.length ? '1.7em' : '1.12em'}
          class={i < cells.length ? 'b' : undefined}
        >
          {cell}
        </tspan>
      ))}
    </Label>
  );
}

/** Cuts words into the cells of an upright line: 约90亿 → 约, 90, 亿. */
export function uprightCells(text: string): string[] {
  return text.match(/\d+|\S|\s/gu) ?? [];
}
