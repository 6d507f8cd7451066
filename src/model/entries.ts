import type { Answers } from './answers.ts';
import type { MarkRow, ShownRow } from './marks.ts';
import type { StepId } from './steps.ts';
import type { Story } from './story.ts';

/** Everything that can be pointed at, once: marks in the graphics' data tables, the rest in the list of how we know. */
export interface Entries {
  /** What some drawing shows: exactly the rows of the data tables. */
  readonly shown: readonly ShownRow[];
  /** Every figure, and whatever else no drawing shows. */
  readonly known: readonly ShownRow[];
  /** The row of an id, wherever it stands. */
  readonly row: (id: string) => ShownRow | undefined;
  /** What lights with it. */
  readonly answers: Answers;
  /** Link to the entry of a mark, of a source (its id) or of a paragraph of the article (`p-4`); null where there is none. */
  readonly href: (id: string) => string | null;
}

/** `steps`: by the id of each mark that is drawn, the steps that draw it; a mark of none is drawn where the strip's hours are followed. */
export function entriesOf(
  story: Story,
  rows: readonly MarkRow[],
  steps: ReadonlyMap<string, readonly StepId[]>,
  answers: Answers,
): Entries {
  const all = rows.map((row) => ({ ...row, steps: steps.get(row.id) ?? [] }));
  const shown = all.filter(({ id }) => steps.has(id));
  const known = all.filter(({ id }) => !steps.has(id) || id in story.figures);
  const knows = new Set(known.map(({ id }) => id));
  const byId = new Map(all.map((row) => [row.id, row]));
  return {
    shown,
    known,
    row: (id) => byId.get(id),
    answers,
    href(id) {
      if (steps.has(id)) return `#row-${id}`;
      if (knows.has(id)) return `#know-${id}`;
      if (id in story.sources) return `#source-${id}`;
      return /^p-\d+$/.test(id) && story.paragraphs[Number(id.slice(2))] !== undefined ? `#${id}` : null;
    },
  };
}
