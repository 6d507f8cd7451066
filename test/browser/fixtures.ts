import { test as base, expect, type Page } from '@playwright/test';

/** Each test's page must stay silent: no console message, no error, no failed request. */
export const test = base.extend<{ quiet: undefined }>({
  quiet: [
    async ({ page }, use) => {
      const heard: string[] = [];
      page.on('console', (message) => heard.push(`${message.type()}: ${message.text()}`));
      page.on('pageerror', (error) => heard.push(`error: ${error.message}`));
      page.on('requestfailed', (request) => heard.push(`failed: ${request.url()}`));
      await use(undefined);
      expect(heard).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** Waits until the story is live and its fonts are there. */
export async function live(page: Page): Promise<void> {
  await page.waitForSelector('.live');
  await page.evaluate(() => document.fonts.ready);
}

/** Scrolls the whole page in steps of a third of the screen, as a reader's flicks would; `pause` in ms. */
export async function readThrough(page: Page, pause = 60): Promise<void> {
  const { height, screen } = await page.evaluate(() => ({ height: document.documentElement.scrollHeight, screen: innerHeight }));
  for (let y = 0; y < height; y += screen / 3) {
    await page.evaluate((top) => scrollTo({ top, behavior: 'instant' }), y);
    await page.waitForTimeout(pause);
  }
}
