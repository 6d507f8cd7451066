import { renderToString } from 'preact-render-to-string';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadStories } from '../../../src/data/index.ts';
import { sayer } from '../../../src/model/captions.ts';
import { FRAMES, SETS, type SetName } from '../../../src/model/frames.ts';
import { rowsOf } from '../../../src/model/rows/index.ts';
import { type DrawInput, Layer } from '../../../src/view/drawing.tsx';
import { camp } from '../../../src/view/signings/camp.tsx';
import { heat } from '../../../src/view/signings/heat.tsx';
import { tour } from '../../../src/view/signings/tour.tsx';
import { expectGolden } from '../../golden.ts';
import { labelBoxes, overlaps } from './boxes.ts';
import { figure, input } from './fixture.ts';

const draws = { heat, tour, camp };
const render = (draw: typeof heat, data = input(), set: SetName = 'phone'): string => renderToString(<Layer drawing={draw(data, set)} />);
const count = (text: string, part: string | RegExp): number => text.split(part).length - 1;
/** The stage is drawn at .8 to 1.3 of a set's frame; labels take most room on the smallest. */
const SCALES = [0.8, 1];

let real: DrawInput;
let english: DrawInput;
beforeAll(async () => {
  const { zh, en } = await loadStories('data');
  const atlas = { land110: null, land50: null, land10: null };
  real = { story: zh, say: sayer(zh), atlas };
  english = { story: en, say: sayer(en), atlas };
});

