import type { Place } from '../model/story.ts';
import type { Faults } from './faults.ts';
import { linksTo } from './links.ts';
import type { Reader } from './reader.ts';
import type { Checked } from './record.ts';
import { PLACE } from './schemas.ts';

export type Places = ReadonlyMap<string, Place>;

/** places.csv, whose sources must be among `sources`. */
export function readPlaces({ table, faults }: Reader, sources: ReadonlyMap<string, unknown>): Places {
  const rows = table('places.csv', PLACE);
  for (const rec of rows.values()) linksTo(rec, 'source', [rec.value.source], sources, 'source', faults);
  return new Map([...rows].map(([id, rec]) => [id, rec.value]));
}

/** The name for a `where`: a place's by its id, or words as they stand; what looks like an id must be a place. */
export function nameOf(rec: Checked<{ readonly id: string; readonly where: string }>, places: Places, faults: Faults): string {
  const { where } = rec.value;
  if (/^[a-z]/.test(where)) linksTo(rec, 'where', [where], places, 'place', faults);
  return places.get(where)?.name ?? where;
}
