import type { Fix, Storm, StormId } from '../model/story.ts';
import type { Faults } from './faults.ts';
import type { Rows } from './reader.ts';
import type { FIX } from './schemas.ts';

/** Joins the rows into two storms, each in order of time. */
export function readStorms(
  rows: Rows<typeof FIX>,
  names: Readonly<Record<StormId, string>> | undefined,
  faults: Faults,
): Record<StormId, Storm> {
  const fixes: Record<StormId, Fix[]> = { lekima: [], krosa: [] };
  for (const rec of rows.values()) {
    const fault = (field: string, what: string) => faults.add(rec.file, rec.lineOf(field), field, what);
    const { r50_longest, r50_shortest, r30_longest, r30_shortest, landfall, ...row } = rec.value;
    const id = `${row.storm}-${row.time.slice(5, 7)}${row.time.slice(8, 10)}${row.time.slice(11, 13)}`;
    if (row.id !== id) {
      fault('id', `is "${row.id}", must be "${id}" by its storm and time`);
      faults.spoil(id);
    }
    const before = fixes[row.storm].at(-1);
    if (before && before.time >= row.time) fault('time', `is ${row.time}, must be after ${before.time} in the row before`);
    const r50 = pair('r50', r50_longest, r50_shortest, fault);
    const r30 = pair('r30', r30_longest, r30_shortest, fault);
    fixes[row.storm].push({ ...row, r50, r30, landfall: landfall === 'yes' });
  }
  const storm = (id: StormId): Storm => ({ id, name: names?.[id] ?? id, fixes: fixes[id] });
  return { lekima: storm('lekima'), krosa: storm('krosa') };
}

function pair(
  name: string,
  longest: number | null,
  shortest: number | null,
  fault: (field: string, what: string) => void,
): readonly [number, number] | null {
  if (longest === null && shortest === null) return null;
  if (longest === null || shortest === null) {
    const missing = `${name}_${longest === null ? 'longest' : 'shortest'}`;
    fault(missing, 'is empty, both radii or none must be given');
    return null;
  }
  if (longest < shortest) fault(`${name}_longest`, `is ${longest}, must not be below ${name}_shortest ${shortest}`);
  return [longest, shortest];
}
