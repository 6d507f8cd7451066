import { csvFormatRows } from 'd3';
import type { Say } from '../model/captions.ts';
import type { Entries } from '../model/entries.ts';
import type { ShownRow } from '../model/marks.ts';
import { GRAPHICS, type Graphic, STEPS } from '../model/steps.ts';
import type { Story } from '../model/story.ts';
import { csvCell } from './csv-cell.ts';

/** Opens in a spreadsheet as UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';

/** A graphic's data table as CSV: a line a row, a column a label of its values, in the order in which they first stand. */
function tableCsv(rows: readonly ShownRow[], say: Say): string {
  const labels = [...new Set(rows.flatMap(({ values }) => values.map(([label]) => label)))];
  const head = [
    'id',
    say('rows.head-name'),
    say('rows.head-kind'),
    ...labels,
    say('rows.head-basis'),
    say('rows.head-source'),
    say('rows.head-steps'),
  ];
  const lines = rows.map(({ id, name, kind, values, grounds, source, steps }) => {
    const by = new Map(values);
    const numbers = steps.map((step) => STEPS.indexOf(step) + 1).join(' ');
    return [id, name, kind, ...labels.map((label) => by.get(label) ?? ''), say(`page.basis-${grounds.basis}`), source, numbers];
  });
  return csvText([head, ...lines]);
}

/** Every figure as CSV, as printed and bare, with what it rests on; the columns' names are those of data/figures.yaml. */
function figuresCsv({ figures }: Pick<Story, 'figures'>): string {
  const head = 'id label printed value max unit precision basis paragraphs rule inputs sources when where'.split(' ');
  const lines = Object.values(figures).map((figure) => [
    figure.id,
    figure.label,
    figure.said.whole,
    String(figure.value ?? ''),
    String(figure.max ?? ''),
    figure.unit,
    figure.precision,
    figure.basis,
    figure.paragraphs.join(' '),
    figure.rule,
    figure.inputs.join(' '),
    figure.sources.join(' '),
    figure.when,
    figure.where,
  ]);
  return csvText([head, ...lines]);
}

function csvText(rows: readonly (readonly string[])[]): string {
  return BYTE_ORDER_MARK + csvFormatRows(rows.map((cells) => cells.map(csvCell)));
}

/** The downloads of one page by their path beside it. */
export function csvFiles(entries: Entries, story: Story, say: Say): ReadonlyMap<string, string> {
  return new Map([
    ...GRAPHICS.map(
      (graphic) =>
        [
          csvPath(graphic),
          tableCsv(
            entries.shown.filter((row) => row.graphic === graphic),
            say,
          ),
        ] as const,
    ),
    [csvPath('figures'), figuresCsv(story)],
  ]);
}

/** Where a download lies, beside its page. */
export function csvPath(of: Graphic | 'figures'): string {
  return `data/${of}.csv`;
}
