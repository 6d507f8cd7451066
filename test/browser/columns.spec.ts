import { expect, type Page, test } from '@playwright/test';
import fc from 'fast-check';
import { collisions } from './columns.ts';
import { open, PAGES } from './story.ts';

type Size = readonly [width: number, height: number];

/** The edges of the layouts, and others drawn from a seed: portrait tablets, then any window. */
const SIZES: readonly Size[] = [
  [600, 800],
  [719, 1024],
  [720, 1024],
  [768, 1024],
  [900, 900],
  [320, 260],
  [719, 320],
  ...fc.sample(
    fc.tuple(fc.integer({ min: 600, max: 1180 }), fc.integer({ min: 800, max: 1400 })).filter(([width, height]) => height > width),
    { seed: 12, numRuns: 4 },
  ),
  ...fc.sample(fc.tuple(fc.integer({ min: 320, max: 2200 }), fc.integer({ min: 260, max: 1400 })), { seed: 12, numRuns: 6 }),
];

for (const [language, path] of Object.entries(PAGES)) {
  test(`${language}: no text of a card lies on another, on the next card or outside its column, at any size`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await open(page, '', path);
    await page.evaluate(() => document.fonts.ready);
    expect(await sweep(page, SIZES, () => page.evaluate(laidOut))).toEqual([]);
  });

  test.describe('without script', () => {
    test.use({ javaScriptEnabled: false });
    test(`${language}: the same holds without script`, async ({ page }) => {
      await page.goto(`./${path}`);
      expect(await sweep(page, SIZES.slice(0, 9), async () => {})).toEqual([]);
    });
  });
}

test('keys and source that are higher than a low window’s slot show line by line', async ({ page }) => {
  await page.setViewportSize({ width: 640, height: 260 });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page, '', PAGES.English);
  await page.evaluate(() => document.fonts.ready);
  const foot = page.locator('#landfall .foot');
  await foot.evaluate((element) => scrollTo({ top: element.getBoundingClientRect().top + scrollY, behavior: 'instant' }));
  await expect.poll(() => foot.evaluate(({ style }) => style.clipPath)).toMatch(/^inset\(-1em -1em \d+px\)$/);
});

/** What is wrong at each of the sizes, in one page. */
async function sweep(page: Page, sizes: readonly Size[], settled: () => Promise<void>): Promise<string[]> {
  const wrong: string[] = [];
  for (const [width, height] of sizes) {
    await page.setViewportSize({ width, height });
    await settled();
    for (const what of await page.evaluate(collisions)) wrong.push(`${width} × ${height}: ${what}`);
  }
  return wrong;
}

/** In the page: waits until script and stylesheet have answered a new size. */
function laidOut(): Promise<void> {
  return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())));
}
