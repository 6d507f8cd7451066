import type { Source } from '../model/story.ts';
import type { Reader } from './reader.ts';
import { SOURCE } from './schemas.ts';

/** sources.yaml, and how many paragraphs (non-empty lines) the article has. */
export function readSources({ entries, faults }: Reader): { sources: ReadonlyMap<string, Source>; paragraphs: number } {
  const rows = entries('sources.yaml', SOURCE);
  const article = rows.get('article');
  const paragraphs = article?.value.lines ?? null;
  if (rows.size > 0 && paragraphs === null)
    faults.addJoint(
      article?.file ?? 'sources.yaml',
      article?.line ?? 1,
      'article',
      'must say its number of non-empty lines, such as lines: 33',
    );
  return {
    sources: new Map(
      [...rows].map(
        ([
          id,
          {
            value: { lines: _, ...source },
          },
        ]) => [id, source],
      ),
    ),
    paragraphs: paragraphs ?? Infinity,
  };
}
