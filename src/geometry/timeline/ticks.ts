import { DAY, days, months, WEEK } from './axis.ts';
import type { Desk } from './desk.ts';
import { dateWords } from './variants.ts';

/** Writes months and days at their axes; the signing's own day in vermilion, right of its bar. */
export function putTicks({ story, layout, week, summer, signing, bar, sheet }: Desk): void {
  const { label, month } = layout.size;
  for (const start of months(summer.last)) {
    if (layout.summer.month === null) break;
    // August's name stands left of its tick: right of it the fan begins.
    const folded = start === WEEK.start;
    const text = dateWords(story.lang, start, 'month');
    sheet.print({
      text,
      x: summer.x(start) + (folded ? -5 : 6),
      y: layout.summer.month,
      size: month,
      anchor: folded ? 'end' : 'start',
      display: true,
    });
  }
  const all = days(WEEK.start, WEEK.end - DAY);
  const own = all.filter((day) => day <= signing.span.start).pop() ?? WEEK.start;
  sheet.print({
    text: dateWords(story.lang, own, 'day'),
    x: bar[1] + layout.casing + 2,
    y: layout.day,
    size: label,
    anchor: 'start',
    bold: true,
    vermilion: true,
  });
  all.forEach((day, index) => {
    if (day === own || (!layout.everyDay && index % 2 === 1)) return;
    const first = index === 0;
    const text = first ? dateWords(story.lang, day, layout.firstDay) : String(index + 1);
    const inset = first && !layout.rowNames;
    const x = week.x(inset ? day : day + DAY / 2);
    sheet.fit([0, 5, 8].map((shift) => ({ text, x: x + shift, y: layout.day, size: label, anchor: inset ? 'start' : 'middle' })));
  });
}
