import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { FRAMES, SETS } from '../../../src/model/frames.ts';
import { Layer } from '../../../src/view/drawing.tsx';
import { amount } from '../../../src/view/signings/amount.tsx';
import { sectors } from '../../../src/view/signings/sectors.tsx';
import { sixteen } from '../../../src/view/signings/sixteen.tsx';
import { expectGolden } from '../../golden.ts';
import { figure, input, sectors as rows, signings } from './fixture.ts';

const count = (markup: string, part: string | RegExp): number => markup.split(part).length - 1;
const draws = { sixteen, amount, sectors };
const render = (draw: typeof sixteen, data = input(), set: (typeof SETS)[number] = 'phone'): string =>
  renderToString(<Layer drawing={draw(data, set)} />);

describe.each(Object.entries(draws))('%s', (name, draw) => {
  it.each(['phone', 'wide'] as const)('draws its golden file for %s', (set) => {
    expectGolden(`${name}-${set}.svg`, render(draw, input(), set));
  });
  it.each(SETS)('keeps every mark inside the frame of %s', (set) => {
    const { width, height } = FRAMES[set];
    for (const { id, x, y, w, h } of draw(input(), set).marks) {
      expect([id, x - w >= 0, y - h >= 0, x + w <= width, y + h <= height]).toEqual([id, true, true, true, true]);
    }
  });
  it('writes no style attribute and no colour', () => {
    expect(render(draw)).not.toMatch(/style=|#[0-9a-f]{3,6}"|opacity/);
  });
});

describe('sixteen', () => {
  it('stamps one named seal and fifteen blank ones', () => {
    const markup = render(sixteen);
    expect(count(markup, 'class="stamp"')).toBe(16);
    expect(count(markup, 'href="#sixteen-phone-slip"')).toBe(15);
  });
  it('reads the named seal from the right: 深创 stand right of 投印', () => {
    const [, xs = '', ys = '', face = ''] = /class="d fp"[^>]* x="([^"]+)" y="([^"]+)">(.+?)</.exec(render(sixteen)) ?? [];
    const [right = 0, , left = 0] = xs.split(' ').map(Number);
    const [upper = 0, lower = 0] = ys.split(' ').map(Number);
    expect([face, xs, ys]).toEqual(['深创投印', `${right} ${right} ${left} ${left}`, `${upper} ${lower} ${upper} ${lower}`]);
    expect([right > left, lower > upper]).toEqual([true, true]);
  });
  it('sets the named seal top right', () => {
    const marks = sixteen(input(), 'phone').marks.filter(({ shape }) => shape === 'square');
    const named = marks.find(({ id }) => id === 'scgc');
    expect(named?.x).toBe(Math.max(...marks.map(({ x }) => x)));
    expect(named?.y).toBe(Math.min(...marks.map(({ y }) => y)));
  });
  it('draws a seventeenth signing within the same square', () => {
    const data = input({ signings: signings(17) });
    expect(count(render(sixteen, data), 'class="stamp"')).toBe(17);
    expect(Math.max(...sixteen(data, 'phone').marks.map(({ x, w }) => x + w))).toBeLessThanOrEqual(345);
  });
});

describe('sixteen and sectors', () => {
  const ids = Array.from({ length: 16 }, (_, i) => (i === 0 ? 'scgc' : `signing-${String(i + 1).padStart(2, '0')}`));
  const marked = (markup: string): string[] => [...markup.matchAll(/data-mark="([^"]+)"/g)].map(([, id = '']) => id);

  it('keep the identity of each signing: the big seals are the small seals of the axis, in one order', () => {
    expect(marked(render(sixteen))).toEqual(ids);
    expect(marked(render(sectors))).toEqual(ids);
    expect(render(sectors)).toContain('kept" data-from="sixteen"');
  });
  it('give each kept seal a mark where it stands', () => {
    expect(
      sectors(input(), 'phone')
        .marks.filter(({ shape }) => shape === 'square')
        .map(({ id }) => id),
    ).toEqual(ids);
  });
});

describe('amount', () => {
  const exact = input({
    figures: { 'signed-amount': figure('signed-amount', 100, '亿元', 'exact'), 'scgc-amount': figure('scgc-amount', 10, '亿元', 'exact') },
  });

  it('dissolves six cells and ghosts four when the sum is about', () => {
    expect(count(render(amount), 'stroke-dasharray')).toBe(10);
  });
  it('dissolves nothing and explains no dissolve when the sums are exact', () => {
    expect(render(amount, exact)).not.toMatch(/stroke-dasharray|amount\.soft/);
  });
  it('draws the ten cells of the named signing solid and ninety hatched when the sums are exact', () => {
    const [, solid = '', hatched = ''] =
      /class="fv" d="([^"]+)".*fill="url\(#hatch-v\)"[^>]* d="([^"]+)"/s.exec(render(amount, exact)) ?? [];
    expect([count(solid, 'z'), count(hatched, 'z')]).toEqual([10, 90]);
  });
  it('follows the figures: about 60 of which about 5', () => {
    const less = input({
      figures: { 'signed-amount': figure('signed-amount', 60, '亿元', 'about'), 'scgc-amount': figure('scgc-amount', 5, '亿元', 'about') },
    });
    const [, hatched = ''] = /fill="url\(#hatch-v\)"[^>]* d="([^"]+)"/.exec(render(amount, less)) ?? [];
    expect(count(hatched, 'z')).toBe(60 - 5 - 6);
  });
});

