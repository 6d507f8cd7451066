import type { MarkAt, RingShape } from '../../model/drawing.ts';
import { FRAMES, type SetName } from '../../model/frames.ts';
import type { Fix, Storm, StormId, Story } from '../../model/story.ts';
import { type Axis, DAY, days, months, summerAxis, SUMMER, WEEK, weekAxis } from './axis.ts';
import { fanStroke, momentStroke } from './fan.ts';
import { type Item, lanes, signingOf } from './lanes.ts';
import { WHOLE_LAYOUTS, type WholeLayout } from './layouts.ts';
import { type Ridge, ridge } from './ridge.ts';
import type { Band, Glyph, WholeScene } from './scene.ts';
import { dateWords, variants } from './variants.ts';
import { Sheet, type Wanted, wordsBox } from './words.ts';

/** Greatest wind of the drawing's scale, kt: `WholeLayout.peak` px. */
const SCALE_KT = 105;

/** Lays `whole` out for one set: the summer's axis, the fan, both ridges on one scale, and what happened in its lanes. */
export function wholeScene(story: Story, set: SetName): WholeScene {
  return new Composer(story, set).compose();
}

/** Holds what the parts of one drawing share while it is laid out. */
class Composer {
  private readonly layout: WholeLayout;
  private readonly week: Axis;
  private readonly summer: Axis;
  private readonly items: readonly Item[];
  private readonly ridges: Record<StormId, Ridge>;
  private readonly sheet: Sheet;
  private readonly bands: Band[] = [];
  private readonly glyphs: Glyph[] = [];
  private readonly marks: MarkAt[] = [];
  private readonly bar: readonly [number, number];
  private readonly story: Story;

  constructor(story: Story, set: SetName) {
    const layout = WHOLE_LAYOUTS[set];
    const { width, height, margin } = FRAMES[set];
    this.story = story;
    this.layout = layout;
    this.items = lanes(story);
    this.week = weekAxis(...layout.week);
    const latest = Math.max(...this.items.filter(({ lane }) => lane === 'summer').map(({ span }) => span?.end ?? 0));
    this.summer = summerAxis(...layout.summer.x, latest);
    const { span } = signingOf(this.items);
    this.bar = [this.week.x(span.start), this.week.x(span.end)];
    const scale = (id: StormId) => ({
      x: this.week.x, base: layout.base[id], perKnot: layout.peak / SCALE_KT, separation: layout.separation,
    });
    this.ridges = {
      lekima: ridge(story.storms.lekima.fixes, scale('lekima')),
      krosa: ridge(story.storms.krosa.fixes, scale('krosa')),
    };
    this.sheet = new Sheet({ x0: margin, y0: 0, x1: width - margin, y1: height - margin + 4 }, [
      ...Object.values(this.ridges).flatMap(hull),
      { x0: this.bar[0] - layout.casing, x1: this.bar[1] + layout.casing, y0: layout.fan - 14, y1: layout.rows.day[0] ?? 0 },
      ...[layout.base.lekima, layout.base.krosa].map((y) => ({ x0: layout.week[0], x1: layout.week[1], y0: y - 0.5, y1: y + 0.5 })),
    ]);
  }

  compose(): WholeScene {
    const { layout, summer, week } = this;
    const { span } = signingOf(this.items);
    this.axes();
    this.storms();
    this.signing();
    this.day();
    this.rowsOfDays();
    this.undated();
    this.summerThings();
    this.notes();
    const height = { axis: layout.summer.y, top: (layout.summer.month ?? layout.summer.y + 4) + 4, bottom: layout.fan };
    const strokes = days(WEEK.start, WEEK.end).map((day) => fanStroke(summer.x(day), week.x(day), height));
    const foot = (layout.rows.day[0] ?? 0) - layout.mark.seal - 2;
    return {
      layout,
      ridges: this.ridges,
      fan: { edges: `${strokes[0]}${strokes[strokes.length - 1]}`, days: strokes.slice(1, -1).join('') },
      moment: {
        stroke: momentStroke([summer.x(span.start), summer.x(span.end)], this.bar, { ...height, above: layout.summer.band[0] - 3, foot }, layout.hair),
        x: this.bar, top: layout.fan, foot,
      },
      ticks: { days: days(WEEK.start, WEEK.end).map(week.x), months: months(summer.end).map(summer.x), summerEnd: summer.x(SUMMER.end) },
      bands: this.bands, glyphs: this.glyphs, words: this.sheet.words, marks: this.marks,
    };
  }

