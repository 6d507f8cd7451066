import { expect, type Page } from '@playwright/test';
import { storyHeight } from '../../src/model/embeds.ts';
import { HOST, openHost, storyOf, test, topOf, wayOf, wheel } from './host-page.ts';

const LOADER = () => `${process.env['BASE_URL']}embed/v1.js`;

/** The story's track, scrolled to the beginning of the card with this index. */
async function readTo(page: Page, card: number): Promise<void> {
  await page
    .locator(`${HOST} article`)
    .nth(card)
    .evaluate((card) => scrollBy({ top: card.getBoundingClientRect().top - innerHeight * 0.7, behavior: 'instant' }));
  await expect.poll(() => storyOf(page).evaluate(() => window.steps.has(0) && Math.max(...window.steps))).toBe(card);
}

/** Undefined while the frame loads, or is not in the page. */
const modeOf = async (page: Page) => {
  try {
    return await storyOf(page).evaluate(() => window.mode);
  } catch {
    return undefined;
  }
};
const frameHeight = (page: Page) =>
  page
    .locator(`${HOST} iframe`)
    .first()
    .evaluate((frame) => frame.clientHeight);

test('loader-twice: a second loader does nothing; the map is only given its height', async ({ page }) => {
  const seen = await openHost(page, 'loader-twice');
  expect(await wayOf(page)).toBe('driven');
  await page.locator(`${HOST} iframe`).nth(1).scrollIntoViewIfNeeded();
  const map = page.locator(HOST).nth(1);
  await expect.poll(() => map.locator('iframe').evaluate((frame) => frame.style.height)).toMatch(/^\d+px$/);
  expect(await map.getAttribute('data-yingfeng')).toBeNull();
  expect(await page.locator(`${HOST} section`).count()).toBe(1);
  expect(seen.errors).toEqual([]);
});

test('two-stories: each is driven by its own cards, in its own language', async ({ page }) => {
  await openHost(page, 'two-stories');
  await expect(page.locator(`${HOST}[data-yingfeng=driven]`)).toHaveCount(2);
  const langs = await page.locator(`${HOST} section`).evaluateAll((tracks) => tracks.map((track) => (track as HTMLElement).lang));
  expect(langs.map((lang) => lang.slice(0, 2))).toEqual(['zh', 'en']);
});

test('spa: an article that is put in later is driven, taken out leaves no listener and no timer, put in again is driven again', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const counts = new Map<string, number>();
    const add = (key: string, by: number) => counts.set(key, (counts.get(key) ?? 0) + by);
    Object.assign(window, { counts });
    for (const [method, by] of [
      ['addEventListener', 1],
      ['removeEventListener', -1],
    ] as const) {
      const original = EventTarget.prototype[method];
      EventTarget.prototype[method] = function (type: string, ...rest: [never, never]) {
        add(type, by);
        return original.call(this, type, ...rest);
      };
    }
    for (const name of ['ResizeObserver', 'IntersectionObserver', 'MutationObserver'] as const) {
      const { observe, disconnect } = window[name].prototype;
      window[name].prototype.observe = function (...rest: [never, never]) {
        add(name, 1);
        return observe.apply(this, rest);
      };
      window[name].prototype.disconnect = function () {
        add(name, -1);
        return disconnect.call(this);
      };
    }
    const { requestAnimationFrame: request, cancelAnimationFrame: cancel } = window;
    const waiting = new Set<number>();
    Object.assign(window, { waiting });
    window.requestAnimationFrame = (callback) => {
      const id = request((time) => {
        waiting.delete(id);
        callback(time);
      });
      waiting.add(id);
      return id;
    };
    window.cancelAnimationFrame = (id) => {
      waiting.delete(id);
      cancel(id);
    };
    for (const name of ['setTimeout', 'setInterval'] as const) {
      const original = window[name] as (...rest: never[]) => number;
      Object.assign(window, {
        [name]: (...rest: never[]) => {
          add(name, 1);
          return original(...rest);
        },
      });
    }
  });
  const seen = await openHost(page, 'spa');
  await page.waitForFunction(() => '__yingfeng_embed_v1' in window);
  const counted = () =>
    page.evaluate(() => {
      const { counts, waiting } = window as unknown as { counts: Map<string, number>; waiting: Set<number> };
      // Playwright listens, too, but to none of these.
      const ours = [...counts].filter(([key, count]) => count !== 0 && /^(message|scroll|resize|set.*|.*Observer)$/.test(key));
      return { ...Object.fromEntries(ours), waiting: waiting.size };
    });
  const before = await counted();
  expect(before).toMatchObject({ message: 1, waiting: 0 }); // the test's own listener
  expect(before).not.toMatchObject({ scroll: expect.anything() });
  const [open, close] = [page.getByRole('button', { name: 'Open' }), page.getByRole('button', { name: 'Close' })];
  for (const _time of [1, 2]) {
    await open.evaluate((button) => (button as HTMLElement).click());
    expect(await wayOf(page)).toBe('driven');
    await readTo(page, 3);
    const during = await counted();
    expect(during).toMatchObject({ message: 2, scroll: 1, resize: 1 });
    await page.evaluate(() => dispatchEvent(new Event('resize'))); // a frame is waited for when the article goes
    await close.evaluate((button) => (button as HTMLElement).click());
    await page.evaluate(() => undefined);
    expect(await counted()).toEqual(before);
    await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
  }
  expect(seen.errors).toEqual([]);
});

