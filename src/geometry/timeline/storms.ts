import type { Storm } from '../../model/story.ts';
import type { Box } from '../box.ts';
import { type Desk, glyphBox, putBox, shortLabelOf } from './desk.ts';
import type { Item } from './lanes.ts';
import type { Ridge } from './ridge.ts';
import { variants } from './variants.ts';
import { wordsBox } from './words.ts';

/** Half the height of a figure over its baseline, of the em. */
const MIDDLE = 0.37;
/** How far from its ring a landfall may be named, px. */
const REACH = 30;

/** Names both storms, makes every six-hourly fix a mark (its column of the hill), rings the landfalls, says the greatest winds. */
export function putStorms(desk: Desk): void {
  const { layout, story, sheet, items, marks, ridges } = desk;
  const names: Box[] = Object.values(story.storms).map((storm) => {
    const words = {
      text: storm.name,
      x: layout.names,
      y: layout.base[storm.id] - (layout.rowNames ? 5 : 18),
      size: layout.size.name,
      anchor: 'start',
      display: true,
    } as const;
    sheet.print(words);
    return wordsBox(words);
  });
  // What is said of both storms for a run of days is the two hills themselves: their names are its mark.
  const both = items.find(({ lane, span }) => lane === 'storm' && span?.known === 'days');
  if (both)
    putBox(
      desk,
      both.id,
      names.reduce((a, b) => ({ x0: Math.min(a.x0, b.x0), y0: Math.min(a.y0, b.y0), x1: Math.max(a.x1, b.x1), y1: Math.max(a.y1, b.y1) })),
    );
  for (const storm of Object.values(story.storms)) {
    const { fixes } = ridges[storm.id];
    const base = layout.base[storm.id];
    const half = ((fixes[1]?.x ?? 0) - (fixes[0]?.x ?? 0)) / 2;
    for (const { fix, x, y } of fixes) {
      // Whole px: where the column stands for a pointer, not where the curve is drawn.
      const h = Math.round(Math.max(base - y, 8) / 2);
      marks.push({ id: fix.id, x: Math.round(x), y: base - h, w: Math.ceil(half), h, shape: 'box' });
    }
    putRidgeEvents(desk, storm);
  }
}

/** Whether a storm's event is told on its ridge: at an hour, and by the name of one storm. */
export function onRidge({ story }: Desk, item: Item): Storm | undefined {
  if (item.lane !== 'storm' || item.span?.known !== 'instant') return undefined;
  return Object.values(story.storms).find(({ name }) => item.name.includes(name));
}

/** The moment of a storm's greatest wind. */
export function isPeak({ ridges }: Desk, item: Item, storm: Storm): boolean {
  return item.span?.start === Date.parse(strongest(ridges[storm.id]).fix.time);
}

function putRidgeEvents(desk: Desk, storm: Storm): void {
  const { story, layout, week, sheet, glyphs, marks, ridges, items } = desk;
  const { fixes } = ridges[storm.id];
  const r = layout.mark.ring;
  const here = items.filter((item) => onRidge(desk, item) === storm);
  const landfalls = here
    .filter((item) => !isPeak(desk, item, storm))
    .map((item) => {
      const x = week.x(item.span?.start ?? 0);
      const glyph = { shape: 'landfall', look: 'hollow', x, y: yAt(fixes, x), r } as const;
      glyphs.push(glyph);
      sheet.block(glyphBox(glyph));
      return { item, ...glyph };
    });
  const top = strongest(ridges[storm.id]);
  for (const item of here) if (isPeak(desk, item, storm)) marks.push({ id: item.id, x: top.x, y: top.y, w: 5, h: 5, shape: 'disc' });
  sheet.place([
    {
      variants: variants(story, `peak-${storm.id}`),
      x: top.x,
      y: top.y,
      w: 8,
      h: 0,
      gap: 2,
      sides: ['above-left', 'left'],
      size: layout.size.label,
      style: { halo: true },
    },
  ]);
  if (layout.landfalls === 'row') return;
  const end = Math.max(...fixes.filter(({ fix }) => fix.wind !== null).map(({ x }) => x));
  for (const { item, x, y } of landfalls.reverse()) {
    const label = shortLabelOf(desk, item);
    const line = { size: label.size, ...label.style };
    const found = sheet.place([
      { ...label, x, y, w: r + 3, h: r, gap: 4, sides: ['right'] },
      // Beyond the end of the hill, whose top line leads to the words.
      { ...label, x: Math.max(x, end), y, w: 0, h: 0, gap: 5, sides: end - x < REACH ? ['right'] : [] },
      { ...label, x, y, w: r + 2, h: r + 2, gap: 4, sides: ['above-right', 'above'] },
    ]);
    // Little room: right of the ring and a little higher, or over the line and up to the end of the week.
    if (!found)
      sheet.fit(
        label.variants
          .slice(-1)
          .flatMap((text) => [
            ...[2, 4, 6, 8].map((up) => ({ ...line, text, x: x + r + 7, y: y + label.size * MIDDLE - up, anchor: 'start' as const })),
            { ...line, text, x: layout.week[1], y: y - r - 3, anchor: 'end' as const },
          ]),
      );
    marks.push({ id: item.id, x, y, w: r, h: r, shape: 'disc' });
  }
}

function strongest({ fixes }: Ridge) {
  return fixes.reduce((best, one) => ((one.fix.wind ?? 0) > (best.fix.wind ?? 0) ? one : best));
}

/** y of the exact curve at `x`. */
function yAt(fixes: Ridge['fixes'], x: number): number {
  const next = fixes.findIndex((one) => one.x >= x);
  const [a, b] = [fixes[next - 1], fixes[next]];
  if (!b) return fixes[fixes.length - 1]?.y ?? 0;
  return a ? a.y + ((b.y - a.y) * (x - a.x)) / (b.x - a.x) : b.y;
}
