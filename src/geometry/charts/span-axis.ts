import { scaleUtc, utcYear } from 'd3';

export interface SpanAxis {
  /** Ends of the month the span begins in, px. */
  readonly month: readonly [number, number];
  readonly end: number;
  /** Where each new year begins, and the middle of what the axis shows of it; px. */
  readonly years: readonly { readonly year: number; readonly at: number; readonly middle: number }[];
}

/** A time axis from the first day of a month (EDTF `2017-09`) to a day (`2019-08-01`), between two x; px. */
export function spanAxis(fromMonth: string, toDay: string, left: number, right: number): SpanAxis {
  const [year = Number.NaN, month = Number.NaN] = fromMonth.split('-').map(Number);
  const from = new Date(Date.UTC(year, month - 1));
  const to = new Date(`${toDay}T00:00Z`);
  const x = scaleUtc([from, to], [left, right]);
  return {
    month: [left, x(new Date(Date.UTC(year, month)))],
    end: right,
    years: utcYear.range(from, to).map((start) => ({
      year: start.getUTCFullYear(),
      at: x(start),
      middle: (x(start) + Math.min(right, x(utcYear.offset(start, 1)))) / 2,
    })),
  };
}
