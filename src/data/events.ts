import { PARTS_OF_DAY } from '../model/dates.ts';
import type { Source, StoryEvent } from '../model/story.ts';
import { basisOf, linksTo, paragraphsOf } from './links.ts';
import { nameOf, type Places } from './places.ts';
import type { Reader } from './reader.ts';
import { EVENT } from './schemas.ts';

/** events.csv, in its order. */
export function readEvents(
  { table, faults }: Reader,
  places: Places,
  sources: ReadonlyMap<string, Source>,
  paragraphs: number,
): StoryEvent[] {
  return [...table('events.csv', EVENT).values()].map((rec) => {
    basisOf(rec, faults);
    linksTo(rec, 'sources', rec.value.sources, sources, 'source', faults);
    paragraphsOf(rec, paragraphs, faults);
    const { part, where, ...event } = rec.value;
    return { ...event, part: PARTS_OF_DAY.zh[part], where: nameOf(rec, places, faults), place: places.has(where) ? where : '' };
  });
}
