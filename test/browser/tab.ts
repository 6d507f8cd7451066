import { test as base, type Page } from '@playwright/test';
import { settled } from './story.ts';

/** Tests that open the page themselves, as `test` of @playwright/test: this one shares a worker with those below. */
export const fresh = base.extend<object, { tab: Page }>({
  tab: [
    async ({ browser }, use, { project: { use: options } }) => {
      const { baseURL = '', viewport = null, hasTouch = false, isMobile = false, deviceScaleFactor = 1 } = options;
      const context = await browser.newContext({ baseURL, viewport, hasTouch, isMobile, deviceScaleFactor });
      await use(await context.newPage());
      await context.close();
    },
    { scope: 'worker' },
  ],
});

/**
 * Tests that find the story open, at its title, at rest and with nothing pointed at. It is opened once a worker, for that takes longer
 * than most tests, and put back between them: no init script, no clock of the test's own, and no script of the page held back.
 */
export const test = fresh.extend<{ page: Page }>({
  page: async ({ tab, viewport, baseURL }, use) => {
    for (const event of ['console', 'pageerror', 'request'] as const) tab.removeAllListeners(event);
    await tab.unrouteAll();
    await tab.emulateMedia({ media: null, colorScheme: null, reducedMotion: null });
    if (viewport) await tab.setViewportSize(viewport);
    if (new URL(tab.url()).origin === new URL(baseURL ?? '').origin && new URL(tab.url()).pathname === '/') await putBack(tab);
    else await tab.goto('./');
    await settled(tab);
    await use(tab);
  },
});

async function putBack(page: Page): Promise<void> {
  for (const _layer of ['contents', 'detail', 'hour']) await page.keyboard.press('Escape');
  await page.mouse.move(1, 1);
  await page.evaluate(() => {
    (document.activeElement as HTMLElement | null)?.blur();
    for (const details of document.querySelectorAll('details')) details.open = false;
    history.replaceState(null, '', './');
    scrollTo({ top: 0, behavior: 'instant' });
  });
}
