import type { Leg, Named } from '../model/story.ts';
import { linksTo, paragraphsOf } from './links.ts';
import type { Places } from './places.ts';
import type { Reader } from './reader.ts';
import { LEG, NAME } from './schemas.ts';

/** legs.csv by its order. */
export function readLegs({ table, faults }: Reader, places: Places): Leg[] {
  const rows = [...table('legs.csv', LEG).values()];
  for (const rec of rows) linksTo(rec, 'place', [rec.value.place], places, 'place', faults);
  return rows.map((rec) => rec.value).sort((a, b) => a.order - b.order);
}

/** names.csv, in its order. */
export function readNames({ table, faults }: Reader, paragraphs: number): Named[] {
  const rows = [...table('names.csv', NAME).values()];
  for (const rec of rows) paragraphsOf(rec, paragraphs, faults);
  return rows.map((rec) => rec.value);
}
