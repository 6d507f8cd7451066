import type { Signing } from '../model/story.ts';
import { linksTo, paragraphsOf } from './links.ts';
import type { Reader } from './reader.ts';
import { SIGNING } from './schemas.ts';

/** What a signing refers to. */
interface Among {
  readonly figures: ReadonlyMap<string, unknown>;
  readonly sectors: ReadonlyMap<string, unknown>;
  /** signed-total; null while that figure is at fault. */
  readonly total: number | null;
  readonly paragraphs: number;
}

/** signings.csv: as many rows as signed-total says; empty cells are what no source gives. */
export function readSignings({ table, faults }: Reader, { figures, sectors, total, paragraphs }: Among): Signing[] {
  const rows = [...table('signings.csv', SIGNING).values()];
  const last = rows.at(-1);
  if (last && total !== null && rows.length !== total)
    faults.addJoint(last.file, last.line, 'row', `is number ${rows.length} and the last, must be ${total} rows (signed-total)`);
  return rows.map((rec) => {
    const { id, name, seal, amount, sector } = rec.value;
    linksTo(rec, 'amount', [amount], figures, 'figure', faults);
    linksTo(rec, 'sector', [sector], sectors, 'sector', faults);
    paragraphsOf(rec, paragraphs, faults);
    if (seal !== '' && [...seal].length !== 4)
      faults.add(rec.file, rec.lineOf('seal'), 'seal', `is "${seal}", must be four characters or empty`);
    return { id, name: name || null, seal: seal || null, amount: amount || null, sector: sector || null, paragraphs: rec.value.paragraphs };
  });
}
