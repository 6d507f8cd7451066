import { gzipSync } from 'node:zlib';
import { renderToString } from 'preact-render-to-string';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadAtlas } from '../../../src/data/atlas.ts';
import { loadStories } from '../../../src/data/index.ts';
import { type Box, outside, overlap } from '../../../src/geometry/box.ts';
import { textWidth } from '../../../src/geometry/text.ts';
import { sayer } from '../../../src/model/captions.ts';
import { FRAMES, SETS, type SetName } from '../../../src/model/frames.ts';
import { LANGS } from '../../../src/model/lang.ts';
import { rowsOf } from '../../../src/model/rows/index.ts';
import type { Lang } from '../../../src/model/story.ts';
import { type DrawInput, Layer } from '../../../src/view/drawing.tsx';
import { advance } from '../../../src/view/map/advance.tsx';
import { equidistant } from '../../../src/view/map/equidistant.tsx';
import { landfall } from '../../../src/view/map/landfall.tsx';
import { september } from '../../../src/view/map/september.tsx';
import { storm } from '../../../src/view/map/storm.tsx';
import { titleLines } from '../../../src/view/map/title.tsx';
import { twoCities } from '../../../src/view/map/two-cities.tsx';
import { displayWidth } from '../../../src/view/map/words.tsx';
import { expectGolden } from '../../golden.ts';

const DRAWS = { twoCities, advance, storm, equidistant, landfall, september };
const STATES = Object.entries(DRAWS);

let inputs: Readonly<Record<Lang, DrawInput>>;
let input: DrawInput;
beforeAll(async () => {
  const atlas = await loadAtlas('data');
  const { zh, en } = await loadStories('data');
  inputs = { zh: { story: zh, say: sayer(zh), atlas }, en: { story: en, say: sayer(en), atlas } };
  input = inputs.zh;
});

interface Words extends Box {
  readonly text: string;
  /** Number of the plate or block the words stand in; 0 outside of one. */
  readonly block: number;
}

/** Where a drawing's words stand when the stage is drawn at scale `k` and letters keep their px. */
function wordsOf(markup: string, k: number): Words[] {
  const words: Words[] = [];
  let [ox, oy, depth, block, inside] = [0, 0, 0, 0, 0];
  for (const [, open, rest = ''] of markup.matchAll(/<(g|text|\/g)\b([^>]*>(?:(?<=<text[^>]*>).*?<\/text>)?)/g)) {
    if (open === '/g') {
      depth -= 1;
      if (depth < inside) [inside, ox, oy] = [0, 0, 0];
    } else if (open === 'g') {
      depth += 1;
      const [, x, y] = /transform="translate\((-?[\d.]+) (-?[\d.]+)\)"/.exec(rest) ?? [];
      if (x !== undefined) [ox, oy] = [Number(x), Number(y)];
      if (/class="px"/.test(rest)) [inside, block] = [depth, block + 1];
    } else {
      const [, x, y, names = '', anchor = 'start'] =
        /x="(-?[\d.]+)" y="(-?[\d.]+)" class="([^"]*)"(?: text-anchor="(\w+)")?/.exec(rest) ?? [];
      const content = rest
        .replace(/^[^>]*>/, '')
        .replace('</text>', '')
        .replaceAll('</tspan>', '<tspan>')
        .replace(/<tspan>$/, '');
      const text = content.replace(/<[^>]*>/g, '');
      const size = Number(/\bs(\d+)\b/.exec(names)?.[1]) / k;
      const parts = [...content.matchAll(/(?:<tspan(?: class="s(\d+)"[^>]*)?>)?([^<]+)/g)];
      const wide = /\bd\b/.test(names) ? displayWidth : textWidth;
      const width = parts.reduce((sum, [, own, part = '']) => sum + wide(part, own ? Number(own) / k : size), 0);
      const scale = inside > 0 ? 1 / k : 1;
      const [px, py] = [ox + Number(x) * scale, oy + Number(y) * scale];
      const x0 = px - { start: 0, middle: width / 2, end: width }[anchor as 'start' | 'middle' | 'end'];
      words.push({ text, block: inside > 0 ? block : 0, x0, x1: x0 + width, y0: py - size * 0.76, y1: py + size * 0.08 });
    }
  }
  return words;
}

/** The least scale at which words keep clear; English ones, which are longer, down to the screens that there are: phones 360 wide, or 360 high. */
function scaleFrom(set: SetName, lang: Lang): number {
  if (lang === 'zh' || FRAMES[set].heavy) return 0.8;
  return set === 'low' ? 0.9 : 0.92;
}

