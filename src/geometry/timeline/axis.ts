import { scaleLinear } from 'd3';
import { edtfSpan } from '../../model/edtf-span.ts';

/** A time axis: `x` of an instant (ms) on it, px or percent. */
export interface Axis {
  readonly start: number;
  readonly end: number;
  /** Where what is known ends; beyond it the axis is open. */
  readonly last: number;
  readonly x: (instant: number) => number;
}

export const DAY = 24 * 3600e3;

/** Typhoon week: from before either storm to the last fix of both, 1–17 August. */
export const WEEK = spanOf('2019-08-01/2019-08-17');
/** The article's summer, June to the planned final in September. */
export const SUMMER = spanOf('2019-06/2019-09');
/** The summer's axis runs on, dotted, past the last month: the final's day is not known. */
const RUN_ON = 4 * DAY;

function spanOf(when: string): { readonly start: number; readonly end: number } {
  const span = edtfSpan(when);
  if (span === null) throw new Error('an axis needs a span');
  return span;
}

/** The week's axis between two places, one Beijing day a seventeenth. */
export function weekAxis(x0: number, x1: number): Axis {
  return axis(WEEK.start, WEEK.end, x0, x1);
}

/** The summer's axis; it grows to the last thing dated, should a date after September come in. */
export function summerAxis(x0: number, x1: number, latest = SUMMER.end): Axis {
  return axis(SUMMER.start, Math.max(SUMMER.end, latest), x0, x1, RUN_ON);
}

function axis(start: number, last: number, x0: number, x1: number, runOn = 0): Axis {
  const end = last + runOn;
  const scale = scaleLinear([start, end], [x0, x1]);
  return { start, end, last, x: (instant) => scale(instant) };
}

/** First instants of the Beijing days from `start` to `end`, both ends included. */
export function days(start: number, end: number): number[] {
  return Array.from({ length: Math.round((end - start) / DAY) + 1 }, (_, index) => start + index * DAY);
}

/** First instants of the months on the summer's axis. */
export function months(end = SUMMER.end): number[] {
  const starts: number[] = [];
  for (let month = 6; ; month += 1) {
    const start = edtfSpan(`2019-${String(month).padStart(2, '0')}`)?.start ?? Infinity;
    if (month > 12 || start >= end) return starts;
    starts.push(start);
  }
}
