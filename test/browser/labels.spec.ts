import { expect, test } from '@playwright/test';
import { clashes } from './clashes.ts';
import { atSize, hurry, jump, open, PAGES, STEPS, settled } from './story.ts';

const SIZES = [
  [320, 568],
  [390, 664],
  [390, 844],
  [844, 390],
  [768, 1024],
  [1024, 768],
  [1440, 900],
  [1920, 1080],
] as const;

// One page for all sizes: opening it is what takes the time.
for (const [language, path] of Object.entries(PAGES))
  test(`${language}: at ${SIZES.length} sizes no label overlaps another, is cut or lies under text, at any step`, async ({ page }) => {
    test.slow();
    await hurry(page);
    await open(page, '', path);
    for (const size of SIZES) {
      const wrong: string[] = [];
      await atSize(page, size);
      await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
      await settled(page);
      wrong.push(...(await clashes(page)).map((what) => `title: ${what}`));
      for (const step of STEPS) {
        await jump(page, step, 8);
        await settled(page);
        await expect(page.locator('.frame .layer.on')).toHaveAttribute('data-step', step);
        wrong.push(...(await clashes(page)).map((what) => `${step}: ${what}`));
      }
      expect.soft(wrong, size.join(' × ')).toEqual([]);
    }
  });
