import { DAY, summerAxis, weekAxis } from '../../geometry/timeline/axis.ts';
import { printDate } from '../../model/dates.ts';
import { partSpan } from '../../model/edtf-span.ts';
import type { Entries } from '../../model/entries.ts';
import type { ShownRow } from '../../model/marks.ts';
import type { Lang } from '../../model/story.ts';

/** What the client reads of an entry beside its cells: what lights with it, its date on the strip. */
export function entryData(row: ShownRow, entries: Entries, lang: Lang): Record<`data-${string}`, string | undefined> {
  const lights = entries.answers(row.id).filter((id) => entries.href(id) !== null);
  return {
    'data-lights': lights.join(' ') || undefined,
    'data-when': stripDate(row, lang),
  };
}

/** `x of the week x of the summer words`: where a date's middle stands on the strip's axes, in percent of their width. */
export function stripDate({ when, part }: Pick<ShownRow, 'when' | 'part'>, lang: Lang): string | undefined {
  if (when === '' || when.includes('..')) return undefined;
  const span = partSpan(when, part);
  if (span === null || span.known === 'year') return undefined;
  const [week, summer] = [weekAxis(0, 100), summerAxis(0, 100)];
  // An hour's plate stands where its day is named; the week begins with a day.
  const noon = week.start + (Math.floor((span.start - week.start) / DAY) + 0.5) * DAY;
  const middle = span.known === 'instant' ? noon : (span.start + span.end) / 2;
  const at = ({ x, start, end }: typeof week) => Math.round(x(Math.min(Math.max(middle, start), end)) * 10) / 10;
  const words =
    printDate(when, 'day', '', lang) ??
    printDate(when, 'md', '', lang) ??
    printDate(when, span.start < summer.start ? 'date' : 'month', '', lang);
  if (words === null) return undefined;
  const [before, after] = [span.end <= week.start ? '← ' : '', span.start >= week.end ? ' →' : ''];
  return `${at(week)} ${at(summer)} ${before}${words}${after}`;
}
