import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadAtlas, loadStories, loadStory } from '../../src/data/index.ts';
import type { Story } from '../../src/model/story.ts';
import { overlaid } from './overlay.ts';

/** Loads the good data after one file was rewritten. */
function edited(path: string, edit: (text: string) => string): Promise<Story> {
  return overlaid(null, (dir) => {
    writeFileSync(join(dir, path), edit(readFileSync(join(dir, path), 'utf8')));
    return loadStory(dir);
  });
}

test('loadStory(dir) shows markup of a CSV cell and a script of the prose as the text it is', async () => {
  const story = await edited('legs.csv', (csv) => csv.replace(',深圳,', ',<b>深圳</b>,'));
  expect(story.legs[1]!.name).toBe('<b>深圳</b>');
  const other = await edited('prose/zh.md', (md) => md.replace('一段话。', '<script>alert()</script>'));
  expect(other.steps[1]!.prose).toEqual([[{ kind: 'text', text: '<script>alert()</script>' }]]);
});

test('loadStory(dir) reads files with a byte-order mark and CRLF', async () => {
  const story = await edited('places.csv', (csv) => `\uFEFF${csv.replaceAll('\n', '\r\n')}`);
  expect(story.places.qingdao!.name).toBe('青岛');
});

test('loadStory(dir) writes references out, each with its mark and basis', async () => {
  const story = await overlaid(null, loadStory);
  expect(story.steps[0]!.prose[0]).toEqual([
    { kind: 'text', text: '两城相隔' },
    { kind: 'ref', id: 'distance', text: '约1620公里', basis: 'external', sign: true },
    { kind: 'text', text: '。' },
  ]);
  expect(story.steps[3]!.prose[0]!.filter((piece) => piece.kind === 'ref').map((piece) => piece.id)).toEqual(['lekima-080900', 'hinge']);
  expect(story.steps[0]).toMatchObject({ source: '据第10段', moment: '2019-08-09', part: '上午', momentLabel: '9日' });
  expect(story.captions['page.total']).toBe('4个');
});

test('loadStory(dir) takes a count into the sectors and tightens the bounds of the rest', async () => {
  const story = await edited('sectors.csv', (csv) => csv.replace('互联网,sector,yes,yes,', '互联网,sector,yes,yes,2'));
  expect(story.sectors.map(({ id, count, bounds }) => [id, count, bounds])).toEqual([
    ['internet', 2, [2, 2]],
    ['education', null, null],
    ['others', null, [0, 1]],
    ['agencies', null, [1, 2]],
  ]);
});

test('loadStory(dir) takes an amount into the rest of the sum', async () => {
  const story = await edited('signings.csv', (csv) => csv.replace('signing-02,,,,', 'signing-02,,,scgc-amount,'));
  expect(story.figures['other-amounts']!.value).toBe(80);
});

test('loadStory(dir) says which file is missing', async () => {
  const load = overlaid(null, (dir) => {
    rmSync(join(dir, 'legs.csv'));
    return loadStory(dir);
  });
  await expect(load).rejects.toThrow('data/legs.csv:1: file: is missing');
});

test('loadAtlas(dir) reads the land of world-atlas', async () => {
  const { land110 } = await overlaid(null, loadAtlas);
  expect(land110).toMatchObject({ type: 'Topology', objects: { land: {} } });
});

test('loadAtlas(dir) takes coast.topojson of the folder at every scale, and says when it holds no land', async () => {
  const withCoast = (text: string) =>
    overlaid(null, (dir) => {
      mkdirSync(dir, { recursive: true });
      writeFileSync(join(dir, 'coast.topojson'), text);
      return loadAtlas(dir);
    });
  const own = { type: 'Topology', objects: { land: { type: 'GeometryCollection', geometries: [] } }, arcs: [] };
  expect(await withCoast(JSON.stringify(own))).toEqual({ land110: own, land50: own, land10: own });
  await expect(withCoast('{"type":"Topology","objects":{}}')).rejects.toThrow('data/coast.topojson:1: file: must have an object "land"');
  await expect(withCoast('land')).rejects.toThrow('data/coast.topojson:1: file: is not JSON');
});

test('loadStories(dir, { publish: true }) wants the address of the page, which a draft may leave out', async () => {
  await expect(overlaid(null, (dir) => loadStories(dir))).resolves.toMatchObject({ zh: { site: { url: '' } } });
  await expect(overlaid(null, (dir) => loadStories(dir, { publish: true }))).rejects.toThrow(
    'data/site.yaml:1: url: is missing, must be an address with a slash at its end such as https://example.org/into-the-wind/',
  );
});
