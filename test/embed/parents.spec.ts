import { chromium, expect, type Page, test } from '@playwright/test';
import { FLAGS } from '../../scripts/browser.mjs';
import { storyHeight } from '../../src/model/embeds.ts';

/** The address that the embeds have in data/, and in the host pages. */
const PUBLISHED = 'https://example.org/into-the-wind/';

/** The parents of examples/hosts/parents/ that only resize; each holds the story, then the map. */
const RESIZERS = [
  'pym-constructor',
  'pym-auto',
  'pym-sandbox',
  'pym-xdomain',
  'newswire-frames',
  'sidechain',
  'iframe-resizer',
  'iframe-resizer-max',
  'open-iframe-resizer',
  'open-iframe-resizer-legacy',
  'datawrapper',
  'datawrapper-old',
  'guardian',
  'embedly',
  'amp',
];

declare global {
  interface Window {
    /** The height that each embed told last, px. */
    told: Record<string, number>;
    /** How many messages each embed has sent. */
    sent: Map<MessageEventSource | null, number>;
  }
}

/** Opens a host page of examples/hosts/parents/, or another address, and keeps what its embeds say; gives the errors, which a test expects to stay none. */
async function open(page: Page, parent: string): Promise<string[]> {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  await page.addInitScript(() => {
    if (window !== top) return;
    window.told = {};
    window.sent = new Map();
    addEventListener('message', ({ source, data }) => {
      window.sent.set(source, (window.sent.get(source) ?? 0) + 1);
      Object.assign(window.told, data?.['datawrapper-height']);
    });
  });
  await page.goto(parent.includes(':') ? parent : `${process.env['HOSTS_URL']}parents/${parent}.html`);
  return errors;
}

/** Sizes of the frames, story first, px. */
const sizes = (page: Page) =>
  page
    .locator('iframe')
    .evaluateAll((frames) => frames.map(({ clientWidth, clientHeight }) => ({ width: clientWidth, height: clientHeight })));

const inside = (page: Page) => page.frames().filter((frame) => frame.url().includes('/embed/'));

/** By how many px a frame is not as high as its embed wants, not as wide inside as outside, or hides something; the most of all frames. */
async function off(page: Page): Promise<number> {
  const outer = await sizes(page);
  const each = inside(page).map(async (frame, index) => {
    const { width, height } = outer[index]!;
    const own = await frame.evaluate(() => ({
      width: innerWidth,
      content: document.querySelector('.embed')?.getBoundingClientRect().height ?? 0,
      hidden: document.documentElement.scrollHeight - innerHeight,
    }));
    const wanted = frame.url().includes('/story/') ? storyHeight(width) : own.content;
    return Math.max(Math.abs(height - wanted), Math.abs(width - own.width), own.hidden);
  });
  return Math.max(...(await Promise.all(each)));
}

/** Waits until each frame is as high as its embed wants, ± 1 px, and gives their heights. */
async function settled(page: Page): Promise<number[]> {
  await expect.poll(() => off(page), { intervals: [50] }).toBeLessThanOrEqual(1);
  expect(inside(page)).toHaveLength(2);
  return (await sizes(page)).map(({ height }) => height);
}

async function widen(page: Page, width: number): Promise<void> {
  await page.setViewportSize({ width, height: 900 });
}

/** Waits until the page has been drawn this many times. */
async function frames(page: Page, count: number): Promise<void> {
  await page.evaluate(async (wanted) => {
    for (let drawn = 0; drawn < wanted; drawn += 1) await new Promise(requestAnimationFrame);
  }, count);
}

/** Messages of the embed that sent most. */
const sent = (page: Page) => page.evaluate(() => Math.max(0, ...window.sent.values()));

// Three that ask hear five messages a height where one hears three.
for (const [parent, most] of [...RESIZERS.map((parent) => [parent, 10] as const), ['three', 25] as const])
  test(`${parent}: the frames are as high as the embeds want, narrow and wide, by few messages`, async ({ page }) => {
    const errors = await open(page, parent);
    const wide = await settled(page);
    await page.waitForLoadState();
    const before = await sent(page);
    await widen(page, 390);
    const narrow = await settled(page);
    expect(narrow.map((height, index) => height === wide[index])).toEqual([false, false]);
    await widen(page, 1280);
    expect(await settled(page)).toEqual(wide);
    expect((await sent(page)) - before).toBeLessThanOrEqual(most);
    expect(errors).toEqual([]);
  });

