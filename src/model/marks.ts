import type { Graphic } from './steps.ts';
import type { Basis } from './story.ts';

/** One row of a graphic's data table: what a mark is, its values with their words, its time and place, its source. */
export interface MarkRow {
  readonly id: string;
  readonly graphic: Graphic;
  /** Kind, as the detail's first line says it: 签约, 台风路径 … */
  readonly kind: string;
  readonly name: string;
  /** Label and value of each line: 数额 — 约10亿元. */
  readonly values: readonly (readonly [label: string, value: string])[];
  readonly basis: Basis;
  readonly source: string;
}
