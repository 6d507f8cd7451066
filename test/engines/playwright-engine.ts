import type { BrowserType, LaunchOptions, Page } from '@playwright/test';
import type { Engine, Tab } from './engine.ts';

/** A browser that Playwright drives. */
export async function startWithPlaywright(type: BrowserType, options: LaunchOptions): Promise<Engine> {
  const browser = await type.launch(options);
  return {
    async open(viewport) {
      const context = await browser.newContext({ viewport });
      return tabOf(await context.newPage(), () => context.close());
    },
    close: () => browser.close(),
  };
}

function tabOf(page: Page, close: () => Promise<void>): Tab {
  const said: string[] = [];
  page.on('console', (message) => said.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => said.push(`error: ${error.message}`));
  page.on('requestfailed', (request) => said.push(`failed: ${request.url()}`));
  return {
    async goto(url) {
      await page.goto(url);
    },
    async reload() {
      await page.reload();
    },
    // Playwright waits for a load, of which a page that Firefox has kept has none.
    back: () => page.evaluate(() => void setTimeout(() => history.back())),
    async evaluate<R, A>(read: (arg: A) => R, arg?: A, frame?: string) {
      const within = frame === undefined ? page : await (await page.locator(frame).elementHandle())?.contentFrame();
      if (!within) throw new Error(`${frame} is no frame`);
      for (let tries = 1; ; tries++)
        try {
          // Playwright's own type of the function is deferred too far for one whose types are open.
          return (await within.evaluate(read as never, arg)) as R;
        } catch (error) {
          if (tries === 10 || !/context was destroyed/.test(String(error))) throw error;
          await page.waitForLoadState(); // a link had been pressed: the next page answers
        }
    },
    async hover({ x, y }) {
      await page.mouse.move(x - 1, y);
      await page.mouse.move(x, y);
    },
    click: ({ x, y }) => page.mouse.click(x, y),
    async wheel({ x, y }, by) {
      await page.mouse.move(x, y);
      await page.mouse.wheel(0, by);
    },
    press: (key) => page.keyboard.press(key),
    resize: (size) => page.setViewportSize(size),
    async screenshot() {
      const heard = said.length;
      const picture = await page.screenshot();
      said.length = heard; // Playwright adds a style, which the page's policy forbids
      return picture;
    },
    said: async () => said,
    close,
  };
}
