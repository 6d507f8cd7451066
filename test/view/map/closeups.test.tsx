import { gzipSync } from 'node:zlib';
import { renderToString } from 'preact-render-to-string';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadAtlas } from '../../../src/data/atlas.ts';
import { loadStories } from '../../../src/data/index.ts';
import { type Box, boxAround, outside, overlap } from '../../../src/geometry/box.ts';
import { textWidth } from '../../../src/geometry/text.ts';
import { sayer } from '../../../src/model/captions.ts';
import type { MarkAt } from '../../../src/model/drawing.ts';
import { FRAMES, SETS } from '../../../src/model/frames.ts';
import type { Lang } from '../../../src/model/story.ts';
import { type DrawInput, Layer } from '../../../src/view/drawing.tsx';
import { bay } from '../../../src/view/map/bay.tsx';
import { bridge } from '../../../src/view/map/bridge.tsx';
import { CloseupShapes } from '../../../src/view/map/closeup-shapes.tsx';
import { contest } from '../../../src/view/map/contest.tsx';

const DRAWS = { bridge, bay, contest };

let inputs: Readonly<Record<Lang, DrawInput>>;
let input: DrawInput;
beforeAll(async () => {
  const stories = await loadStories('data');
  const atlas = await loadAtlas('data');
  const inputOf = (lang: Lang): DrawInput => ({ story: stories[lang], say: sayer(stories[lang]), atlas });
  inputs = { zh: inputOf('zh'), en: inputOf('en') };
  input = inputs.zh;
});

/** Scale below which another set is drawn; no screen is narrower than the small set's frame. */
const SMALLEST = { small: 0.95, phone: 0.84, tablet: 0.8, low: 0.8, compact: 0.8, wide: 0.8 };

interface Words extends Box {
  readonly text: string;
  readonly size: number;
}

const TEXT = /<text x="(-?[\d.]+)" y="(-?[\d.]+)" class="([^"]*)"(?: text-anchor="(\w+)")?>(.*?)<\/text>/g;

/** Boxes of a drawing's labels where the stage is drawn at scale `k` and letters keep their px. */
function wordsOf(markup: string, k = 1): Words[] {
  return [...markup.matchAll(TEXT)].map(([, x, y, names = '', anchor = 'start', content = '']) => {
    const size = Number(/\bs(\d+)\b/.exec(names)?.[1]) / k;
    const cells = [...content.matchAll(/<tspan[^>]*>([^<]*)<\/tspan>/g)].map(([, cell = '']) => cell);
    const text = cells.length > 0 ? cells.join('') : content;
    const spaced = /\bsea\b/.test(names) ? text.length * size * 0.5 : 0;
    const width = cells.length > 0 ? size : textWidth(text, size) + spaced;
    const x0 = Number(x) - { start: 0, middle: width / 2, end: width }[anchor as 'start' | 'middle' | 'end'];
    const foot = Number(y) + (Math.max(0, cells.length - 1) * 1.12 + 0.1) * size;
    return { text, size: size * k, x0, x1: x0 + width - spaced / Math.max(1, text.length), y0: Number(y) - 0.84 * size, y1: foot };
  });
}

/** Pairs that share more than a px², as `first × second`. */
function clashes(words: readonly Words[]): string[] {
  return words.flatMap((a, index) =>
    words
      .slice(index + 1)
      .filter((b) => overlap(a, b) > 1)
      .map((b) => `${a.text} × ${b.text}`),
  );
}

/** Drawn marks, not the names that are marks themselves. */
const drawn = ({ shape }: MarkAt): boolean => shape !== 'box';

const CASES = (['zh', 'en'] as const).flatMap((lang) => Object.entries(DRAWS).map(([step, draw]) => [step, lang, draw] as const));

