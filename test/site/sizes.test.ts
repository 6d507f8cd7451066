import { existsSync, statSync } from 'node:fs';
import { expect, test } from 'vitest';
import { FONT_LIMIT } from '../../src/site/fonts.ts';
import { EXTERNAL_SETS } from '../../src/site/page-contract.ts';
import { builtFile, builtFiles, loadedBytes } from './dist.ts';

const SCRIPT = /^assets\/page\.[\w-]+\.js$/;
const FONT = /^assets\/serif\.\w+\.woff2$/;

/** Brotli bytes of all that a reader loads whose screen takes `set`; the phone's drawings stand in the page. */
function total(set: string): number {
  const shared = ['index.html', builtFile(SCRIPT), builtFile(FONT)];
  const own = set === 'phone' ? [] : [builtFile(new RegExp(`^assets/set-${set}\\.`)), builtFile(new RegExp(`^assets/title-${set}\\.`))];
  return [...shared, ...own].map(loadedBytes).reduce((sum, bytes) => sum + bytes, 0);
}

test('all scripts together are at most 14 kB', () => {
  const scripts = builtFiles().filter((path) => path.endsWith('.js'));
  expect(scripts.map(loadedBytes).reduce((sum, bytes) => sum + bytes, 0)).toBeLessThanOrEqual(14_000);
});

test('the heading font is at most 45 kB', () => {
  expect(loadedBytes(builtFile(FONT))).toBeLessThanOrEqual(FONT_LIMIT);
});

test.each(['phone', 'small'])('all that a %s loads is at most 140 kB', (set) => {
  expect(total(set)).toBeLessThanOrEqual(140_000);
});

test.each(EXTERNAL_SETS.filter((set) => set !== 'small'))('all that a %s screen loads is at most 180 kB', (set) => {
  expect(total(set)).toBeLessThanOrEqual(180_000);
});

test.runIf(existsSync('docs/picture.png'))('the picture in the README is at most 150 kB', () => {
  expect(statSync('docs/picture.png').size).toBeLessThanOrEqual(150_000);
});
