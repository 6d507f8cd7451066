import type { Faults } from './faults.ts';
import type { Checked } from './record.ts';
import { didYouMean } from './suggest.ts';

/** A fault for each of `ids` in `field` that is not among `known`; `kind` says what it should have been. */
export function linksTo(
  rec: Checked<{ readonly id: string }>,
  field: string,
  ids: readonly string[],
  known: ReadonlyMap<string, unknown>,
  kind: string,
  faults: Faults,
): void {
  for (const id of ids) {
    if (id === '' || known.has(id)) continue;
    faults.addJoint(rec.file, rec.lineOf(field), field, `"${id}" is no ${kind}${didYouMean(id, known.keys())}`, id);
    faults.spoil(rec.value.id);
  }
}

/** A fault for a paragraph that the article does not have. */
export function paragraphsOf(rec: Checked<{ readonly paragraphs: readonly number[] }>, lines: number, faults: Faults): void {
  for (const n of rec.value.paragraphs) {
    if (n > lines) faults.add(rec.file, rec.lineOf('paragraphs'), 'paragraphs', `is ${n}, the article has ${lines}`);
  }
}

/** What a thing's basis asks of it: a paragraph, a rule or note, or a source. */
export function basisOf(
  rec: Checked<{ readonly basis: string; readonly paragraphs: readonly number[]; readonly sources: readonly string[] }>,
  faults: Faults,
): void {
  const { basis, paragraphs, sources } = rec.value;
  if (basis === 'stated' && paragraphs.length === 0)
    faults.add(rec.file, rec.lineOf('paragraphs'), 'paragraphs', 'is missing, what is stated must name its paragraphs such as 4 10');
  if (basis === 'external' && sources.length === 0)
    faults.add(rec.file, rec.lineOf('sources'), 'sources', 'is missing, what is external must name its sources such as jma');
}