describe.each(CASES)('%s (%s)', (_, lang, draw) => {
  describe.each(SETS)('for %s', (set) => {
    let input: DrawInput;
    beforeAll(() => {
      input = inputs[lang];
    });
    it('lets no label meet another, nor where the stage is at its smallest', () => {
      const markup = renderToString(<Layer drawing={draw(input, set)} />);
      expect(wordsOf(markup).length).toBeGreaterThan(7);
      expect(clashes(wordsOf(markup))).toEqual([]);
      expect(clashes(wordsOf(markup, SMALLEST[set]))).toEqual([]);
    });
    it('keeps its labels inside the margin and at 12 px or more', () => {
      const { width, height, margin } = FRAMES[set];
      const room = { x0: margin - 0.5, y0: margin - 4, x1: width - margin + 0.5, y1: height - margin + 0.5 };
      const words = wordsOf(renderToString(<Layer drawing={draw(input, set)} />));
      expect(words.filter((box) => outside(box, room) > 0.01).map(({ text }) => text)).toEqual([]);
      expect(Math.min(...words.map(({ size }) => size))).toBeGreaterThanOrEqual(12);
    });
    it('sets no label on a mark', () => {
      const drawing = draw(input, set);
      const words = wordsOf(renderToString(<Layer drawing={drawing} />));
      const met = drawing.marks
        .filter(drawn)
        .flatMap(({ id, x, y, w, h }) =>
          words.filter((box) => overlap(box, boxAround(x, y, w, h)) > 0.5).map(({ text }) => `${text} on ${id}`),
        );
      expect(met).toEqual([]);
    });
    it('says on the picture what the card leaves out where the text stands beside it', () => {
      const words = wordsOf(renderToString(<Layer drawing={draw(input, set)} />)).map(({ text }) => text);
      // In English it breaks into lines.
      expect(words.join(' ').includes(input.say('map.caption'))).toBe(FRAMES[set].beside);
    });
    it('prints the number of an approved base map, clear of its other labels', () => {
      const story = { ...input.story, site: { ...input.story.site, mapApproval: 'GS(2019)0000' } };
      const words = wordsOf(renderToString(<Layer drawing={draw({ ...input, story }, set)} />));
      expect(words.filter(({ text }) => text.includes('GS(2019)0000'))).toHaveLength(1);
      expect(clashes(words)).toEqual([]);
    });
    it('has each mark once, inside the frame', () => {
      const { marks } = draw(input, set);
      const { width, height } = FRAMES[set];
      expect(new Set(marks.map(({ id }) => id)).size).toBe(marks.length);
      expect(marks.filter(({ x, y, w, h }) => outside(boxAround(x, y, w, h), { x0: 0, y0: 0, x1: width, y1: height }) > 0.01)).toEqual([]);
    });
  });
});

describe('bridge', () => {
  it('draws six discs, one a trainee, and their names upright', () => {
    const { marks } = bridge(input, 'phone');
    expect(marks.filter(({ id }) => id.startsWith('trainee-')).map(({ shape }) => shape)).toEqual(Array(6).fill('disc'));
  });
});

describe('contest', () => {
  it('draws one solid route, Qingdao to Shenzhen, and all others hollow', () => {
    const markup = renderToString(<Layer drawing={contest(input, 'phone')} />);
    const inVermilion = [
      ...markup.matchAll(/<path class="f0 sv(?: draw)?" (?:pathLength="1" )?stroke-width="([\d.]+)" d="([^"]*[AQ][^"]*)"/g),
    ].map(([, width, d = '']) => [width, d.match(/M/g)?.length]);
    // three abroad and three at home as double lines, one solid
    expect(inVermilion).toEqual([
      ['4.8', 3],
      ['4.8', 3],
      ['3', 1],
    ]);
  });
});

it('bridge, bay and contest with their shapes take at most 9 kB of gzip on a phone', () => {
  const drawings = Object.values(DRAWS)
    .map((draw) => renderToString(<Layer drawing={draw(input, 'phone')} />))
    .join('');
  expect(gzipSync(renderToString(<CloseupShapes input={input} />) + drawings).length).toBeLessThanOrEqual(9000);
});
