import type { Precision } from '../../model/story.ts';
import { type Stage, stage } from '../signings/dissolve.ts';
import type { Point } from './diamond.ts';

/** The sprite's hatch (5 px, 45°) comes again after so many px along a row. */
export const HATCH_PERIOD = 5 * Math.SQRT2;

export interface HeatFieldSpec {
  readonly winners: number;
  readonly entries: number;
  readonly precision: Precision;
  /** Left edge of the field and the room for its columns, px. */
  readonly left: number;
  readonly width: number;
  /** Centres of the row that goes on and of the first row that stays, and the rows' pitch, px. */
  readonly winnersY: number;
  readonly restY: number;
  readonly rowPitch: number;
}

export interface HeatField {
  readonly pitch: number;
  /** One a column: as many columns as go on. */
  readonly winners: readonly Point[];
  readonly rest: readonly (Point & { readonly stage: Stage })[];
}

/**
 * A field of entries whose first row goes on; the rest stands below it, the last marks soft by the word the number carries.
 * Columns stand on the hatch's period, so that the hatch falls alike in every mark.
 */
export function heatField({ winners, entries, precision, left, width, winnersY, restY, rowPitch }: HeatFieldSpec): HeatField {
  const pitch = Math.max(1, Math.floor(width / winners / HATCH_PERIOD)) * HATCH_PERIOD;
  const y = Math.round(winnersY);
  // A hatch line runs where x + y = 2.5·√2 (mod its period): with the centre half a period off, lines fall on both its sides.
  const x0 = Math.round((left + pitch / 2 + y) / HATCH_PERIOD) * HATCH_PERIOD - y;
  const column = (index: number) => x0 + (index % winners) * pitch;
  return {
    pitch,
    winners: Array.from({ length: winners }, (_, index) => ({ x: column(index), y })),
    rest: Array.from({ length: entries - winners }, (_, index) => ({
      x: column(index),
      y: restY + Math.floor(index / winners) * rowPitch,
      stage: stage(winners + index, entries, precision),
    })),
  };
}

/**
 * Straight lines from above each mark to the under edge of where they go, spread over its width; px. Every second one ends
 * on the way, where two neighbours would run into one another.
 */
export function fan(marks: readonly Point[], clear: number, to: Point & { readonly half: number }): string {
  const last = Math.max(1, marks.length - 1);
  return marks
    .map(({ x, y }, i) => {
      const share = i % 2 === last % 2 ? 1 : 0.8;
      const from = { x, y: y - clear };
      const end = { x: to.x + to.half * 0.9 * ((2 * i) / last - 1), y: to.y + to.half + 6 };
      return `M${Math.round(from.x)} ${Math.round(from.y)}L${Math.round(from.x + (end.x - from.x) * share)} ${Math.round(from.y + (end.y - from.y) * share)}`;
    })
    .join('');
}
