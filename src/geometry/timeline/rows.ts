import { captionKey, type Desk, glyphBox, labelOf, putBox, putGlyph, shapeOf, shortLabelOf } from './desk.ts';
import type { Item } from './lanes.ts';
import { isPeak, onRidge } from './storms.ts';
import { variants } from './variants.ts';
import { wordsWidth } from './words.ts';

/** How far the baseline of words lies below the middle of what they take up, of the em: Latin letters hang below it. */
const BETWEEN = { zh: 0.37, en: 0.25 } as const;
/** Between a mark and the words at its right, px. */
const BESIDE = 5;

/** The signing: its seal at the foot of the moment's bar, its words in the display face. */
export function putSigning(desk: Desk): void {
  const { story, layout, signing, bar, sheet } = desk;
  const at = { x: (bar[0] + bar[1]) / 2, y: layout.rows.day[0] ?? 0, r: layout.mark.seal };
  putGlyph(desk, signing.id, { shape: 'square', look: 'solid', ...at });
  const gap = at.r * 0.8;
  const size = layout.size.signing;
  const style = { display: true, vermilion: true } as const;
  const texts = variants(story, captionKey(signing), signing.name);
  if (sheet.place([{ variants: texts, ...at, w: at.r, h: at.r, gap, sides: ['right'], size, style }])) return;
  // Too long for one line: two, broken after the colon.
  const line = { x: at.x + at.r + gap, size, anchor: 'start', ...style } as const;
  const y = at.y - size * 0.2;
  texts.some((text) => {
    const colon = text.indexOf(': ') + 1;
    return (
      colon > 0 &&
      sheet.fitAll([[{ ...line, text: text.slice(0, colon), y }], [{ ...line, text: text.slice(colon + 1), y: y + size * 1.12 }]])
    );
  });
}

/** What happened on one day, in time's order from row to row; storms' days join in where they have no row of their own. */
export function putDays(desk: Desk): void {
  const { layout, items, week, sheet } = desk;
  const { day, storm } = layout.rows;
  const tell = (item: Item) => {
    const ridge = onRidge(desk, item);
    if (item.kind === 'signing' || item.span === null) return false;
    if (item.lane === 'day') return true;
    if (item.lane !== 'storm' || item.span.known === 'days') return false;
    if (ridge) return layout.landfalls === 'row' && !isPeak(desk, item, ridge);
    return item.span.known === 'instant' || storm.length > 1;
  };
  const turn = { day: 0, storm: 0 };
  const put = items
    .filter(tell)
    .sort((a, b) => middle(a) - middle(b))
    .flatMap((item) => {
      const lane = item.lane === 'day' || storm.length === 0 ? 'day' : 'storm';
      const rows = lane === 'day' ? day : storm;
      const shape = shapeOf(item);
      const r =
        shape === 'diamond'
          ? layout.mark.diamond
          : shape === 'landfall'
            ? layout.mark.ring
            : layout.mark.ring + (shape === 'warning' ? 0 : 1.5);
      const x = week.x(middle(item));
      const turns = rows.map((_, index) => rows[(turn[lane] + index) % rows.length] ?? 0);
      const free = turns.find((row) => sheet.isFree(glyphBox({ x, y: row, r })));
      // A storm's day that finds no place is left to the table; what people did always stands.
      if (free === undefined && item.lane === 'storm') return [];
      const y = free ?? turns[0] ?? 0;
      turn[lane] = rows.indexOf(y) + 1;
      putGlyph(desk, item.id, {
        shape,
        look: item.span?.approximate ? 'dashed' : item.done && item.lane === 'day' ? 'solid' : 'hollow',
        x,
        y,
        r,
      });
      return [{ item, x, y, w: r + (shape === 'landfall' ? 3 : 0), h: r }];
    });
  // Words come after all marks, so that none hides a mark.
  for (const { item, ...at } of put) {
    sheet.place([{ ...shortLabelOf(desk, item), ...at, sides: ['right', 'left'] }]);
  }
}

