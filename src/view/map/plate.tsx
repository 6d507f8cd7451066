import type { JSX } from 'preact';
import { textWidth } from '../../geometry/text.ts';
import { Label, type LabelSize, round } from '../ink.tsx';

interface PlateProps {
  /** The corner that stays where it is when labels grow on a small stage. */
  readonly x: number;
  readonly y: number;
  readonly corner: 'top-left' | 'top-right' | 'bottom-left' | 'bottom-right';
  readonly name: string;
  readonly size: LabelSize;
  readonly lines?: readonly string[];
  readonly lineSize?: LabelSize;
}

/** Air between the border and the words, px: left and right, above and below. */
const AIR = { side: 8, top: 6 } as const;
/** Height of a Han character in ems, and from one line of figures to the next. */
const [HAN, LEADING] = [0.88, 1.36];

/** A name with its figures on a bordered plate, in the screen's px at any scale of the stage. */
export function Plate({ x, y, corner, name, size, lines = [], lineSize = 12 }: PlateProps): JSX.Element {
  const width = Math.ceil(Math.max(textWidth(name, size, 'display'), ...lines.map((line) => textWidth(line, lineSize)))) + 2 * AIR.side;
  const height = Math.ceil(2 * AIR.top + size * HAN + lines.length * lineSize * LEADING);
  const left = corner.endsWith('left') ? 0 : -width;
  const top = corner.startsWith('top') ? 0 : -height;
  const foot = top + AIR.top + size * HAN - size * 0.09;
  return (
    <g transform={`translate(${round(x)} ${round(y)})`}>
      <g class="px">
        <path class="fp" d={`M${left - 2.5} ${top - 2.5}h${width + 5}v${height + 5}h${-width - 5}z`} />
        <path class="f0 si" stroke-width="1.2" d={`M${left} ${top}h${width}v${height}h${-width}z`} />
        <Label x={left + AIR.side} y={round(foot)} size={size} display>
          {name}
        </Label>
        {lines.map((line, index) => (
          <Label x={left + AIR.side} y={round(foot + lineSize * LEADING * (index + 1))} size={lineSize}>
            {line}
          </Label>
        ))}
      </g>
    </g>
  );
}
