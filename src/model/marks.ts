import type { Graphic, StepId } from './steps.ts';
import type { Basis } from './story.ts';

/** What something said rests on. */
export interface Grounds {
  readonly basis: Basis;
  /** Of the article, by number. */
  readonly paragraphs: readonly number[];
  /** The rule in words, and the ids of what it takes, for what is derived or computed. */
  readonly rule: string;
  readonly inputs: readonly string[];
  /** Source ids. */
  readonly sources: readonly string[];
}

/** What a mark is, its values with their words, its time and place, its source: one row of a graphic's data table. */
export interface MarkRow {
  readonly id: string;
  readonly graphic: Graphic;
  /** Kind, as the detail's first line says it: 签约, 台风路径 … */
  readonly kind: string;
  readonly name: string;
  /** Label and value of each line: 数额 — 约10亿元. */
  readonly values: readonly (readonly [label: string, value: string])[];
  readonly grounds: Grounds;
  /** The grounds as one text. */
  readonly source: string;
  /** Its moment, EDTF, and its part of the day in words; empty where it has none. */
  readonly when: string;
  readonly part: string;
}

/** A row with the steps whose drawings show its mark, in reading order; none where no drawing does. */
export interface ShownRow extends MarkRow {
  readonly steps: readonly StepId[];
}
