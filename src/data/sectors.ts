import type * as v from 'valibot';
import type { Sector } from '../model/story.ts';
import { bounds, type Share } from './bounds.ts';
import type { Faults } from './faults.ts';
import type { Rows } from './reader.ts';
import type { SECTOR } from './schemas.ts';

type Row = v.InferOutput<typeof SECTOR>;

/** Joins the rows of the sector chart with the bounds that follow from each report; `total`: signed-total, null while that figure is at fault. */
export function readSectors(rows: Rows<typeof SECTOR>, total: number | null, faults: Faults): Sector[] {
  const all = [...rows.values()];
  const counted = all.filter((rec) => rec.value.count !== null);
  const sum = counted.reduce((n, rec) => n + rec.value.count!, 0);
  const last = counted.at(-1);
  const of = (report: 'article' | 'second') =>
    total === null
      ? null
      : bounds(
          total,
          shares(
            all.map((rec) => rec.value),
            report,
          ),
        );
  const [one, two] = [of('article'), of('second')];
  if (last && total !== null && sum > total)
    faults.add(last.file, last.lineOf('count'), 'count', `makes the sum ${sum}, must be at most ${total} (signed-total)`);
  else if (last && total !== null && one === null)
    faults.addJoint(last.file, last.lineOf('count'), 'count', `leaves too few of ${total} (signed-total) for the rows without a count`);
  if (last && (one === null || two === null)) faults.spoil(last.value.id); // what is computed from the bounds would only echo it
  return all.map(({ value: { id, name, kind, article, second, count } }) => ({
    id,
    name,
    kind,
    inArticle: article,
    inSecond: second,
    count,
    bounds: one?.get(id) ?? null,
    bounds2: two?.get(id) ?? null,
  }));
}

/** A report names a row at least once; its "and others" hold at least what is counted in rows it does not name. */
function shares(rows: readonly Row[], report: 'article' | 'second'): Share[] {
  const elsewhere = rows.filter((row) => !row[report]).reduce((sum, row) => sum + (row.count ?? 0), 0);
  return rows
    .filter((row) => row[report])
    .map(({ id, kind, count }) =>
      kind === 'others' ? { id, count: count === null ? null : count + elsewhere, least: elsewhere } : { id, count, least: 1 },
    );
}