  /** Numbers of the months and the days; the signing's own day is written in vermilion, right of its bar. */
  private axes(): void {
    const { layout, story, summer, week } = this;
    const { label, month } = layout.size;
    months(summer.end).forEach((start) => {
      const y = layout.summer.month;
      if (y === null) return;
      const folded = start === WEEK.start;
      const text = dateWords(story.lang, start, 'month');
      this.sheet.print({ text, x: summer.x(start) + (folded ? -5 : 6), y, size: month, anchor: folded ? 'end' : 'start', display: true });
    });
    const { span } = signingOf(this.items);
    const own = days(WEEK.start, WEEK.end).findLast((day) => day <= span.start) ?? WEEK.start;
    this.sheet.print({
      text: dateWords(story.lang, own, 'day'), x: this.bar[1] + layout.casing + 2, y: layout.day, size: label, anchor: 'start', bold: true, vermilion: true,
    });
    days(WEEK.start, WEEK.end - DAY).forEach((day, index) => {
      if (day === own || (!layout.everyDay && index % 2 === 1)) return;
      const first = index === 0;
      const text = first ? dateWords(story.lang, day, layout.summer.month === null || layout.rowNames ? 'month-day' : 'day') : String(index + 1);
      const narrow = layout.rowNames || !first;
      this.sheet.fit([{ text, x: narrow ? week.x(day + DAY / 2) : week.x(day), y: layout.day, size: label, anchor: narrow ? 'middle' : 'start' }]);
    });
  }

  /** Names of the storms, a mark for every six-hourly fix, rings where they came ashore, the greatest wind of each. */
  private storms(): void {
    const { layout, story } = this;
    for (const storm of Object.values(story.storms)) {
      const { fixes } = this.ridges[storm.id];
      const base = layout.base[storm.id];
      this.sheet.print({ text: storm.name, x: layout.names, y: base - (layout.rowNames ? 5 : 18), size: layout.size.name, anchor: 'start', display: true });
      const half = ((fixes[1]?.x ?? 0) - (fixes[0]?.x ?? 0)) / 2;
      for (const { fix, x, y } of fixes) {
        const height = Math.max(base - y, 8);
        this.marks.push({ id: fix.id, x, y: base - height / 2, w: half, h: height / 2, shape: 'box' });
      }
    }
    const both = this.items.find(({ lane, span }) => lane === 'storm' && span?.known === 'days');
    if (both) {
      const boxes = this.sheet.words.slice(-2).map(wordsBox);
      this.mark(both.id, 'box', Math.min(...boxes.map((b) => b.x0)), Math.min(...boxes.map((b) => b.y0)), Math.max(...boxes.map((b) => b.x1)), Math.max(...boxes.map((b) => b.y1)));
    }
    for (const storm of Object.values(story.storms)) this.ridgeEvents(storm);
  }

  private ridgeEvents(storm: Storm): void {
    const { layout, week } = this;
    const { fixes } = this.ridges[storm.id];
    const strongest = fixes.reduce((best, one) => ((one.fix.wind ?? 0) > (best.fix.wind ?? 0) ? one : best));
    const here = this.items.filter(({ lane, name, span }) => lane === 'storm' && span?.known === 'instant' && name.includes(storm.name));
    const peak = here.find(({ span }) => span?.start === Date.parse(strongest.fix.time));
    if (peak) this.marks.push({ id: peak.id, x: strongest.x, y: strongest.y, w: 5, h: 5, shape: 'disc' });
    const ring = layout.mark.ring;
    const landfalls = here.filter((item) => item !== peak).map((item) => {
      const x = week.x(item.span?.start ?? 0);
      const y = onRidge(fixes, x);
      this.glyphs.push({ shape: 'landfall', look: 'hollow', x, y, r: ring });
      this.sheet.block({ x0: x - ring - 3, x1: x + ring + 3, y0: y - ring - 1, y1: y + ring + 1 });
      return { item, x, y };
    });
    this.sheet.place([{
      variants: variants(this.story, `peak-${storm.id}`), x: strongest.x, y: strongest.y, w: 6, h: 1, gap: 1.5,
      sides: ['above-left', 'left'], size: layout.size.label, style: { halo: true },
    }]);
    if (layout.landfalls === 'row') return;
    for (const { item, x, y } of landfalls) {
      this.sheet.place([
        { ...this.label(item), x, y, w: ring + 2, h: 2, gap: 4, sides: ['right', 'above-right', 'above'] },
        { ...this.label(item), x, y, w: ring + 2, h: ring + 6, gap: 4, sides: ['above-right', 'above'] },
      ]);
      this.marks.push({ id: item.id, x, y, w: ring, h: ring, shape: 'disc' });
    }
  }

