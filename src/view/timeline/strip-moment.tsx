import type { JSX } from 'preact';
import { textWidth } from '../../geometry/text.ts';
import type { Moment } from '../../geometry/timeline/strip.ts';
import { hourOf } from './week-hours.ts';

/** Size of the strip's words, px; strip.css says the same. */
const SIZE = 12;
/** Room right of a month's tick on the narrowest strip, px. */
const MONTH = 100;
/** Paper on either side of the words, over the axis's ticks. */
const CHIP = 2;

/** A step's moment in vermilion, its words on paper in place of the day's number. */
export function StripMoment({ moment }: { readonly moment: Moment }): JSX.Element {
  return (
    <g class="moment" data-for={moment.steps.join(' ')} data-hour={hourOf(moment)} data-of={moment.of || undefined}>
      <Shape moment={moment} />
      <Words moment={moment} />
    </g>
  );
}

function Shape({ moment: { kind, x0, x1 } }: { readonly moment: Moment }): JSX.Element | null {
  const x = `${x0}%`;
  const width = `${Math.round((x1 - x0) * 100) / 100}%`;
  const end = `${x1}%`;
  switch (kind) {
    case 'fix': {
      return (
        <svg x={x} overflow="visible">
          <rect x="-5" y="-6%" width="10" height="104%" class="fp" />
          <rect x="-1.5" y="-6%" width="3" height="106%" class="fv" />
        </svg>
      );
    }
    case 'hours':
      return <rect x={x} y="-6%" width={width} height="106%" class="fv sp bar" />;
    case 'about':
      return <rect x={x} y="2" width={width} height="88%" class="fp sv" stroke-width="1.7" stroke-dasharray="3.4 2.4" />;
    case 'day':
      return <rect x={x} y="66%" width={width} height="16%" class="fv sp bar" />;
    case 'month': {
      // Planned, its day not known: the dots thin out past the month's first three weeks.
      const open = `${Math.round((x0 + (x1 - x0) * 0.75) * 100) / 100}%`;
      return (
        <>
          <Dots x0={x} x1={open} dash="0 5" y={['80%', '90%']} />
          <Dots x0={open} x1="100%" dash="0 10" y={['80%', '90%']} start={-6} />
        </>
      );
    }
    case 'days':
      return <Dots x0={x} x1={end} dash="0 5" y={['100%']} />;
    case 'year':
    case 'before':
      return null;
  }
}

/** Dots on paper along one or two lines. */
function Dots({
  x0,
  x1,
  dash,
  y,
  start = 0,
}: {
  readonly x0: string;
  readonly x1: string;
  readonly dash: string;
  readonly y: readonly string[];
  /** Of the first dot, before the line's start: negative is after it, px. */
  readonly start?: number;
}): JSX.Element {
  return (
    <>
      {y.map((at) => (
        <line x1={x0} x2={x1} y1={at} y2={at} class="sp" stroke-width="5" />
      ))}
      {y.map((at, row) => (
        <line
          x1={x0}
          x2={x1}
          y1={at}
          y2={at}
          class="sv"
          stroke-width="3"
          stroke-linecap="round"
          stroke-dasharray={dash}
          stroke-dashoffset={start - (row === 0 ? 0 : 2.5)}
        />
      ))}
    </>
  );
}

function Words({ moment: { kind, x0, x1, label } }: { readonly moment: Moment }): JSX.Element {
  const middle = Math.round((x0 + x1) * 50) / 100;
  const month = kind === 'month';
  // Words too long for their month end where the axis does.
  const summer = month && textWidth(label, SIZE) <= MONTH;
  const anchor = month && !summer ? 'end' : summer || kind === 'before' || middle < 9 ? 'start' : middle > 91 ? 'end' : 'middle';
  const x = summer ? x0 : anchor === 'start' ? 0 : anchor === 'end' ? 100 : middle;
  const arrow = kind === 'before' ? 13 : summer ? 5 : 0;
  const width = Math.ceil(textWidth(label, SIZE)) + arrow;
  const both = kind === 'year' ? width / 2 + 5 : 0;
  const left = anchor === 'start' ? 0 : anchor === 'end' ? -width : -width / 2;
  return (
    <svg x={`${x}%`} y="100%" class="days">
      {both > 0 && (
        <path d={`M${-both} 8.5h-8.5m3.5-3.5l-3.5 3.5 3.5 3.5M${both} 8.5h8.5m-3.5-3.5l3.5 3.5-3.5 3.5`} class="f0 sv" stroke-width="1.5" />
      )}
      <rect x={summer ? 3 : left - CHIP} y="2" width={width + (summer ? 6 : 2 * CHIP)} height="14" class="fp" />
      {kind === 'before' && <path d="M10 8.5H1.5M5 5L1.5 8.5 5 12" class="f0 sv" stroke-width="1.5" />}
      <text x={anchor === 'start' ? arrow : 0} y="13" class={`now ${anchor === 'start' ? 'first' : anchor === 'end' ? 'end' : ''}`}>
        {label}
      </text>
    </svg>
  );
}
