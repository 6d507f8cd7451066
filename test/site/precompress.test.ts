import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { precompress } from '../../src/site/precompress.ts';

let dir = '';
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'precompress-'));
});
afterEach(() => rm(dir, { recursive: true }));

test('precompress(dir) writes .br and .gz beside every text file, and beside nothing else', async () => {
  await mkdir(join(dir, 'assets'));
  await writeFile(join(dir, 'index.html'), '迎风南下'.repeat(100));
  await writeFile(join(dir, 'assets/a.woff2'), 'font');
  await precompress(dir);
  expect((await readdir(dir)).sort()).toEqual(['assets', 'index.html', 'index.html.br', 'index.html.gz']);
  expect(await readdir(join(dir, 'assets'))).toEqual(['a.woff2']);
  expect(brotliDecompressSync(await readFile(join(dir, 'index.html.br'))).toString()).toBe('迎风南下'.repeat(100));
  expect(gunzipSync(await readFile(join(dir, 'index.html.gz'))).toString()).toBe('迎风南下'.repeat(100));
});