  private signing(): void {
    const { layout } = this;
    const item = signingOf(this.items);
    const x = (this.bar[0] + this.bar[1]) / 2;
    const y = layout.rows.day[0] ?? 0;
    const r = layout.mark.seal;
    this.glyph(item.id, { shape: 'square', look: 'solid', x, y, r });
    this.sheet.place([{
      variants: variants(this.story, idOf(item), item.name), x, y, w: r, h: r, gap: r * 0.8, sides: ['right', 'left'],
      size: layout.size.signing, style: { display: true, vermilion: true },
    }]);
  }

  /** What people did on one day, and storms' days where they have no row of their own. */
  private day(): void {
    const { layout, week } = this;
    const { ring } = layout.mark;
    const rows = (item: Item) => (item.lane === 'day' || layout.rows.storm.length === 0 ? layout.rows.day : layout.rows.storm);
    const named = Object.values(this.story.storms).map(({ name }) => name);
    const onRidgeOnly = (item: Item) => layout.landfalls === 'ridge' && item.span?.known === 'instant' && named.some((name) => item.name.includes(name));
    const things = this.items.filter((item) => {
      if (item.kind === 'signing' || (item.lane !== 'day' && item.lane !== 'storm')) return false;
      if (item.lane === 'day') return true;
      if (item.span?.known === 'days' || onRidgeOnly(item) || this.marks.some(({ id, shape }) => id === item.id && shape === 'disc')) return false;
      return item.span?.known === 'instant' || layout.rows.storm.length > 0;
    });
    // What stands on a row takes its place there whether or not its words find room.
    for (const item of things) {
      const span = item.span ?? signingOf(this.items).span;
      const x = week.x((span.start + span.end) / 2);
      const shape = shapeOf(item);
      const r = shape === 'landfall' ? ring : shape === 'diamond' ? layout.mark.diamond : layout.mark.ring + 1.5;
      const options = rows(item).map((y): Wanted => ({ ...this.label(item), x, y, w: r, h: r, sides: item.span?.approximate ? ['left', 'right'] : ['right', 'left'] }));
      const y = this.roomiest(options, x, r);
      this.glyph(item.id, { shape, look: span.approximate ? 'dashed' : item.done && item.lane === 'day' ? 'solid' : 'hollow', x, y, r });
    }
  }

  /** Prints the label in the row that takes its longest variant, and gives that row's centre. */
  private roomiest(options: readonly Wanted[], x: number, r: number): number {
    const longest = options[0]?.variants.length ?? 0;
    for (let index = 0; index < longest; index += 1) {
      for (const option of options) {
        const box = { x0: x - r, x1: x + r, y0: option.y - r, y1: option.y + r };
        if (!this.sheet.isFree(box)) continue;
        const text = option.variants[index];
        if (text !== undefined && this.sheet.place([{ ...option, variants: [text] }])) return option.y;
      }
    }
    return options.find(({ y }) => this.sheet.isFree({ x0: x - r, x1: x + r, y0: y - r, y1: y + r }))?.y ?? options[0]?.y ?? 0;
  }

