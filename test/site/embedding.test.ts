import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { GalleryData } from '../../src/model/gallery.ts';
import { type SnippetInput, type SnippetKind, snippet } from '../../src/model/snippets.ts';
import { builtText } from './dist.ts';

const GUIDE = readFileSync('docs/embedding.md', 'utf8');
const { words, url } = JSON.parse(/id="gallery-data">(.*?)<\/script>/.exec(builtText('en/embed.html'))?.[1] ?? '') as GalleryData;
const MAP: SnippetInput = { ...words.en.map, embed: 'map', lang: 'en', theme: 'auto', url };

test.each<SnippetKind>(['any', 'wordpress', 'pym'])('docs/embedding.md shows snippet(%s) as it is made', (kind) => {
  expect(GUIDE).toContain(`\n${snippet(kind, MAP)}\n\`\`\``);
});

test('docs/embedding.md shows the pinned loader as it is asked for', () => {
  expect(GUIDE).toContain(
    snippet('any', { ...MAP, integrity: 'sha384-…' })
      .split('\n')
      .at(-1),
  );
});

test('every file and folder that docs/embedding.md names is there', () => {
  const named = [...GUIDE.matchAll(/`((?:examples|test|data|dist|embed|en|g|img|oembed)\/[\w./-]*)`/g)].map(([, path = '']) => path);
  expect(named.length).toBeGreaterThan(8);
  expect(named.filter((path) => !existsSync(path) && !existsSync(`dist/${path}`))).toEqual([]);
});

test('docs/embedding.md names every header that comes with what other sites load', () => {
  for (const header of builtText('_headers').matchAll(/^ {2}((?:Access|Cross)[\w-]+: .*)$/gm)) expect(GUIDE).toContain(header[1]);
});
