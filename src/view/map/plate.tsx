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

/** Size of a plate in px. */
function plateSize({
  name,
  size,
  lines = [],
  lineSize = 12,
}: Pick<PlateProps, 'name' | 'size' | 'lines' | 'lineSize'>): readonly [width: number, height: number] {
  const width = Math.max(textWidth(name, size), ...lines.map((line) => textWidth(line, lineSize))) + 12;
  return [Math.ceil(width), Math.ceil(size * 1.3 + lines.length * lineSize * 1.32 + (lines.length > 0 ? 3 : 0))];
}

/** A name with its figures on a bordered plate, in the screen's px at any scale of the stage. */
export function Plate({ x, y, corner, name, size, lines = [], lineSize = 12 }: PlateProps): JSX.Element {
  const [width, height] = plateSize({ name, size, lines, lineSize });
  const left = corner.endsWith('left') ? 0 : -width;
  const top = corner.startsWith('top') ? 0 : -height;
  return (
    <g transform={`translate(${round(x)} ${round(y)})`}>
      <g class="px">
        <path class="fp" d={`M${left - 2} ${top - 2}h${width + 4}v${height + 4}h${-width - 4}z`} />
        <path class="f0 si" stroke-width="1.2" d={`M${left} ${top}h${width}v${height}h${-width}z`} />
        <Label x={left + 6} y={round(top + size * 1.02)} size={size} display>
          {name}
        </Label>
        {lines.map((line, index) => (
          <Label x={left + 6} y={round(top + size * 1.22 + lineSize * (1.05 + index * 1.32))} size={lineSize}>
            {line}
          </Label>
        ))}
      </g>
    </g>
  );
}