  /** Runs of days: which one of them is not given. */
  private rowsOfDays(): void {
    const { layout, week } = this;
    const things = this.items.filter(({ lane }) => lane === 'days');
    const legs = this.items.filter((item) => item.lane === 'undated' && item.span?.known === 'days' && !things.some(({ kind, span }) => kind === item.kind && span?.start === item.span?.start && span?.end === item.span?.end));
    [...things, ...legs].forEach((item, index) => {
      const y = layout.rows.days[index];
      if (y === undefined || item.span === null) return;
      const [x0, x1] = [week.x(item.span.start), week.x(item.span.end)];
      this.bands.push({ x0, solid: x1, x1, y0: y - layout.band, y1: y + layout.band });
      this.sheet.block({ x0, x1, y0: y - layout.band, y1: y + layout.band });
      this.sheet.place([{ ...this.label(item), x: x1, y, w: 4, h: 0, sides: ['right', 'left'] }]);
      this.mark(item.id, 'box', x0, y - layout.band, x1, y + layout.band);
    });
  }

  /** The undated lane, in the article's order: its places say nothing of time. */
  private undated(): void {
    const { layout, story } = this;
    const things = this.items.filter(({ lane }) => lane === 'undated');
    const [x0, x1] = layout.arenas;
    const pitch = (x1 - x0) / Math.max(1, Math.max(story.legs.length, things.length) - 1);
    const y = layout.rows.undated;
    const r = layout.mark.diamond;
    things.forEach((item, index) => {
      const x = x0 + index * pitch;
      this.glyph(item.id, { shape: shapeOf(item), look: item.span ? 'dotted' : item.done ? 'solid' : 'hollow', x, y, r });
      const { size } = this.label(item);
      if (layout.lane.names === null) this.sheet.place([{ variants: [item.name], x, y, w: r, h: r, sides: ['right'], size }]);
      else this.sheet.fit([{ text: item.name, x, y: layout.lane.names, size, anchor: 'middle' }]);
    });
  }

  /** Months on the summer's axis, days outside the week, and what came before. */
  private summerThings(): void {
    const { layout, summer, story } = this;
    const { size } = layout;
    const [y0, y1] = layout.summer.band;
    const end = layout.week[1];
    for (const item of this.items.filter(({ lane }) => lane === 'summer')) {
      const span = item.span ?? SUMMER;
      const known = item.span?.known;
      const [x0, x1] = [summer.x(span.start), summer.x(span.end)];
      if (known === 'day' || known === 'instant') {
        this.glyph(item.id, { shape: shapeOf(item), look: item.done ? 'solid' : 'hollow', x: (x0 + x1) / 2, y: (y0 + y1) / 2, r: Math.min(layout.mark.diamond, y1 - y0) });
      } else {
        const open = !item.done;
        const last = open ? summer.x(summer.end) : x1;
        this.bands.push({ x0, solid: open ? x0 + (x1 - x0) * 0.75 : x1, x1: last, y0, y1 });
        this.mark(item.id, 'box', x0, y0, last, y1);
      }
      const style = { y: layout.summer.label, size: size.label } as const;
      this.sheet.fit(variants(story, idOf(item), item.name).flatMap((text) => [
        { ...style, text, x: x0, anchor: 'start' as const },
        { ...style, text, x: end, anchor: 'end' as const },
      ]));
    }
    this.items.filter(({ lane }) => lane === 'before').forEach((item, index) => {
      const r = layout.mark.ring + 2;
      const x = layout.summer.before + index * r * 3;
      this.glyph(item.id, { shape: shapeOf(item), look: item.done ? 'solid' : 'hollow', x, y: layout.summer.y - 2, r });
      const date = dateWords(story.lang, item.span?.start ?? 0, 'year-month');
      const words = { x: x - r, size: size.label, anchor: 'start' } as const;
      const above = layout.summer.month === null ? [date] : variants(story, idOf(item), item.name);
      this.sheet.fit(above.map((text) => ({ ...words, text, y: layout.summer.label })));
      if (layout.summer.month !== null) this.sheet.fit([{ ...words, text: date, y: layout.summer.month }]);
    });
  }