test('amp: the placeholders go when the embeds are ready', async ({ page }) => {
  const errors = await open(page, 'amp');
  await settled(page);
  await expect(page.locator('.placeholder')).toHaveCount(2);
  for (const placeholder of await page.locator('.placeholder').all()) await expect(placeholder).toBeHidden();
  expect(errors).toEqual([]);
});

test('wordpress: the frames take the place of the links, as high as the embeds want; a link to the story is followed', async ({ page }) => {
  // WordPress follows links only to the host that the frame is from.
  await page.route(`${PUBLISHED}**`, async (route) => {
    const url = route.request().url().replace(PUBLISHED, process.env['BASE_URL']!);
    await route.fulfill({ response: await page.request.get(url) });
  });
  await page.route(/wordpress\.html$/, async (route) => {
    const host = await route.fetch();
    await route.fulfill({ response: host, body: (await host.text()).replaceAll(process.env['BASE_URL']!, PUBLISHED) });
  });
  const errors = await open(page, 'wordpress');
  expect(await settled(page)).toEqual([510, expect.any(Number)]);
  for (const link of await page.locator('blockquote').all()) await expect(link).toBeHidden();
  for (const frame of await page.locator('iframe').all()) await expect(frame).toHaveClass(/heard/);
  await widen(page, 390);
  expect(await settled(page)).toEqual([460, expect.any(Number)]);
  await page.frameLocator('iframe').first().locator('a[target=_blank]').last().click();
  await page.waitForURL(PUBLISHED);
  expect(errors).toEqual([]);
});

test('a listener that comes two seconds late is told the height', async ({ page }) => {
  await page.clock.install({ time: 0 });
  await page.clock.pauseAt(1000);
  const errors = await open(page, 'late');
  await page.waitForLoadState();
  await page.clock.runFor(1900);
  expect((await sizes(page)).map(({ height }) => height)).toEqual([300, 300]);
  await page.clock.runFor(1200);
  await settled(page);
  expect(errors).toEqual([]);
});

test('in a tab that is opened later nothing is told before there is a width', async ({ page }) => {
  const errors = await open(page, 'tab');
  await page.waitForLoadState();
  expect(await page.evaluate(() => window.told)).toEqual({});
  await page.getByRole('button', { name: 'Open' }).click();
  await settled(page);
  expect(errors).toEqual([]);
});

test('no resizer, nor three at once, makes the height go to and fro', async ({ page }) => {
  await open(page, 'three');
  await settled(page);
  await widen(page, 600);
  const heights = await settled(page);
  const before = await sent(page);
  await frames(page, 20);
  expect(await sent(page)).toBe(before);
  expect(await settled(page)).toEqual(heights);
});

test('a frame that may have a scrollbar has none once it is as high as its embed wants', async ({ baseURL: _ }) => {
  const browser = await chromium.launch({
    executablePath: process.env['CHROME_PATH']!,
    args: FLAGS.filter((flag) => flag !== '--hide-scrollbars'),
    ignoreDefaultArgs: ['--hide-scrollbars'],
  });
  const page = await browser.newPage();
  await open(page, 'scrollbars');
  for (const width of [1280, 390, 700]) {
    await widen(page, width);
    await settled(page);
    for (const frame of inside(page)) expect(await frame.evaluate(() => innerWidth - document.documentElement.clientWidth)).toBe(0);
  }
  await browser.close();
});

test('with ?fit=1 no height is told', async ({ page }) => {
  const errors = await open(page, 'datawrapper');
  await settled(page);
  await page.evaluate(() => {
    window.told = {};
    window.sent.clear();
    for (const frame of document.querySelectorAll('iframe')) frame.src += '?fit=1';
  });
  await expect.poll(() => page.evaluate(() => window.sent.size)).toBe(2); // they are there
  await frames(page, 20); // and have told again what they tell
  expect(await page.evaluate(() => window.told)).toEqual({});
  expect(errors).toEqual([]);
});

test('in a window of its own an embed tells nothing', async ({ page }) => {
  const errors = await open(page, `${process.env['BASE_URL']}embed/story/?childId=x#?secret=Ab12Cd34Ef`);
  await expect(page.locator('html')).toHaveClass(/live/);
  await frames(page, 20);
  expect(await sent(page)).toBe(0);
  expect(errors).toEqual([]);
});
