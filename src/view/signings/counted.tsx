import type { JSX } from 'preact';
import { textWidth } from '../../geometry/text.ts';
import type { Basis } from '../../model/story.ts';
import { Label, type LabelSize } from '../ink.tsx';
import { Lines } from './lines.tsx';
import { SignAfter } from './sign.tsx';

export interface CountedProps {
  readonly x: number;
  readonly y: number;
  /** A number with its word and unit, or a name, and the sign after it. */
  readonly number: string;
  readonly basis?: Basis;
  /** What it counts or says. */
  readonly lines: readonly string[];
  readonly size: LabelSize;
  readonly text: LabelSize;
  /** The words follow it in its own line; else they stand below it. */
  readonly beside?: boolean;
  readonly ink?: boolean;
  readonly halo?: boolean;
  readonly anchor?: 'start' | 'end';
}

/** A number in the display face, and what it counts. */
export function Counted({
  x,
  y,
  number,
  basis,
  lines,
  size,
  text,
  beside = false,
  ink = false,
  halo = false,
  anchor = 'start',
}: CountedProps): JSX.Element {
  if (beside) {
    return (
      <Label x={x} y={y} size={text} halo={halo} anchor={anchor}>
        {/* One line of text, so that the words keep their distance from the number at any scale of the stage. */}
        <tspan class={`s${size} d${ink ? '' : ' v'}`}>{number}</tspan>
        <tspan dx={Math.round(size * 0.35)}>{lines.join('')}</tspan>
      </Label>
    );
  }
  return (
    <>
      <Label x={x} y={y} size={size} display vermilion={!ink} halo={halo} anchor={anchor}>
        {number}
      </Label>
      {basis && <SignAfter basis={basis} x={x} y={y} dx={anchor === 'end' ? 5 : textWidth(number, size) + 5} dy={-size * 0.38 - 5} />}
      <Lines
        x={x}
        y={y + Math.max(text * 1.5, 17)}
        size={text}
        pitch={Math.max(text * 1.5, 17)}
        halo={halo}
        anchor={anchor}
        lines={lines}
      />
    </>
  );
}
