import { expect, test } from '@playwright/test';
import { build } from 'vite';
import { jump, twoFrames } from './story.ts';

/** The client as one script that leaves `mount` on the window. */
async function mountScript(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: { write: false, minify: false, lib: { entry: 'src/client/mount.ts', formats: ['iife'], name: 'client' } },
  });
  const [bundle] = Array.isArray(built) ? built : [built];
  if (!bundle || !('output' in bundle)) throw new Error('no bundle');
  return `${bundle.output[0].code}\nwindow.mountPage = client.mount;`;
}

declare global {
  interface Window {
    mountPage(document: Document): () => void;
    unmount(): void;
    listening: Map<string, number>;
  }
}

test('mount(document)() undoes everything: listeners, observers, layers, attributes', async ({ page }) => {
  const script = await mountScript();
  await page.route(/\.js$/, (route) => route.fulfill({ contentType: 'text/javascript', body: '' }));
  await page.addInitScript(() => {
    window.listening = new Map();
    const count = (key: string, by: number) => window.listening.set(key, (window.listening.get(key) ?? 0) + by);
    const { addEventListener, removeEventListener } = EventTarget.prototype;
    EventTarget.prototype.addEventListener = function (type: string, ...rest: [never, never]) {
      count(type, 1);
      return addEventListener.call(this, type, ...rest);
    };
    EventTarget.prototype.removeEventListener = function (type: string, ...rest: [never, never]) {
      count(type, -1);
      return removeEventListener.call(this, type, ...rest);
    };
    for (const name of ['IntersectionObserver', 'ResizeObserver'] as const) {
      const Original = window[name] as unknown as new (...args: unknown[]) => { observe(target: Element): void; disconnect(): void };
      (window as unknown as Record<string, unknown>)[name] = class extends Original {
        observed = 0;
        override observe(target: Element) {
          this.observed++;
          count(name, 1);
          super.observe(target);
        }
        override disconnect() {
          count(name, -this.observed);
          this.observed = 0;
          super.disconnect();
        }
      };
    }
  });
  await page.goto('./');
  const markup = () => page.evaluate(() => document.documentElement.outerHTML.replace(/ (style|class)=""/g, ''));
  const listening = () => page.evaluate(() => [...window.listening].filter(([, count]) => count !== 0));

  await page.evaluate(script);
  const [before, heard] = [await markup(), await listening()];
  await page.evaluate(() => {
    window.unmount = window.mountPage(document);
  });
  await expect(page.locator('.frame .layer.on')).toHaveCount(1);
  for (const id of ['advance', 'heat', 'landfall'] as const) {
    await jump(page, id, 10);
    await twoFrames(page);
  }
  expect((await listening()).length).toBeGreaterThan(5);
  await page.evaluate(() => window.unmount());
  expect(await listening()).toEqual(heard);
  expect(await page.evaluate(() => document.getAnimations().filter((animation) => !(animation instanceof CSSAnimation)).length)).toBe(0);
  const [now, then] = [(await markup()).split('<'), before.split('<')];
  expect(now.filter((tag, index) => tag !== then[index])).toEqual([]);
});
