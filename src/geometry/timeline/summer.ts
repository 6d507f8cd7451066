import { type Desk, labelOf, putBox, putGlyph, shapeOf } from './desk.ts';
import { dateWords } from './variants.ts';
import { type Words, wordsWidth } from './words.ts';

/** Between what was before the summer and the summer's axis, px. */
const APART = 4;

/** Months as bands of dots over the summer's axis, days outside the week at their place; what is only planned thins out. */
export function putSummer(desk: Desk): void {
  const { layout, items, summer, sheet, bands } = desk;
  const [y0, y1] = layout.summer.band;
  const labels: Words[][][] = [];
  for (const item of items) {
    const { span } = item;
    if (item.lane !== 'summer' || span === null) continue;
    const [x0, end] = [summer.x(span.start), summer.x(span.end)];
    if (span.known === 'day' || span.known === 'instant') {
      putGlyph(desk, item.id, {
        shape: shapeOf(item),
        look: item.done ? 'solid' : 'hollow',
        x: (x0 + end) / 2,
        y: (y0 + y1) / 2,
        r: (y1 - y0) / 2 + 1,
      });
    } else {
      const x1 = item.done ? end : summer.x(summer.end);
      bands.push({ x0, solid: item.done ? end : x0 + (end - x0) * 0.75, x1, y0, y1 });
      putBox(desk, item.id, { x0, x1, y0, y1 });
    }
    const line = { y: layout.summer.label, size: layout.size.label } as const;
    labels.push(
      labelOf(desk, item).variants.map((text) => [
        { ...line, text, x: x0, anchor: 'start' },
        { ...line, text, x: (x0 + end) / 2, anchor: 'middle' },
        ...(item.done ? [] : [{ ...line, text, x: layout.week[1], anchor: 'end' } as const]),
      ]),
    );
  }
  // The longest words with which all have room; else each takes what the one before leaves.
  const all = combinations(labels.map(({ length }) => length)).some((choice) =>
    sheet.fitAll(labels.map((variants, index) => variants[choice[index] ?? 0] ?? [])),
  );
  if (!all) for (const variants of labels) sheet.fit(variants.flat());
}

/** What came before the summer, left of the axis's break: its date below it, or over it where there is room for one line. */
export function putBefore(desk: Desk): void {
  const { story, layout, items, sheet } = desk;
  const r = layout.mark.ring + 2;
  items
    .filter(({ lane }) => lane === 'before')
    .forEach((item, index) => {
      const x = layout.summer.before + index * r * 3;
      putGlyph(desk, item.id, { shape: shapeOf(item), look: item.done ? 'solid' : 'hollow', x, y: layout.summer.y - 2, r });
      const date = dateWords(story.lang, item.span?.start ?? 0, 'year-month');
      const { label, month } = layout.summer;
      const line = { x: x - r, size: layout.size.label, anchor: 'start' } as const;
      const reach = layout.summer.x[0] - APART;
      const words = (month === null ? [date] : labelOf(desk, item).variants).map((text) => ({ ...line, text, y: label }));
      const clear = words.filter((one) => one.x + wordsWidth(one) * layout.grow <= reach);
      sheet.fit(clear.length > 0 ? clear : words.slice(-1));
      if (month !== null) sheet.fit([{ ...line, text: date, y: month }]);
    });
}

/** Every choice of one of `counts[i]` for each i: the one whose largest is least first, then the one of least sum. */
function combinations(counts: readonly number[]): number[][] {
  const all = counts.reduce<number[][]>(
    (some, count) => some.flatMap((choice) => Array.from({ length: count }, (_, index) => [...choice, index])),
    [[]],
  );
  const sum = (choice: readonly number[]) => choice.reduce((a, b) => a + b, 0);
  return all.sort((a, b) => Math.max(...a) - Math.max(...b) || sum(a) - sum(b));
}
