import { existsSync, statSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { FONT_LIMIT } from '../../src/site/fonts.ts';
import { EXTERNAL_SETS } from '../../src/site/page-contract.ts';
import { builtFile, builtFiles, builtText, loadedBytes } from './dist.ts';

const SCRIPT = /^assets\/page\.[\w-]+\.js$/;

/** The page of each language: its HTML, its heading fonts, the end of its sets' names. */
const PAGES = {
  Chinese: { html: 'index.html', font: /^assets\/serif\.\w+\.woff2$/, phoneFont: /^assets\/serif-phone\.\w+\.woff2$/, suffix: '' },
  English: {
    html: 'en/index.html',
    font: null, // it stands in the page
    phoneFont: null,
    suffix: '-en',
  },
} as const;

test('all scripts of the pages together are at most 20 kB', () => {
  const scripts = builtFiles().filter((path) => path.endsWith('.js') && !path.startsWith('embed/'));
  expect(sum(scripts)).toBeLessThanOrEqual(20_000);
});

describe.each(Object.entries(PAGES))('in %s', (_language, { html, font, phoneFont, suffix }) => {
  const fonts = (of: RegExp | null) => builtFiles().filter((path) => of?.test(path));

  /** Brotli bytes of all that a reader loads whose screen takes `set`; the phone's steps stand in the page. */
  function total(set: string): number {
    const title = new RegExp(`assets/title-${set}(-en)?\\.\\w+\\.svg`).exec(builtText(html))?.[0] ?? '';
    const own = [title, ...(set === 'phone' ? [] : [builtFile(new RegExp(`^assets/set-${set}${suffix}\\.`))])];
    return sum([html, builtFile(SCRIPT), ...fonts(['phone', 'small'].includes(set) ? phoneFont : font), ...own]);
  }

  test('the heading fonts, those in the page and those beside it, are at most 45 kB', () => {
    const inside = [...builtText(html).matchAll(/url\("?data:font\/woff2;base64,([^")]*)/g)].map(
      ([, data = '']) => Buffer.from(data, 'base64').length,
    );
    expect(inside.length).toBeGreaterThan(0);
    expect(sum(fonts(font)) + inside.reduce((all, bytes) => all + bytes, 0)).toBeLessThanOrEqual(FONT_LIMIT);
  });

  test.each(['phone', 'small'])('all that a %s loads is at most 140 kB', (set) => {
    expect(total(set)).toBeLessThanOrEqual(140_000);
  });

  test.each(EXTERNAL_SETS.filter((set) => set !== 'small'))('all that a %s screen loads is at most 180 kB', (set) => {
    expect(total(set)).toBeLessThanOrEqual(180_000);
  });
});

test.runIf(existsSync('docs/picture.png'))('the picture in the README is at most 150 kB', () => {
  expect(statSync('docs/picture.png').size).toBeLessThanOrEqual(150_000);
});

function sum(paths: readonly string[]): number {
  return paths.map(loadedBytes).reduce((all, bytes) => all + bytes, 0);
}