function middle({ span }: Item): number {
  return span ? (span.start + span.end) / 2 : 0;
}

/** Runs of days, which one of them is not given: a band each, a leg's only where no event says the same. */
export function putBands(desk: Desk): void {
  const { story, layout, items, week, sheet, bands } = desk;
  const things = items.filter(({ lane }) => lane === 'days');
  const said = (leg: Item) =>
    things.some(({ kind, span }) => kind === leg.kind && span?.start === leg.span?.start && span?.end === leg.span?.end);
  const legs = items.filter((item) => item.lane === 'undated' && item.span?.known === 'days' && !said(item));
  const { days } = layout.rows;
  if (!layout.rowNames && things[0]?.span) {
    const [text = ''] = variants(story, 'row-days-note');
    const [first = 0, last = first] = days;
    // Between the two bands: it is said of both.
    sheet.print({
      text,
      x: week.x(things[0].span.start),
      y: (first + last) / 2 + layout.size.label * BETWEEN[story.lang],
      size: layout.size.label,
      anchor: 'start',
      vermilion: true,
    });
  }
  [...things, ...legs].forEach((item, index) => {
    const y = days[index];
    if (y === undefined || item.span === null) return;
    const box = { x0: week.x(item.span.start), x1: week.x(item.span.end), y0: y - layout.band, y1: y + layout.band };
    bands.push({ ...box, solid: box.x1 });
    sheet.block(box);
    sheet.place([{ ...labelOf(desk, item), x: box.x1, y, w: 4, h: 0, sides: ['right', 'left'] }]);
    putBox(desk, item.id, box);
  });
}

/** The undated lane, in the article's order: its places say nothing of time. */
export function putUndated(desk: Desk): void {
  const { story, layout, items, sheet } = desk;
  const things = items.filter(({ lane }) => lane === 'undated');
  const rows = layout.rows.undated;
  const columns = Math.ceil(Math.max(story.legs.length, things.length) / rows.length);
  const r = layout.mark.diamond;
  const size = layout.size.label;
  const needs = Array.from({ length: columns }, (_, column) =>
    Math.max(
      ...things
        .filter((_, index) => index % columns === column)
        .map(({ name }) => 2 * r + BESIDE + wordsWidth({ text: name, size }) * layout.grow),
    ),
  );
  const xs = layout.lane.names === null ? columnsOf(needs, layout.arenas) : evenly(columns, layout.arenas);
  things.forEach((item, index) => {
    const x = xs[index % columns] ?? 0;
    const y = rows[Math.floor(index / columns)] ?? 0;
    putGlyph(desk, item.id, { shape: shapeOf(item), look: item.span ? 'dotted' : item.done ? 'solid' : 'hollow', x, y, r });
    if (layout.lane.names === null) sheet.place([{ variants: [item.name], x, y, w: r, h: r, sides: ['right'], size }]);
    else sheet.fit([{ text: item.name, x, y: layout.lane.names, size, anchor: 'middle' }]);
  });
}

/** Centres at one pitch, or, where a name would run into the next mark, at one distance from the name before. */
function columnsOf(needs: readonly number[], ends: readonly [x0: number, x1: number]): number[] {
  const even = evenly(needs.length, ends);
  const before = needs.slice(0, -1);
  const [x0, x1] = ends;
  if (Math.max(...before) <= (even[1] ?? x1) - x0) return even;
  const gap = (x1 - x0 - before.reduce((sum, need) => sum + need, 0)) / before.length;
  let x = x0;
  return [x0, ...before.map((need) => (x += need + gap))];
}

function evenly(count: number, [x0, x1]: readonly [x0: number, x1: number]): number[] {
  const pitch = (x1 - x0) / Math.max(1, count - 1);
  return Array.from({ length: count }, (_, index) => x0 + index * pitch);
}
