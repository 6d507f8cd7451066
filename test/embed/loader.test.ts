import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { LOADER_VERSION } from '../../src/model/embeds.ts';
import { loaderFiles } from '../../src/site/loader.ts';
import { bundler } from '../../src/site/scripts.ts';
import { inks } from '../inks.ts';

const files = loaderFiles({ root: '.', url: 'https://example.org/into-the-wind/', bundle: bundler('.') });
const script = async (name: string) => String(await files.get(`embed/${name}.js`)?.());

test('the loader is at most 3 kB compressed', async () => {
  expect(gzipSync(await script('v1')).length).toBeLessThanOrEqual(3000);
});

test('the loader that hosts pin by its hash is the newest one', async () => {
  expect(await script(`v${LOADER_VERSION}`)).toBe(await script('v1'));
});

test('the loader makes no markup from text, asks for nothing, keeps nothing', async () => {
  expect(await script('v1')).not.toMatch(/innerHTML|outerHTML|insertAdjacent|document\.write|eval\(|fetch\(|XMLHttp|Storage|cookie/);
});

test("the cards' inks are the page's", () => {
  const { light, dark } = inks();
  const used = readFileSync('src/embed/loader/loader.css', 'utf8').match(/#[0-9a-f]{6}/g);
  expect(new Set(used)).toEqual(new Set([light.paper, light.ink, dark.paper, dark.ink]));
});
