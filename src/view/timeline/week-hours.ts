import { WEEK } from '../../geometry/timeline/axis.ts';
import type { Moment } from '../../geometry/timeline/strip.ts';

/** Hours of the typhoon week. */
export const WEEK_HOURS = (WEEK.end - WEEK.start) / 3600e3;

/** The hour at which a moment of the week begins, since the week's start; undefined for one that has no place in it. */
export function hourOf({ kind, x0 }: Pick<Moment, 'kind' | 'x0'>): number | undefined {
  return kind === 'month' || kind === 'year' || kind === 'before' ? undefined : Math.round((x0 / 100) * WEEK_HOURS);
}
