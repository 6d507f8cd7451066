import type { Say } from '../captions.ts';
import type { MarkRow } from '../marks.ts';
import type { Story } from '../story.ts';
import { type Grounds, saySource } from './words.ts';

export type Values = readonly (readonly [label: string, value: string])[];

/** Makes the rows of one graphic from a story. */
export type Rows = (story: Story, say: Say) => readonly MarkRow[];

/** A row, its source written out; values that are empty fall away. */
export function row(
  story: Story,
  say: Say,
  fields: Pick<MarkRow, 'id' | 'graphic' | 'kind' | 'name'>,
  values: Values,
  grounds: Grounds,
): MarkRow {
  return { ...fields, values: values.filter(([, value]) => value !== ''), basis: grounds.basis, source: saySource(grounds, story, say) };
}
