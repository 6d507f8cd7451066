import { gzipSync } from 'node:zlib';
import { renderToString } from 'preact-render-to-string';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadAtlas } from '../../../src/data/atlas.ts';
import { loadStory } from '../../../src/data/index.ts';
import { sayer } from '../../../src/model/captions.ts';
import { FRAMES, SETS } from '../../../src/model/frames.ts';
import { rowsOf } from '../../../src/model/rows/index.ts';
import { type DrawInput, Layer } from '../../../src/view/drawing.tsx';
import { time } from '../../../src/view/map/time.tsx';

let input: DrawInput;
beforeAll(async () => {
  const story = await loadStory('data');
  input = { story, say: sayer(story), atlas: await loadAtlas('data') };
});

describe.each(SETS)('time for %s', (set) => {
  it('has both cities and the fixes of Lekima among its marks, each a row of the tables and inside the frame', () => {
    const { width, height } = FRAMES[set];
    const { marks } = time(input, set);
    const ids = new Set(rowsOf(input.story, input.say).map(({ id }) => id));
    expect(marks.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['qingdao', 'shenzhen', 'lekima-080900', 'lekima-081112', 'lekima-081412']),
    );
    for (const { id, x, y } of marks) {
      expect(ids).toContain(id);
      expect(x > 0 && x < width && y > 0 && y < height, id).toBe(true);
    }
  });

  it('draws no storm, no circle and no distance: those are an hour’s', () => {
    const markup = renderToString(<Layer drawing={time(input, set)} />);
    expect(markup).not.toMatch(/class="disc"|<circle|公里/);
    expect(markup).toMatch(/data-camera="[-\d. ]+"/);
  });

  it('says on the picture what the card leaves out where the text stands beside it', () => {
    expect(renderToString(time(input, set).body).includes(input.say('map.caption'))).toBe(FRAMES[set].beside);
  });
});

it('shows the whole way of Lekima on a phone', () => {
  const { marks } = time(input, 'phone');
  const sixHourly = input.story.storms.lekima.fixes.filter(({ id }) => /(00|06|12|18)$/.test(id));
  expect(marks.filter(({ id }) => id.startsWith('lekima-'))).toHaveLength(sixHourly.length);
});

it('takes at most 2 kB of gzip on a phone', () => {
  expect(gzipSync(renderToString(<Layer drawing={time(input, 'phone')} />)).length).toBeLessThanOrEqual(2000);
});
