import { expect, type Page, test } from '@playwright/test';
import { jump, open, PAGES, ready, settled, silent, state } from './story.ts';

const focus = (page: Page) => page.evaluate(() => document.querySelector<HTMLElement>('.story')?.dataset['focus'] ?? null);

/** How much of the present step has passed the line at which a step begins, 0–1. */
const part = (page: Page) =>
  page.evaluate(() => {
    const height = document.documentElement.clientHeight;
    const stage = document.querySelector<HTMLElement>('.stage')?.offsetHeight ?? 0;
    const line = matchMedia('(min-aspect-ratio: 1/1)').matches ? height / 2 : stage + 0.55 * (height - stage);
    const card = document.getElementById(document.querySelector<HTMLElement>('.story')?.dataset['step'] ?? '');
    const box = card?.getBoundingClientRect();
    return box ? (line - box.top) / box.height : -1;
  });

/** Presses the switch where the screen has it: in the story's head, on phones in the contents. */
async function change(page: Page, isMobile: boolean): Promise<void> {
  if (isMobile) {
    await page.evaluate(() => document.querySelector<HTMLElement>('.strip-open')?.click());
    await page.locator('.contents .lang').click();
  } else await page.locator('.head .lang').click();
}

test('the switch keeps step, place in the step and focus, there and back', async ({ page, isMobile }) => {
  const said = silent(page);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page, '#sixteen');
  await jump(page, 'sixteen', 40);
  await page.locator('.probe').focus({ timeout: 5000 });
  await page.keyboard.press('Home');
  await settled(page);
  const before = await part(page);
  for (const [url, lang] of [
    [/\/en\/\?focus=scgc#sixteen$/, 'en'],
    [/\/\?focus=scgc#sixteen$/, 'zh-CN'],
  ] as const) {
    await change(page, isMobile);
    await expect(page.locator(`html.live[lang=${lang}]`)).toHaveCount(1);
    await ready(page);
    await expect.poll(() => state(page)).toMatchObject({ step: 'sixteen', on: ['sixteen'] });
    await expect.poll(() => focus(page)).toBe('scgc');
    await expect(page.locator('.ring')).toHaveCount(1);
    await expect(page).toHaveURL(url);
    expect(Math.abs((await part(page)) - before)).toBeLessThan(0.05);
  }
  expect(said).toEqual([]);
});

test('both pages name each other, and their languages', async ({ page }) => {
  for (const [path, lang] of [
    [PAGES.Chinese, 'zh-CN'],
    [PAGES.English, 'en'],
  ] as const) {
    await open(page, '', path);
    expect(await page.locator('html').getAttribute('lang')).toBe(lang);
    const links = await page
      .locator('link[hreflang]')
      .evaluateAll((all) => all.map((link) => [(link as HTMLLinkElement).hreflang, (link as HTMLLinkElement).href]));
    expect(links).toEqual([
      ['zh-CN', 'https://example.org/into-the-wind/'],
      ['en', 'https://example.org/into-the-wind/en/'],
    ]);
  }
});

test('what is Chinese on the English page says so, what is English on the Chinese page too', async ({ page }) => {
  await open(page, '', PAGES.English);
  const unmarked = await page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      if (/\p{Script=Han}/u.test(node.textContent ?? '') && !node.parentElement?.closest('[lang^=zh], [aria-hidden], script, style'))
        found.push(`${node.parentElement?.className}: ${node.textContent}`);
    return found;
  });
  expect(unmarked).toEqual([]);
  await open(page);
  expect(await page.locator('.title-en, .lang').evaluateAll((all) => all.map((element) => (element as HTMLElement).lang))).toEqual(
    Array(await page.locator('.title-en, .lang').count()).fill('en'),
  );
});

test('neither page is wider than the screen', async ({ page, isMobile }) => {
  for (const width of isMobile ? [320, 390] : [1024, 1440]) {
    await page.setViewportSize({ width, height: 700 });
    for (const path of Object.values(PAGES)) {
      await open(page, '', path);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      expect([width, path, wide]).toEqual([width, path, 0]);
    }
  }
});
