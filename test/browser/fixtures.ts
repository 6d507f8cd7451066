import { test as base, expect, type Page } from '@playwright/test';
import { settled } from './story.ts';

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

/** Scrolls the whole page in steps of a third of the screen, as a reader's flicks would, each drawn before the next; ends at rest. */
export async function readThrough(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let y = 0; y < document.documentElement.scrollHeight; y += innerHeight / 3) {
      scrollTo({ top: y, behavior: 'instant' });
      await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
    }
  });
  await settled(page);
}
