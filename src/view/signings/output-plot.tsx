import type { JSX } from 'preact';
import { openBar } from '../../geometry/charts/open-bar.ts';
import { magnitude, type OutputScale } from '../../geometry/charts/output-scale.ts';
import type { Say } from '../../model/captions.ts';
import { Label, round } from '../ink.tsx';
import type { TourLayout } from './tour-layout.ts';

/** Log axis of annual output and the years below it: no line joins anything. */
export function OutputAxes({
  scale: { x, y, powers, steps },
  at,
  years,
  say,
}: {
  readonly scale: OutputScale;
  readonly at: TourLayout;
  readonly years: readonly number[];
  readonly say: Say;
}): JSX.Element {
  const { left, right, bottom } = at.plot;
  const base = powers[0] ?? 0;
  return (
    <>
      <path
        class="f0 si"
        stroke-width=".9"
        stroke-linecap="round"
        stroke-dasharray="0 5"
        d={powers
          .filter((yuan) => yuan !== base)
          .map((yuan) => `M${left + 10} ${round(y(yuan))}H${right}`)
          .join('')}
      />
      <path
        class="f0 si"
        stroke-width=".8"
        d={[...steps.map((yuan) => [yuan, 5] as const), ...powers.map((yuan) => [yuan, 8] as const)]
          .map(([yuan, length]) => `M${left} ${round(y(yuan))}h${length}`)
          .join('')}
      />
      <path
        class="f0 si"
        stroke-width="1.5"
        d={`M${left} ${bottom}H${right}${years.map((year) => `M${round(x(year))} ${bottom}v6`).join('')}`}
      />
      {powers.map((yuan) => (
        <Label x={left - 6} y={y(yuan) + at.text * 0.36} size={at.text} anchor="end">
          {magnitude(yuan, say('tour.wan'), say('tour.yi'))}
        </Label>
      ))}
      {years.map((year) => (
        <Label x={x(year)} y={bottom + at.text + 7} size={at.text} anchor="middle">
          {year}
        </Label>
      ))}
    </>
  );
}

/** An amount whose years reach back from `end` with no beginning: a bar open to the left. */
export function OpenBar({
  from,
  end,
  y,
  thickness,
}: {
  readonly from: number;
  readonly end: number;
  readonly y: number;
  readonly thickness: number;
}): JSX.Element {
  const top = round(y - thickness / 2);
  return (
    <path
      class="fv"
      d={openBar(end - from, 0.62, 4)
        .map(({ at, length }) => `M${round(end - at)} ${top}h${-length}v${thickness}h${length}z`)
        .join('')}
    />
  );
}

/** An amount of several units: from `bottom` dashed to the least that 数 can be read as, from there open to the top. */
export function OpenColumn({
  x,
  bottom,
  least,
  top,
  width,
}: {
  readonly x: number;
  readonly bottom: number;
  readonly least: number;
  readonly top: number;
  readonly width: number;
}): JSX.Element {
  const left = round(x - width / 2);
  const slices = Math.max(7, Math.round((least - top) / 13));
  return (
    <>
      <path class="fp" d={`M${left - 3} ${top - 3}h${width + 6}V${round(bottom) + 3}h${-width - 6}z`} />
      <path
        class="f0 sv"
        stroke-width="1.5"
        stroke-dasharray="4 2.5"
        d={`M${left + 0.75} ${round(least + 2)}V${round(bottom)}h${width - 1.5}V${round(least + 2)}`}
      />
      <path
        class="fv"
        d={openBar(least - top, 0.16, slices)
          .map(({ at, length }) => `M${left} ${round(least - at)}h${width}v${-length}h${-width}z`)
          .join('')}
      />
    </>
  );
}
