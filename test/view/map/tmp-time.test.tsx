import { gzipSync } from 'node:zlib';
import { renderToString } from 'preact-render-to-string';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadAtlas } from '../../../src/data/atlas.ts';
import { loadStory } from '../../../src/data/index.ts';
import { type Box, outside, overlap } from '../../../src/geometry/box.ts';
import { textWidth } from '../../../src/geometry/text.ts';
import { sayer } from '../../../src/model/captions.ts';
import { FRAMES, SETS } from '../../../src/model/frames.ts';
import { rowsOf } from '../../../src/model/rows/index.ts';
import { type DrawInput, Layer } from '../../../src/view/drawing.tsx';
import { advance } from '../../../src/view/map/advance.tsx';
import { equidistant } from '../../../src/view/map/equidistant.tsx';
import { landfall } from '../../../src/view/map/landfall.tsx';
import { september } from '../../../src/view/map/september.tsx';
import { storm } from '../../../src/view/map/storm.tsx';
import { titleLines } from '../../../src/view/map/title.tsx';
import { time } from '../../../src/view/map/time.tsx';
import { twoCities } from '../../../src/view/map/two-cities.tsx';
import { expectGolden } from '../../golden.ts';

const DRAWS = { time };
const STATES = Object.entries(DRAWS);

let input: DrawInput;
beforeAll(async () => {
  const story = await loadStory('data');
  input = { story, say: sayer(story), atlas: await loadAtlas('data') };
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
      const width = parts.reduce((sum, [, own, part = '']) => sum + textWidth(part, own ? Number(own) / k : size), 0);
      const scale = inside > 0 ? 1 / k : 1;
      const [px, py] = [ox + Number(x) * scale, oy + Number(y) * scale];
      const x0 = px - { start: 0, middle: width / 2, end: width }[anchor as 'start' | 'middle' | 'end'];
      words.push({ text, block: inside > 0 ? block : 0, x0, x1: x0 + width, y0: py - size * 0.76, y1: py + size * 0.08 });
    }
  }
  return words;
}

describe.each(STATES)('%s', (_name, draw) => {
  it.each(SETS)('in %s no words overlap or leave the frame, at scales .8 to 1.3', (set) => {
    const { width, height } = FRAMES[set];
    const markup = renderToString(draw(input, set).body);
    for (const k of [0.8, 1, 1.3]) {
      const words = wordsOf(markup, k);
      expect(words.length).toBeGreaterThan(1);
      words.forEach((a, i) => {
        expect(outside(a, { x0: 0, y0: 0, x1: width, y1: height }), `${a.text} at ${k}`).toBeLessThan(1);
        for (const b of words.slice(i + 1)) {
          if (a.block === 0 || a.block !== b.block) expect(overlap(a, b), `${a.text} on ${b.text} at ${k}`).toBeLessThan(1);
        }
      });
    }
  });

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

