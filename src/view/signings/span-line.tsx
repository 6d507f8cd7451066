import type { JSX } from 'preact';
import type { SpanAxis } from '../../geometry/charts/span-axis.ts';
import { Label, type LabelSize, round } from '../ink.tsx';

/** A time axis with its years written into the line; its first month a band of dots, its last day a tick; a triangle each. */
export function SpanLine({ axis, y, half, text }: { readonly axis: SpanAxis; readonly y: number; readonly half: number; readonly text: LabelSize }): JSX.Element {
  const [from, to] = axis.month;
  const start = round(Math.max(to, from + 2 * half) + 4);
  return (
    <>
      <path class="f0 si" stroke-width="1.2" d={`M${start} ${y}H${round(axis.end - 2 * half - 4)}${axis.years.map(({ at }) => `M${round(at)} ${y - 5}v10`).join('')}`} />
      {axis.years.map(({ year, middle }) => <Label x={middle} y={y + text * 0.36} size={text} anchor="middle" halo>{year}</Label>)}
      <path class="fv" d={[from + half, axis.end - half].map((x) => triangle(x, y, half)).join('')} />
    </>
  );
}

/** A triangle standing on its base, its middle at `x`, `y`. */
function triangle(x: number, y: number, half: number): string {
  return `M${round(x)} ${round(y - half)}l${half} ${round(half * 1.8)}h${-2 * half}z`;
}
