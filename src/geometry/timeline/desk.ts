import type { MarkAt, RingShape } from '../../model/drawing.ts';
import { FRAMES, type SetName } from '../../model/frames.ts';
import type { StormId, Story } from '../../model/story.ts';
import type { Box } from '../box.ts';
import { type Axis, summerAxis, weekAxis } from './axis.ts';
import { type Item, lanes, signingOf } from './lanes.ts';
import { wholeLayout } from './layouts-english.ts';
import { type Ridge, ridge } from './ridge.ts';
import type { Band, Glyph } from './scene.ts';
import { dateWords, variants } from './variants.ts';
import type { WholeLayout } from './whole-layout.ts';
import { Sheet, type Size, type Wanted } from './words.ts';

/** Greatest wind of the drawing's scale, kt: `WholeLayout.peak` px. */
const SCALE_KT = 105;

/** Where the summer turns: the storm comes to the city that had gone south. Its words are bold. */
const TURN = 'event-landfall-huangdao';

/** The table one drawing of `whole` is laid out on: its axes, its things, and what has been put down so far. */
export interface Desk {
  readonly story: Story;
  readonly layout: WholeLayout;
  readonly week: Axis;
  readonly summer: Axis;
  readonly items: readonly Item[];
  readonly signing: ReturnType<typeof signingOf>;
  /** The signing's hours on the week's axis. */
  readonly bar: readonly [x0: number, x1: number];
  readonly ridges: Readonly<Record<StormId, Ridge>>;
  readonly sheet: Sheet;
  readonly bands: Band[];
  readonly glyphs: Glyph[];
  readonly marks: MarkAt[];
}

/** An empty desk for a set: nothing may be written on the fan, the ridges, their base line or the moment's bar. */
export function setUp(story: Story, set: SetName): Desk {
  const layout = wholeLayout(set, story.lang);
  const { width, height, margin } = FRAMES[set];
  const items = lanes(story);
  const signing = signingOf(items);
  const week = weekAxis(...layout.week);
  const latest = Math.max(...items.filter(({ lane }) => lane === 'summer').map(({ span }) => span?.end ?? 0));
  const bar = [week.x(signing.span.start), week.x(signing.span.end)] as const;
  const lay = (id: StormId) =>
    ridge(story.storms[id].fixes, {
      x: week.x,
      base: layout.base[id],
      perKnot: layout.peak / SCALE_KT,
      separation: layout.separation,
    });
  const ridges = { lekima: lay('lekima'), krosa: lay('krosa') };
  const sheet = new Sheet({ x0: margin, y0: 0, x1: width - margin, y1: height - margin }, layout.grow, [
    ...hull(ridges.lekima, layout.base.lekima),
    ...hull(ridges.krosa, layout.base.krosa),
    { x0: bar[0] - layout.casing, x1: bar[1] + layout.casing, y0: layout.fan[1] - 14, y1: layout.rows.day[0] ?? 0 },
    { x0: layout.week[0], x1: layout.week[1], y0: layout.base.lekima - 0.5, y1: layout.base.lekima + 0.5 },
    { x0: layout.week[0], x1: layout.week[1], y0: layout.fan[0] + 2, y1: layout.fan[1] - 2 },
  ]);
  return {
    story,
    layout,
    week,
    summer: summerAxis(...layout.summer.x, latest),
    items,
    signing,
    bar,
    ridges,
    sheet,
    bands: [],
    glyphs: [],
    marks: [],
  };
}

/** Puts a glyph down, keeps its place free of words and makes it a mark. */
export function putGlyph({ glyphs, sheet, marks }: Desk, id: string, glyph: Glyph): void {
  const { x, y, r, shape } = glyph;
  glyphs.push(glyph);
  sheet.block(glyphBox(glyph));
  marks.push({ id, x, y, w: r, h: r, shape: ringOf(shape) });
}

/** What a glyph covers. */
export function glyphBox({ x, y, r }: Pick<Glyph, 'x' | 'y' | 'r'>): Box {
  return { x0: x - r, x1: x + r, y0: y - r, y1: y + r };
}

/** Makes a box a mark. */
export function putBox({ marks }: Desk, id: string, { x0, x1, y0, y1 }: Box): void {
  marks.push({ id, x: (x0 + x1) / 2, y: (y0 + y1) / 2, w: (x1 - x0) / 2, h: (y1 - y0) / 2, shape: 'box' });
}

/** What an item is called here, longest first; a leg that was given a day is called by day and name. */
export function labelOf({ story, layout }: Desk, item: Item): { readonly variants: readonly string[]; readonly size: Size } {
  const dated = item.id.startsWith('leg-') && item.span ? `${dateWords(story.lang, item.span.start, 'day')} ${item.name}` : item.name;
  return { variants: variants(story, captionKey(item), dated), size: layout.size.label };
}

/** The same, or its shortest form alone where there is room for no other. */
export function shortLabelOf(desk: Desk, item: Item): Pick<Wanted, 'variants' | 'size' | 'style'> {
  const { variants: all, size } = labelOf(desk, item);
  return { variants: desk.layout.terse ? all.slice(-1) : all, size, style: { bold: item.id === TURN } };
}

/** Caption key of an item: an event's own id, a leg's whole mark id. */
export function captionKey(item: Item): string {
  return item.id.replace(/^event-/, '');
}

/** The shape that stands for an item. */
export function shapeOf({ kind, lane, span }: Item): Glyph['shape'] {
  if (lane === 'storm') return span?.known === 'day' ? 'lozenge' : kind === 'warning' ? 'warning' : 'landfall';
  if (kind === 'contest') return 'diamond';
  if (kind === 'platform') return 'triangle';
  return kind === 'signing' ? 'square' : 'disc';
}

function ringOf(shape: Glyph['shape']): RingShape {
  if (shape === 'square' || shape === 'diamond' || shape === 'triangle') return shape;
  return shape === 'lozenge' ? 'diamond' : 'disc';
}

/** Boxes under the exact curve, a quarter of six hours wide. */
function hull({ fixes }: Ridge, base: number): Box[] {
  return fixes.slice(1).flatMap((b, index) => {
    const a = fixes[index];
    if (!a || (a.fix.wind === null && b.fix.wind === null)) return [];
    const at = (t: number) => ({ x: a.x + (b.x - a.x) * t, y: a.y + (b.y - a.y) * t });
    return [0, 1, 2, 3].map((part) => {
      const [from, to] = [at(part / 4), at((part + 1) / 4)];
      return { x0: from.x, x1: to.x, y0: Math.min(from.y, to.y) - 1, y1: base };
    });
  });
}
