import type { Reader } from './reader.ts';
import { PARAGRAPH } from './schemas.ts';

type Summaries = Readonly<Record<number, string>>;

/** What paragraphs of the article say, in our own words, by number. */
export interface Paragraphs {
  /** How many the article has. */
  readonly count: number;
  readonly said: Summaries;
  readonly english: Summaries;
}

/** paragraphs.csv; `count`: how many paragraphs the article has. */
export function readParagraphs({ table, faults }: Reader, count: number): Paragraphs {
  const rows = [...table('paragraphs.csv', PARAGRAPH).values()];
  for (const rec of rows) {
    if (Number(rec.value.id) > count) faults.add(rec.file, rec.lineOf('id'), 'id', `is ${rec.value.id}, the article has ${count}`);
  }
  const by = (lang: 'zh' | 'en') => Object.fromEntries(rows.map(({ value }) => [Number(value.id), value[lang]]));
  return { count, said: by('zh'), english: by('en') };
}