test('the loader can be ended: the story is as if it had never come', async ({ page }) => {
  await openHost(page, 'clean');
  expect(await wayOf(page)).toBe('driven');
  await page.evaluate(() => (window as unknown as { __yingfeng_embed_v1: () => void }).__yingfeng_embed_v1());
  expect(await page.locator(HOST).getAttribute('data-yingfeng')).toBeNull();
  expect(await page.locator(`${HOST} section`).count()).toBe(0);
  expect([720, storyHeight(720)]).toContain(await frameHeight(page)); // as pasted, or as it asked before
});

test('a story that is moved in the page, and so loads again, is driven again and shows its step', async ({ page }) => {
  const seen = await openHost(page, 'clean');
  expect(await wayOf(page)).toBe('driven');
  await readTo(page, 2);
  await page.evaluate((host) => {
    const box = document.createElement('div');
    const embed = document.querySelector(host) as Element;
    embed.before(box);
    box.append(embed);
  }, HOST);
  await expect.poll(() => seen.loads).toBe(2);
  await expect.poll(() => modeOf(page)).toBe('driven');
  await expect.poll(() => storyOf(page).evaluate(() => window.steps.has(2))).toBe(true);
  await readTo(page, 5);
  expect(seen.errors).toEqual([]);
});

test('consent: a frame that gets its address later is driven then', async ({ page }) => {
  const seen = await openHost(page, 'consent');
  await page.waitForFunction(() => '__yingfeng_embed_v1' in window);
  expect(seen.loads).toBe(0);
  await page.getByRole('button').evaluate((button) => (button as HTMLElement).click());
  expect(await wayOf(page)).toBe('driven');
  expect(seen).toEqual({ errors: [], loads: 1 });
});

test('a loader that comes when the story has been passed leaves it as it is: nothing jumps', async ({ page }) => {
  const seen = await openHost(page, 'no-script');
  await page.locator(`${HOST} iframe`).scrollIntoViewIfNeeded();
  await expect.poll(() => seen.loads).toBe(1);
  await page.evaluate(
    (host) => scrollBy({ top: (document.querySelector(host)?.getBoundingClientRect().top ?? 0) + 300, behavior: 'instant' }),
    HOST,
  );
  const before = await topOf(page);
  await page.addScriptTag({ url: LOADER() });
  expect(await wayOf(page)).toBe('stepper');
  await expect.poll(() => modeOf(page)).toBe('stepper');
  expect(await topOf(page)).toBe(before);
  expect(await page.evaluate(() => window.shifted)).toBe(0);
});

test('a pin that stops sticking is held by `fixed` where that works, or the story goes on step by step, the reader with it', async ({
  page,
}) => {
  const seen = await openHost(page, 'clean');
  expect(await wayOf(page)).toBe('driven');
  await readTo(page, 4);
  const host = page.locator(HOST);
  await page.addStyleTag({ content: '.page { overflow: hidden; }' });
  await wheel(page, 4);
  await wheel(page, -4);
  await expect(host).toHaveAttribute('data-yingfeng', 'fixed');
  expect(await modeOf(page)).toBe('driven');
  expect(await page.locator(`${HOST} section > div`).evaluate((pin) => Math.round(pin.getBoundingClientRect().top))).toBe(0);
  await page.addStyleTag({ content: '.page { transform: translateY(0); }' });
  await wheel(page, 4);
  await wheel(page, -4);
  await expect(host).toHaveAttribute('data-yingfeng', 'stepper');
  await expect.poll(() => modeOf(page)).toBe('stepper');
  await expect(page.locator(`${HOST} iframe`)).toBeInViewport({ ratio: 0.5 });
  expect(await frameHeight(page)).toBe(storyHeight(720));
  expect(seen).toEqual({ errors: [], loads: 1 });
});

