import type { Say } from '../captions.ts';
import type { Grounds, MarkRow } from '../marks.ts';
import type { Story } from '../story.ts';
import { saySource } from './words.ts';

export type Values = readonly (readonly [label: string, value: string])[];

/** Makes the rows of one graphic from a story. */
export type Rows = (story: Story, say: Say) => readonly MarkRow[];

/** What a row rests on, as it stands in the data: what is not said there is none. */
export type Grounded = Pick<Grounds, 'basis'> & Partial<Grounds>;

/** A row, its source written out; values that are empty fall away. */
export function row(
  story: Story,
  say: Say,
  fields: Pick<MarkRow, 'id' | 'graphic' | 'kind' | 'name'> & Partial<Pick<MarkRow, 'when' | 'part'>>,
  values: Values,
  { basis, paragraphs = [], rule = '', inputs = [], sources = [] }: Grounded,
): MarkRow {
  const grounds = { basis, paragraphs, rule, inputs, sources };
  return {
    when: '',
    part: '',
    ...fields,
    values: values.filter(([, value]) => value !== ''),
    grounds,
    source: saySource(grounds, story, say),
  };
}
