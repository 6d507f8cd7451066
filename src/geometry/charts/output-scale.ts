import { scaleLinear, scaleLog } from 'd3';

export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface OutputScale {
  /** Height of an annual output in yuan, px. */
  readonly y: (yuan: number) => number;
  /** Where a year begins, px. */
  readonly x: (year: number) => number;
  /** Whole powers of ten within the axis, and the steps between them; yuan. */
  readonly powers: readonly number[];
  readonly steps: readonly number[];
}

/** Annual output from a million to some four thousand million yuan, on a log axis, over years. */
const OUTPUT_DOMAIN: readonly [number, number] = [1e6, 10 ** 9.6];

/** Places outputs on a log axis and years on a linear one; `years` are the ends of the time axis, in years. */
export function outputScale(box: Box, years: readonly [number, number]): OutputScale {
  const y = scaleLog().domain(OUTPUT_DOMAIN).range([box.bottom, box.top]);
  const x = scaleLinear().domain(years).range([box.left, box.right]);
  const ticks = y.ticks(4);
  const whole = (value: number) => Number.isInteger(Math.round(Math.log10(value) * 1e9) / 1e9);
  return { y, x, powers: ticks.filter(whole), steps: ticks.filter((value) => !whole(value)) };
}

/** Writes a power of ten as Chinese newspapers do: 1000 and `wan` for ten million, 10 and `yi` for a thousand million. */
export function magnitude(yuan: number, wan: string, yi: string): string {
  return yuan >= 1e8 ? `${yuan / 1e8}${yi}` : `${yuan / 1e4}${wan}`;
}