describe.each(Object.entries(draws))('%s', (name, draw) => {
  it('draws its golden file for phone', () => {
    expectGolden(`${name}-phone.svg`, render(draw));
  });
  it.each(SETS)('lets no label meet another in %s, down to .8 of its size', (set) => {
    expect(SCALES.map((k) => overlaps(labelBoxes(render(draw, real, set), k)))).toEqual([[], []]);
  });
  it.each(SETS)('keeps every label and mark inside the frame of %s', (set) => {
    const { width, height } = FRAMES[set];
    const out = (box: { x0: number; x1: number; y0: number; y1: number }) => box.x0 < 0 || box.x1 > width || box.y0 < 0 || box.y1 > height;
    const labels = SCALES.flatMap((k) => labelBoxes(render(draw, real, set), k));
    expect(labels.filter(out).map(({ text }) => text)).toEqual([]);
    const marks = draw(real, set).marks.map(({ id, x, y, w, h }) => ({ id, x0: x - w, x1: x + w, y0: y - h, y1: y + h }));
    expect(marks.filter(out).map(({ id }) => id)).toEqual([]);
  });
  it.each(SETS)('keeps English labels apart and inside the frame of %s', (set) => {
    const { width, height } = FRAMES[set];
    const labels = labelBoxes(render(draw, english, set), 1);
    expect(overlaps(labels)).toEqual([]);
    expect(labels.filter(({ x0, x1, y0, y1 }) => x0 < 0 || x1 > width || y0 < 0 || y1 > height).map(({ text }) => text)).toEqual([]);
  });
  it.each(SETS)('lays no label of %s over a mark that stands alone', (set) => {
    const { marks } = draw(real, set);
    const alone = marks
      .filter(({ shape }) => shape !== 'box')
      .map(({ id, x, y, w, h }) => ({ text: id, x0: x - w, x1: x + w, y0: y - h, y1: y + h }));
    const labels = labelBoxes(render(draw, real, set), 1);
    expect(labels.flatMap((label) => alone.flatMap((mark) => overlaps([label, mark])))).toEqual([]);
  });
  it.each(SETS)('gives every mark of %s a row in the data table', (set) => {
    const rows = new Set(rowsOf(real.story, real.say).map(({ id }) => id));
    expect(
      draw(real, set)
        .marks.map(({ id }) => id)
        .filter((id) => !rows.has(id)),
    ).toEqual([]);
  });
  it('writes no style attribute, no colour, no tint', () => {
    expect(render(draw)).not.toMatch(/style=|#[0-9a-f]{3,6}"|opacity/);
  });
});

describe('heat', () => {
  it('draws eight of ten winners hatched and two solid, forty-four of fifty whole, six dissolving', () => {
    const markup = render(heat);
    expect(count(markup, '<path class="sv stamp" fill="url(#hatch-v)"')).toBe(8);
    expect(count(markup, '<path class="fv sv stamp"')).toBe(2);
    const hollow = [...markup.matchAll(/<path class="f0 sv"[^>]* d="((?:M[^"M]*l[^"]*z)+)"/g)].map(([, d = '']) => count(d, 'z'));
    expect(hollow).toEqual([44, 1, 1, 1, 1, 1, 1]);
  });
  it('stamps its ten winners as siblings, and nothing else', () => {
    const groups = [...render(heat).matchAll(/<g>(.*?)<\/g>/g)].map(([, inner = '']) => count(inner, 'stamp'));
    expect(groups.filter((stamps) => stamps > 0)).toEqual([10]);
  });
  it('dissolves nothing when the number is exact', () => {
    const markup = render(heat, input({ 'leg-entries': figure(60, 'exact') }));
    expect(count(markup, 'stroke-dasharray')).toBe(1);
  });
  it('gives each named winner a diamond and the others their row', () => {
    expect(heat(input(), 'phone').marks.map(({ id, shape }) => `${id} ${shape}`)).toEqual([
      'leg-entries box',
      'leg-winners box',
      'winner-a diamond',
      'winner-b diamond',
      'leg-named box',
      'rest-followed box',
      'event-final square',
      'field-a box',
    ]);
  });
});

describe('tour', () => {
  it('draws twenty-five whole discs as one path and five that dissolve', () => {
    const markup = render(tour);
    expect(count(/stroke-linecap="round" d="([^"]*)"/.exec(markup)?.[1] ?? '', 'h.01')).toBe(25);
    expect(count(markup, /<circle class="f0 sv"/)).toBe(5);
  });
  it('draws one cell before and fifty after, twenty-five of them hollow, for a least that is fifty times as much', () => {
    const cells = [...render(tour).matchAll(/ d="((?:M[\d.]+ [\d.]+v-[\d.]+h[\d.]+v[\d.]+z)+)"/g)].map(([, d = '']) => count(d, 'z'));
    expect(cells.slice(0, 3)).toEqual([1, 25, 25]);
    expect(cells.slice(3)).toEqual([4, 2, 1]);
  });
  it('lets the dimension line alone draw itself', () => {
    expect(count(render(tour), /class="[^"]*\bdraw\b[^"]*" pathLength="1"/)).toBe(1);
  });
  it('joins the two known outputs with no vermilion line', () => {
    const { marks } = tour(input(), 'wide');
    const before = marks.find(({ id }) => id === 'yeelight-before')!;
    const after = marks.find(({ id }) => id === 'yeelight-after')!;
    expect(before.x + before.w).toBeLessThan(after.x - after.w - 400);
  });
  it('gives a milestone its year and no height', () => {
    const ys = tour(input(), 'wide')
      .marks.filter(({ id }) => id.startsWith('milestone'))
      .map(({ y }) => y);
    expect(new Set(ys).size).toBe(1);
  });
});

describe('camp', () => {
  it('counts twenty representatives and never forty', () => {
    const room = camp(input(), 'phone').marks.filter(({ id }) => id.startsWith('camp-'));
    expect(room.map(({ id }) => id)).toEqual(['camp-firms', 'camp-hosts']);
    expect(JSON.stringify(real.story.captions)).not.toMatch(/40余|四十余/);
  });
  it('draws dots that only count as paths, not nodes', () => {
    expect(count(render(camp), /<(?:path|circle|rect)/)).toBeLessThan(30);
  });
});
