import { readdirSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { LAYERS } from '../../src/model/steps.ts';
import { computed, inks, SCHEMES, type Scheme } from '../inks.ts';
import { foreignInks } from './foreign-inks.ts';
import { hurry, jump, open, STEPS, settled } from './story.ts';

const allowed = (scheme: Scheme): string[] => {
  const { paper, ink, vermilion } = inks()[scheme];
  return [paper, ink, vermilion].map(computed);
};

/** Every element of the page, or of `root`, paints in the three colours alone, and all three occur. */
async function expectInks(page: Page, scheme: Scheme, where: string, root?: string): Promise<void> {
  const { foreign, seen, elements } = await foreignInks(page, allowed(scheme), root);
  expect(foreign, where).toEqual([]);
  expect(seen, where).toEqual(allowed(scheme).sort());
  expect(elements, where).toBeGreaterThan(500);
}

/** As above for the stage and one element, which are all that a step changes: the rest has been looked at with the whole page. */
async function expectInksOf(page: Page, scheme: Scheme, selector: string): Promise<void> {
  const { foreign, elements } = await foreignInks(page, allowed(scheme), `:is(.stage, ${selector})`);
  expect(foreign, selector).toEqual([]);
  expect(elements, selector).toBeGreaterThan(150);
}

for (const scheme of SCHEMES) {
  test(`two inks and the paper, and nothing else, at every step in the ${scheme} scheme`, async ({ page }) => {
    await hurry(page);
    await page.emulateMedia({ colorScheme: scheme });
    await open(page);
    await expectInks(page, scheme, 'title');
    for (const step of STEPS) {
      await jump(page, step, 8);
      await settled(page);
      await expect(page.locator('.frame .layer.on')).toHaveAttribute('data-step', step);
      await expectInksOf(page, scheme, `#${step}`);
    }
  });

  test(`two inks and the paper around the steps, too, in the ${scheme} scheme: openers, contents, a detail, the end pages`, async ({
    page,
  }) => {
    await hurry(page);
    await page.emulateMedia({ colorScheme: scheme });
    await open(page);
    const openers = page.locator('.opener');
    expect(await openers.count()).toBe(5);
    for (const opener of await openers.all()) {
      await opener.evaluate((element) => element.scrollIntoView({ behavior: 'instant' }));
      await settled(page);
      await expectInksOf(page, scheme, '.opener');
    }
    await jump(page, 'equidistant', 8);
    await expect(page.locator('.frame .layer.on')).toHaveAttribute('data-step', 'equidistant');
    await page.locator('.probe').focus();
    await page.keyboard.press('Home');
    await expect(page.locator('.detail')).toBeVisible();
    await expect(page.locator('.ring')).toHaveCount(1);
    await expectInks(page, scheme, 'a detail');
    await page.keyboard.press('Escape');
    await page.locator('[data-open="contents"]:visible').first().click();
    await expect(page.locator('.contents')).toBeVisible();
    await expectInks(page, scheme, 'contents');
    await page.keyboard.press('Escape');
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
      document.querySelector('.how')?.scrollIntoView({ behavior: 'instant' });
    });
    await expectInks(page, scheme, 'end pages');
  });

  test(`two inks and the paper in every file that a screen may load, in the ${scheme} scheme`, { tag: '@desktop' }, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme });
    const [, ink] = allowed(scheme);
    const files = readdirSync('dist/assets').filter((file) => file.endsWith('.svg'));
    // six titles by day and by night, another on English phones; and five sets in each language
    expect(files).toHaveLength(24);
    for (const title of files.filter((file) => file.startsWith('title-') && file.includes('-night') === (scheme === 'dark'))) {
      await page.goto(`./assets/${title}`);
      const { foreign, seen, elements } = await foreignInks(page, allowed(scheme));
      expect(foreign, title).toEqual([]);
      expect(seen, title).toContain(ink);
      expect(elements).toBeGreaterThan(6);
    }
    await page.goto('./');
    for (const set of files.filter((file) => file.startsWith('set-'))) {
      const drawn = await page.evaluate(async (path) => {
        const frame = document.querySelector('.frame');
        if (frame) frame.innerHTML = await (await fetch(`./assets/${path}`)).text();
        const layers = [...document.querySelectorAll('.frame .layer')];
        for (const layer of layers) layer.classList.add('on');
        return layers.length;
      }, set);
      expect(drawn, set).toBe(LAYERS.length);
      await expectInks(page, scheme, set, '.frame');
    }
  });
}
