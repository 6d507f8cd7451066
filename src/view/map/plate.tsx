import type { JSX } from 'preact';
import { textWidth } from '../../geometry/text.ts';
import { Label, type LabelSize, round } from '../ink.tsx';
import { displayWidth } from './words.tsx';

interface PlateProps {
  /** The corner that stays where it is when labels grow on a small stage. */
  readonly x: number;
  readonly y: number;
  readonly corner: 'top-left' | 'top-right' | 'bottom-left' | 'bottom-right';
  readonly name: string;
  /** After the name, plain in any display face: the thing lies that way, off the picture. */
  readonly arrow?: '→' | undefined;
  readonly size: LabelSize;
  readonly lines?: readonly string[];
  readonly lineSize?: LabelSize;
}

/** Air between the border and the words, px: left and right, above and below. */
const AIR = { side: 8, top: 6 } as const;
/** Height of a Han character in ems, and from one line of figures to the next. */
const [HAN, LEADING] = [0.88, 1.36];

/** A name with its figures on a bordered plate, in the screen's px at any scale of the stage. */
export function Plate({ x, y, corner, name, arrow, size, lines = [], lineSize = 12 }: PlateProps): JSX.Element {
  const width =
    Math.ceil(Math.max(displayWidth(name, size) + (arrow ? size * 1.2 : 0), ...lines.map((line) => textWidth(line, lineSize)))) +
    2 * AIR.side;
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
          {arrow && (
            <tspan font-family="sans-serif" font-weight="400" dx={round(size * 0.2)}>
              {arrow}
            </tspan>
          )}
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