describe('sectors', () => {
  const slips = (markup: string): number => count(markup, 'href="#sectors-phone-slip"');
  const counted = (markup: string): number[] =>
    [...markup.matchAll(/<g class="counted">.*?<\/g><\/g>/gs)].map(([group]) => count(group, 'href="#small-seal"'));

  it('shows a slip and bounds in every row while no count is known', () => {
    expect(slips(render(sectors))).toBe(11);
    expect(counted(render(sectors))).toEqual([]);
  });
  it('replaces slip and bounds by four solid seals when one count is known', () => {
    const one = render(sectors, input({ sectors: rows({ it: 4 }) }));
    expect(slips(one)).toBe(10);
    expect(counted(one)).toEqual([4]);
  });
  it('draws only seals, no bounds and no key, when all counts are known', () => {
    const counts = {
      it: 2,
      biomedicine: 2,
      internet: 1,
      ai: 1,
      services: 1,
      innovation: 1,
      'science-finance': 1,
      'smart-city': 1,
      education: 1,
      others: 0,
      agencies: 5,
    };
    const all = render(sectors, input({ sectors: rows(counts) }));
    expect(slips(all)).toBe(0);
    expect(counted(all)).toEqual(Object.values(counts));
    expect(all).not.toMatch(/sectors\.(key|premise)/);
  });
  it('says in its title whether none, some or all counts are known', () => {
    const all = Object.fromEntries(rows().map(({ id }) => [id, 1]));
    const titles = [{}, { it: 4 }, all].map((counts) => /sectors\.title-\w+/.exec(render(sectors, input({ sectors: rows(counts) })))?.[0]);
    expect(titles).toEqual(['sectors.title-none', 'sectors.title-some', 'sectors.title-all']);
  });
  it('gives every row a mark as wide as every other', () => {
    const widths = sectors(input(), 'phone')
      .marks.filter(({ id }) => id.startsWith('sector-') && !id.startsWith('sector-most'))
      .map(({ w }) => w);
    expect(widths).toHaveLength(11);
    expect(new Set(widths).size).toBe(1);
  });
});

describe('in English', () => {
  const english = (): ReturnType<typeof input> => {
    const { story, say, ...rest } = input();
    const words = Object.assign((key: string) => (key === 'sixteen.blank' ? '' : say(key)), { lang: 'en' as const });
    return { ...rest, story: { ...story, lang: 'en' }, say: words };
  };

  describe.each(Object.entries(draws))('%s', (_, draw) => {
    it.each(SETS)('keeps every mark inside the frame of %s', (set) => {
      const { width, height } = FRAMES[set];
      for (const { id, x, y, w, h } of draw(english(), set).marks) {
        expect([id, x - w >= 0, y - h >= 0, x + w <= width, y + h <= height]).toEqual([id, true, true, true, true]);
      }
    });
    it.each(SETS)('sets no word upright in %s', (set) => {
      expect(render(draw, english(), set)).not.toContain('<tspan');
    });
  });
  it('stamps blank seals without a slip', () => {
    expect(render(sixteen, english())).not.toContain('slip');
  });
  it('says once, in a key, that a number is not given', () => {
    const markup = render(sectors, english());
    expect([count(markup, 'href="#sectors-phone-slip"'), count(markup, 'sectors.blank')]).toEqual([11, 1]);
  });
});
