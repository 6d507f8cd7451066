import { expect, test } from '@playwright/test';
import { clashes } from './clashes.ts';
import { jump, open, PAGES, STEPS } from './story.ts';

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

for (const [language, path] of Object.entries(PAGES))
  for (const [width, height] of SIZES) {
    test(`${language}: at ${width} × ${height} no label overlaps another, is cut or lies under text, at any step`, async ({ page }, {
      project,
    }) => {
      test.skip(project.name !== 'desktop', 'the sizes are this test’s own');
      await page.setViewportSize({ width, height });
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await open(page, '', path);
      await page.evaluate(() => document.fonts.ready);
      const wrong: string[] = (await clashes(page)).map((what) => `title: ${what}`);
      for (const step of STEPS) {
        await jump(page, step, 8);
        await expect(page.locator('.frame .layer.on')).toHaveAttribute('data-step', step);
        wrong.push(...(await clashes(page)).map((what) => `${step}: ${what}`));
      }
      expect(wrong).toEqual([]);
    });
  }
