import type { JSX } from 'preact';
import type { SpanAxis } from '../../geometry/charts/span-axis.ts';
import { textWidth } from '../../geometry/text.ts';
import { Label, type LabelSize, round } from '../ink.tsx';

/** A month narrower than this, px, is hidden by its triangle. */
const MONTH = 14;

/** A time axis with its years written into the line; a triangle over the month it begins in, a band of dots, and one at its last day. */
export function SpanLine({
  axis,
  y,
  half,
  text,
}: {
  readonly axis: SpanAxis;
  readonly y: number;
  readonly half: number;
  readonly text: LabelSize;
}): JSX.Element {
  const [from, to] = axis.month;
  const [start, end] = [round(to + 4), round(axis.end - half - 5)];
  // Room for a year's four digits, also where labels keep their px on a smaller stage.
  const half4 = textWidth('0000', text) * 0.62 + 3;
  const line = [start, ...axis.years.flatMap(({ middle }) => [round(middle - half4), round(middle + half4)]), end];
  return (
    <>
      <path
        class="f0 si"
        stroke-width="1.2"
        d={`${line.map((x, i) => (i % 2 === 0 ? `M${x} ${y}` : `H${x}`)).join('')}${axis.years.map(({ at }) => `M${round(at)} ${y - 5}v10`).join('')}`}
      />
      {axis.years.map(({ year, middle }) => (
        <Label x={middle} y={y + text * 0.36} size={text} anchor="middle">
          {year}
        </Label>
      ))}
      <path
        class="fv"
        d={[(from + to) / 2, axis.end].map((x) => `M${round(x)} ${round(y - half)}l${half} ${round(half * 1.7)}h${-2 * half}z`).join('')}
      />
      {to - from >= MONTH && (
        <path
          class="f0 sv"
          stroke-width="1.8"
          stroke-linecap="round"
          stroke-dasharray="0 4"
          d={`M${round(from + 1)} ${round(y + half * 0.7 + 4)}H${round(to - 1)}`}
        />
      )}
    </>
  );
}