describe.each(STATES)('%s', (_name, draw) => {
  it.each(SETS.flatMap((set) => LANGS.map((lang) => [set, lang] as const)))(
    'in %s, %s, no words overlap or leave the frame, at scales up to 1.3',
    (set, lang) => {
      const { width, height } = FRAMES[set];
      const markup = renderToString(draw(inputs[lang], set).body);
      for (const k of [scaleFrom(set, lang), 1, 1.3]) {
        const words = wordsOf(markup, k);
        expect(words.length).toBeGreaterThan(3);
        words.forEach((a, i) => {
          expect(outside(a, { x0: 0, y0: 0, x1: width, y1: height }), `${a.text} at ${k}`).toBeLessThan(1);
          for (const b of words.slice(i + 1)) {
            if (a.block === 0 || a.block !== b.block) expect(overlap(a, b), `${a.text} on ${b.text} at ${k}`).toBeLessThan(1);
          }
        });
      }
    },
  );

  it.each(SETS)('in %s every mark is a row of the tables and lies inside the frame', (set) => {
    const { width, height } = FRAMES[set];
    const ids = new Set(rowsOf(input.story, input.say).map(({ id }) => id));
    for (const mark of draw(input, set).marks) {
      expect(ids).toContain(mark.id);
      expect(mark.x).toBeGreaterThan(0);
      expect(mark.x).toBeLessThan(width);
      expect(mark.y).toBeGreaterThan(0);
      expect(mark.y).toBeLessThan(height);
    }
  });

  it('has no style attribute and no colour', () => {
    expect(renderToString(draw(input, 'phone').body)).not.toMatch(/style=|#[0-9a-f]{3,6}\b|rgb|opacity/);
  });
});

describe('hooks for the stage', () => {
  const DISCS = { advance: 'lekima-080600', storm: 'lekima-080812', equidistant: 'lekima-080900', landfall: 'lekima-081112' } as const;

  it.each(Object.entries(DISCS))('%s: one disc travels, and the fix it stands for is among the marks', (name, fix) => {
    const { body, marks } = DRAWS[name as keyof typeof DISCS](input, 'wide');
    expect([...renderToString(body).matchAll(/<g class="disc" data-fix="([^"]*)"/g)].map(([, id]) => id)).toEqual([fix]);
    expect(marks.map(({ id }) => id)).toContain(fix);
  });

  it.each(SETS)('landfall: in %s the fix its disc comes from is among the marks', (set) => {
    const { body, marks } = landfall(input, set);
    const [, from] = /data-from="([^"]*)"/.exec(renderToString(body)) ?? [];
    expect(marks.map(({ id }) => id)).toContain(from);
  });

  it('equidistant: both distance lines draw themselves', () => {
    expect(renderToString(equidistant(input, 'phone').body).match(/class="si draw" pathLength="1" stroke-width="1.6"/g)).toHaveLength(2);
  });

  it('september: ten stamps, from south to north', () => {
    const markup = renderToString(september(input, 'phone').body);
    const from = [...markup.matchAll(/<(?:g|path) class="[^"]*stamp"[^>]*>(?:<path d="|)/g)].map(({ index, 0: all }) =>
      Number(/M[\d.]+ ([\d.]+)/.exec(markup.slice(index, index + all.length + 60))?.[1]),
    );
    expect(from).toHaveLength(10);
    expect([...from].sort((a, b) => b - a)).toEqual(from);
  });
});

describe('bytes', () => {
  it('the phone’s six coast states weigh under 15 kB gz together, its title’s lines with their coast under 6 kB', () => {
    const drawn = STATES.map(([, draw]) => renderToString(<Layer drawing={draw(input, 'phone')} />)).join('');
    expect(gzipSync(drawn).length).toBeLessThan(15_000);
    expect(gzipSync(renderToString(titleLines(input, 'phone', 'day'))).length).toBeLessThan(6_000);
  });

  it('the wide title’s lines weigh under 19 kB gz with their coast', () => {
    expect(gzipSync(renderToString(titleLines(input, 'wide', 'day'))).length).toBeLessThan(19_000);
  });
});

describe('golden', () => {
  const GOLDEN = ['twoCities', 'september'] as const;
  it.each(GOLDEN.flatMap((name) => LANGS.map((lang) => [name, lang] as const)))('%s on a phone, %s', (name, lang) => {
    expectGolden(
      `${name === 'twoCities' ? 'two-cities' : name}-phone${lang === 'en' ? '-en' : ''}.svg`,
      renderToString(<Layer drawing={DRAWS[name](inputs[lang], 'phone')} />),
    );
  });
});
