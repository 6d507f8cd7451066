import type { ComponentChildren, JSX } from 'preact';
import { textWidth } from '../../geometry/text.ts';
import { Label, type LabelSize, round } from '../ink.tsx';
import type { Ground } from './ground.ts';
import { displayWidth, Numeral } from './words.tsx';

interface PaperProps {
  /** Baseline of its first line, at the anchor. */
  readonly x: number;
  readonly y: number;
  readonly anchor?: 'start' | 'end';
  /** Of the letters, px. */
  readonly width: number;
  readonly size: number;
  readonly lines?: number;
  readonly children: ComponentChildren;
}

/** From one line to the next, ems. */
const LEADING = 1.45;

/** Paper without a border under letters that stand on line work; what is inside is set in px from the first baseline. */
function Paper({ x, y, anchor = 'start', width, size, lines = 1, children }: PaperProps): JSX.Element {
  const [side, top] = [size > 20 ? 5 : 3, size > 20 ? size * 0.78 + 4 : size * 0.9 + 2];
  const height = top + (lines - 1) * size * LEADING + size * 0.12 + (size > 20 ? 4 : 2.5);
  const left = (anchor === 'end' ? -width : 0) - side;
  return (
    <g transform={`translate(${round(x)} ${round(y)})`}>
      <g class="px">
        <path class="fp" d={`M${round(left)} ${round(-top)}h${round(width + 2 * side)}v${round(height)}H${round(left)}z`} />
        {children}
      </g>
    </g>
  );
}

interface ChipProps extends Pick<PaperProps, 'x' | 'y' | 'anchor'> {
  readonly size?: LabelSize;
  readonly lines: readonly string[];
}

/** A label on paper, in one line or more. */
export function Chip({ x, y, anchor = 'start', size = 12, lines }: ChipProps): JSX.Element {
  return (
    <Paper x={x} y={y} anchor={anchor} size={size} lines={lines.length} width={Math.max(...lines.map((line) => textWidth(line, size)))}>
      {lines.map((line, index) => (
        <Label x={0} y={round(index * size * LEADING)} size={size} anchor={anchor}>
          {line}
        </Label>
      ))}
    </Paper>
  );
}

interface FigureProps extends Pick<PaperProps, 'x' | 'y'> {
  readonly ground: Ground;
  readonly figure: string;
  readonly number: string;
}

/** A distance as a large numeral with its unit, on paper. */
export function FigureChip({ ground, figure, number, x, y }: FigureProps): JSX.Element {
  const { numeral, unit } = ground.hand;
  const word = ground.input.story.figures[figure]?.said.unit ?? '';
  const width = displayWidth(number, numeral) + displayWidth(word, unit) + unit * 0.3;
  return (
    <Paper x={x} y={y} size={numeral} width={width}>
      <Numeral ground={ground} figure={figure} number={number} x={0} y={0} />
    </Paper>
  );
}
