import { gzipSync } from 'node:zlib';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { loadStories } from '../../../src/data/index.ts';
import { overlap } from '../../../src/geometry/box.ts';
import { lanes } from '../../../src/geometry/timeline/lanes.ts';
import { sixHourly } from '../../../src/geometry/timeline/ridge.ts';
import { wholeScene } from '../../../src/geometry/timeline/whole.ts';
import { wordsBox } from '../../../src/geometry/timeline/words.ts';
import { sayer } from '../../../src/model/captions.ts';
import { FRAMES, SETS, type SetName } from '../../../src/model/frames.ts';
import type { Story } from '../../../src/model/story.ts';
import { Layer } from '../../../src/view/drawing.tsx';
import { whole } from '../../../src/view/timeline/whole.tsx';
import { expectGolden } from '../../golden.ts';

const { zh: story, en: english } = await loadStories('data');
const atlas = { land110: null, land50: null, land10: null };
const withLeg = (id: string, when: string): Story => ({
  ...story,
  legs: story.legs.map((leg) => (leg.id === id ? { ...leg, when } : leg)),
});

const stories = SETS.flatMap((set) => [story, english].map((one) => [set, one.lang, one] as const));

describe.each(stories)('wholeScene(story, %s) in %s', (set: SetName, _, one) => {
  const scene = wholeScene(one, set);
  const { width, height, margin } = FRAMES[set];
  it('lets no words overlap one another or leave the margin', () => {
    scene.words.forEach((words, index) => {
      const box = wordsBox(words);
      expect(box.x0 >= margin && box.x1 <= width - margin && box.y0 >= 4 && box.y1 <= height - margin, words.text).toBe(true);
      for (const other of scene.words.slice(index + 1)) expect(overlap(box, wordsBox(other)), `${words.text} / ${other.text}`).toBe(0);
    });
  });
  it('lets no words stand on a mark', () => {
    for (const words of scene.words) {
      for (const { x, y, r } of scene.glyphs)
        expect(overlap(wordsBox(words), { x0: x - r, x1: x + r, y0: y - r, y1: y + r }), words.text).toBe(0);
    }
  });
  it('names every arena', () => {
    const text = scene.words.map((words) => words.text);
    expect(one.legs.map(({ name }) => name).filter((name) => !text.includes(name))).toEqual([]);
  });
  it('has no label below 12 px', () => expect(Math.min(...scene.words.map(({ size }) => size))).toBeGreaterThanOrEqual(12));
  it('makes every six-hourly fix, every leg and the signing a mark', () => {
    const ids = new Set(scene.marks.map(({ id }) => id));
    const wanted = [
      ...Object.values(story.storms).flatMap(({ fixes }) => sixHourly(fixes).map(({ id }) => id)),
      ...story.legs.map(({ id }) => id),
      'event-signing',
      'event-landfall-huangdao',
      'event-final',
    ];
    expect(wanted.filter((id) => !ids.has(id))).toEqual([]);
  });
  it('says the signing, the second landfall and the plan for September', () => {
    const text = scene.words.map((words) => words.text).join('\n');
    expect(text).toMatch({ zh: /9日上午.*签约16项/, en: /9 Aug, morning:\s+sixteen signings/ }[one.lang]);
    expect(text).toMatch({ zh: /11日.*黄岛/, en: /11 Aug.*Huangdao/ }[one.lang]);
    expect(text).toMatch({ zh: /9月.*总决赛（/, en: /September:.*final \(planned/ }[one.lang]);
  });
  it('draws the same again', () => expect(wholeScene(one, set)).toEqual(scene));
});

describe('lanes(story)', () => {
  it('gives undated arenas no place in time', () => {
    expect(
      lanes(story)
        .filter(({ lane }) => lane === 'undated')
        .map(({ name }) => name),
    ).toEqual(['上海', '武汉', '青岛', '北京', '深圳', '硅谷', '伦敦', '柏林']);
  });
  it('moves a leg to the week when it gets a day', () => {
    expect(lanes(withLeg('leg-beijing', '2019-08-03')).find(({ id }) => id === 'leg-beijing')?.lane).toBe('day');
    const { marks, words } = wholeScene(withLeg('leg-beijing', '2019-08-03'), 'wide');
    expect(marks.find(({ id }) => id === 'leg-beijing')).toMatchObject({ x: 150 + (1234 / 17) * 2.5, y: 603, shape: 'diamond' });
    expect(words.map(({ text }) => text)).toContain('3日 北京');
  });
  it('moves a leg to the summer when its day is before the week', () => {
    expect(lanes(withLeg('leg-shanghai', '2019-07-05')).find(({ id }) => id === 'leg-shanghai')?.lane).toBe('summer');
    const { marks } = wholeScene(withLeg('leg-shanghai', '2019-07-05'), 'wide');
    expect(marks.find(({ id }) => id === 'leg-shanghai')?.y).toBeLessThan(63.5);
  });
  it('keeps a leg of which only the month is known in the undated lane', () => {
    expect(lanes(withLeg('leg-wuhan', '2019-07')).find(({ id }) => id === 'leg-wuhan')?.lane).toBe('undated');
  });
});

describe('whole(input, phone)', () => {
  const markup = renderToString(h(Layer, { drawing: whole({ story, say: sayer(story), atlas }, 'phone') }));
  it('is small: its shapes and words 3.5 kB, with its marks 4.5 kB gzipped', () => {
    expect(gzipSync(markup.replace(/data-marks="[^"]*"/, '')).length).toBeLessThan(3500);
    expect(gzipSync(markup).length).toBeLessThan(4500);
  });
  it('is drawn as it was looked at', () => expectGolden('whole-phone.svg', markup));
  it('is drawn in English as it was looked at', () =>
    expectGolden(
      'whole-phone-en.svg',
      renderToString(h(Layer, { drawing: whole({ story: english, say: sayer(english), atlas }, 'phone') })),
    ));
});