test('the track follows the width of the page; a window turned low shows the story step by step', async ({ page }) => {
  await openHost(page, 'clean');
  expect(await wayOf(page)).toBe('driven');
  const pin = page.locator(`${HOST} section > div`);
  const high = () => pin.evaluate((pin) => Math.round(pin.getBoundingClientRect().height));
  expect(await high()).toBe(480); // 720 / 1.5
  await page.setViewportSize({ width: 390, height: 844 });
  await expect.poll(high).toBe(368); // 1.05 × 350
  await page.setViewportSize({ width: 844, height: 390 });
  await expect(page.locator(HOST)).toHaveAttribute('data-yingfeng', 'stepper');
});

test('graphics: frames grow and shrink with what they hold, 1280 → 390 → 1280 px', async ({ page }) => {
  const seen = await openHost(page, 'graphics');
  const heights = () => page.locator(`${HOST} iframe`).evaluateAll((frames) => frames.map((frame) => frame.clientHeight));
  const wanted = async () => {
    const inside = page.frames().filter((frame) => frame.url().includes('/embed/'));
    return Promise.all(inside.map((frame) => frame.evaluate(() => document.documentElement.scrollHeight - innerHeight)));
  };
  const settled = async () => {
    await expect.poll(async () => Math.max(...(await wanted()).map(Math.abs))).toBeLessThanOrEqual(1);
    return heights();
  };
  for (const frame of await page.locator(`${HOST} iframe`).all()) await frame.scrollIntoViewIfNeeded();
  await expect.poll(() => page.frames().filter((frame) => frame.url().includes('/embed/')).length).toBe(3);
  await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
  const wide = await settled();
  await page.setViewportSize({ width: 390, height: 844 });
  await expect.poll(heights).not.toEqual(wide);
  await settled();
  await page.setViewportSize({ width: 1280, height: 900 });
  await expect.poll(heights).toEqual(wide);
  expect(await page.locator('[data-yingfeng]').count()).toBe(0);
  expect(seen.errors).toEqual([]);
});

test('dark: the cards take the inks that the host asks for', async ({ page }) => {
  await openHost(page, 'dark');
  expect(await wayOf(page)).toBe('driven');
  const inks = () =>
    page.locator(`${HOST} section`).evaluate((track) => [getComputedStyle(track).backgroundColor, getComputedStyle(track).color]);
  expect(await inks()).toEqual(['rgb(14, 26, 46)', 'rgb(239, 231, 214)']);
  await page.emulateMedia({ media: 'print' });
  expect(await inks()).toEqual(['rgb(244, 239, 227)', 'rgb(18, 35, 63)']);
});

test('without a theme the cards take the inks that the reader asks for', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await openHost(page, 'clean');
  expect(await wayOf(page)).toBe('driven');
  const paper = () => page.locator(`${HOST} section`).evaluate((track) => getComputedStyle(track).backgroundColor);
  expect(await paper()).toBe('rgb(14, 26, 46)');
  await page.emulateMedia({ colorScheme: 'light' });
  expect(await paper()).toBe('rgb(244, 239, 227)');
});

for (const name of ['clean', 'wrapper-hidden'])
  test(`${name}: in print the picture stands once, the cards follow it`, async ({ page }) => {
    await openHost(page, name);
    await wayOf(page);
    await readTo(page, 6);
    await page.emulateMedia({ media: 'print' });
    const [pin, ...cards] = await page
      .locator(`${HOST} section > *`)
      .evaluateAll((parts) =>
        parts.map((part) => ({ ...part.getBoundingClientRect().toJSON(), position: getComputedStyle(part).position })),
      );
    expect(pin).toMatchObject({ position: 'static', height: 560, width: 720 });
    let last = pin.bottom;
    for (const { top, bottom } of cards) {
      expect(top).toBeGreaterThanOrEqual(last);
      last = bottom;
    }
    if (name === 'clean') expect((await page.pdf()).length).toBeGreaterThan(30_000);
  });