  /** Names of the rows, the lane's title and note, the key. */
  private notes(): void {
    const { layout, story } = this;
    const { rows, size } = layout;
    const name = (key: string, y: number) => this.sheet.fit(variants(story, key).map((text) => ({
      text, x: layout.names, y: y + size.month * 0.37, size: size.month, anchor: 'start' as const, display: true,
    })));
    const middle = (ys: readonly number[]) => ((ys[0] ?? 0) + (ys[ys.length - 1] ?? 0)) / 2;
    if (layout.rowNames) {
      name('row-day', middle(rows.day));
      if (rows.storm.length > 0) name('row-storm', middle(rows.storm));
      name('row-days', middle(rows.days));
    }
    if (layout.lane.title === null) name('row-undated', rows.undated);
    else this.sheet.fit(variants(story, 'row-undated').map((text) => ({ text, x: layout.names, y: layout.lane.title ?? 0, size: size.label, anchor: 'start' as const, bold: true })));
    const { note } = layout.lane;
    if (note !== null) this.sheet.fit(variants(story, 'undated-note').map((text) => ({ text, x: layout.week[1], y: note, size: size.label === 14 ? 13 as const : size.label, anchor: 'end' as const })));
    const { key } = layout;
    if (key !== null) this.sheet.fit(variants(story, 'key').map((text) => ({ text, x: layout.names, y: key, size: 12 as const, anchor: 'start' as const })));
  }

  private label(item: Item): Pick<Wanted, 'variants' | 'size'> {
    const { story } = this;
    const dated = item.id.startsWith('leg-') && item.span ? `${dateWords(story.lang, item.span.start, 'day')} ${item.name}` : item.name;
    return { variants: variants(story, idOf(item), dated), size: this.layout.size.label };
  }

  private glyph(id: string, glyph: Glyph): void {
    const { x, y, r } = glyph;
    this.glyphs.push(glyph);
    this.sheet.block({ x0: x - r, x1: x + r, y0: y - r, y1: y + r });
    this.marks.push({ id, x, y, w: r, h: r, shape: ringOf(glyph.shape) });
  }

  private mark(id: string, shape: RingShape, x0: number, y0: number, x1: number, y1: number): void {
    this.marks.push({ id, x: (x0 + x1) / 2, y: (y0 + y1) / 2, w: (x1 - x0) / 2, h: (y1 - y0) / 2, shape });
  }
}

/** Caption key of an item: an event's own id, a leg's whole mark id. */
function idOf(item: Item): string {
  return item.id.replace(/^event-/, '');
}

function shapeOf({ kind, lane, span }: Item): Glyph['shape'] {
  if (lane === 'storm') return span?.known === 'day' ? 'lozenge' : kind === 'warning' ? 'disc' : 'landfall';
  if (kind === 'contest') return 'diamond';
  if (kind === 'platform') return 'triangle';
  return kind === 'signing' ? 'square' : 'disc';
}

function ringOf(shape: Glyph['shape']): RingShape {
  if (shape === 'square' || shape === 'diamond' || shape === 'triangle') return shape;
  return shape === 'lozenge' ? 'diamond' : 'disc';
}

/** y of the exact curve at `x`. */
function onRidge(fixes: readonly { readonly fix: Fix; readonly x: number; readonly y: number }[], x: number): number {
  const next = fixes.findIndex((one) => one.x >= x);
  const [a, b] = [fixes[next - 1], fixes[next]];
  if (!b) return fixes[fixes.length - 1]?.y ?? 0;
  if (!a) return b.y;
  return a.y + ((b.y - a.y) * (x - a.x)) / (b.x - a.x);
}

/** Boxes under the exact curve, a quarter of a segment wide. */
function hull({ fixes }: Ridge) {
  return fixes.slice(1).flatMap((b, index) => {
    const a = fixes[index];
    if (!a || (a.fix.wind === null && b.fix.wind === null)) return [];
    return [0, 1, 2, 3].map((part) => {
      const at = (t: number) => a.y + (b.y - a.y) * t;
      return {
        x0: a.x + ((b.x - a.x) * part) / 4, x1: a.x + ((b.x - a.x) * (part + 1)) / 4,
        y0: Math.min(at(part / 4), at((part + 1) / 4)) - 1, y1: Math.max(a.y, b.y) + 200 > 0 ? Math.max(a.y, b.y) + 6 : 0,
      };
    });
  });
}
