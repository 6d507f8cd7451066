import { type BrowserContext, test as base, expect, type Frame, type Page } from '@playwright/test';

declare global {
  interface Window {
    /** How much of the page has moved by itself. */
    shifted: number;
    /** In the story's frame: the steps that it was told to show, and the mode that it was told last. */
    steps: Set<number>;
    mode: string;
    /** How much it was told. */
    messages: number;
    /** What `ride` records while the pin should stand: px that it is off, a frame each. */
    off: number[];
  }
}

/** Each test has a page of its own, in one context a worker: a context of its own would take longer than most host pages do. */
export const test = base.extend<{ page: Page }, { hosts: BrowserContext }>({
  hosts: [
    async ({ browser }, use, { project }) => {
      const context = await browser.newContext({ viewport: project.use.viewport ?? null });
      await use(context);
      await context.close();
    },
    { scope: 'worker' },
  ],
  page: async ({ hosts }, use) => {
    const page = await hosts.newPage();
    await use(page);
    await page.close();
  },
});

export const HOST = '.yingfeng-embed';

/** px of a turn of the wheel, and of one of a reader in haste. */
const TURN = 150;
const HASTE = 200;

/** What went wrong on a page, and how often it asked for the story. */
export interface Seen {
  readonly errors: string[];
  loads: number;
}

/** Opens a page of examples/hosts/ and keeps what happens on it. */
export async function openHost(page: Page, name: string): Promise<Seen> {
  const seen: Seen = { errors: [], loads: 0 };
  page.on('pageerror', ({ message }) => seen.errors.push(message));
  page.on('console', (message) => message.type() === 'error' && seen.errors.push(message.text()));
  page.on('request', (request) => {
    if (request.isNavigationRequest() && request.url().includes('/embed/story/')) seen.loads += 1;
  });
  await page.addInitScript(() => {
    window.shifted = 0;
    window.steps = new Set([0]);
    window.messages = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) window.shifted += (entry as PerformanceEntry & { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
    addEventListener('message', ({ data }) => {
      window.messages += 1;
      if (data?.type === 'step') window.steps.add(data.step);
      if (data?.type === 'mode') window.mode = data.mode;
    });
  });
  await page.goto(`${process.env['HOSTS_URL']}${name}.html`);
  return seen;
}

/** Waits until the loader has chosen how it shows the first story, and gives it. */
export async function wayOf(page: Page): Promise<string | null> {
  const host = page.locator(HOST).first();
  await expect(host).toHaveAttribute('data-yingfeng', /./);
  return host.getAttribute('data-yingfeng');
}

/** The first story's frame. */
export function storyOf(page: Page): Frame {
  const frame = page.frames().find((frame) => frame.url().includes('/embed/story/'));
  if (!frame) throw new Error('this page holds no story');
  return frame;
}

/** Turns the wheel over the middle of the first frame, a turn a frame, and waits until nothing scrolls; `turns` below zero: up. */
export async function wheel(page: Page, turns: number, px = TURN): Promise<void> {
  const box = await page.locator(`${HOST} iframe`).first().boundingBox();
  if (box) await page.mouse.move(box.x + box.width / 2, Math.max(10, box.y) + 100);
  for (let turn = 0; turn < Math.abs(turns); turn += 1) {
    await page.mouse.wheel(0, Math.sign(turns) * px);
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
  await page.evaluate(async () => {
    let still = 0; // frames without a scroll of anything
    const moved = () => {
      still = 0;
    };
    document.addEventListener('scroll', moved, { capture: true });
    for (; still < 3; still += 1) await new Promise(requestAnimationFrame);
    document.removeEventListener('scroll', moved, { capture: true });
  });
}

/** Where the first embed stands, px below the window's top. */
export function topOf(page: Page): Promise<number> {
  return page
    .locator(HOST)
    .first()
    .evaluate((host) => host.getBoundingClientRect().top);
}

/** What a reader who turns the wheel over the pin from above the story to its end has seen. */
export interface Ride {
  /** px that the pin was off its place, a frame each that was so. */
  readonly off: readonly number[];
  readonly frames: number;
  readonly steps: readonly number[];
  /** px that the page scrolled, and that the wheel asked for. */
  readonly scrolled: number;
  readonly asked: number;
}

/** `start`: px below the window's top where the pin belongs. */
export async function ride(page: Page, start: number): Promise<Ride> {
  const section = page.locator(HOST).first().locator('section');
  await section.evaluate((track) => track.scrollIntoView({ behavior: 'instant' }));
  await wheel(page, -1);
  const before = await topOf(page);
  const length = await section.evaluate((track, start) => {
    const pin = track.firstElementChild as Element;
    window.off = [];
    const record = () => {
      const { top, bottom } = track.getBoundingClientRect();
      const { top: at, bottom: end } = pin.getBoundingClientRect();
      if (top < start - 1 && bottom > start + (end - at) + 1) window.off.push(Math.abs(at - start));
      requestAnimationFrame(record);
    };
    record();
    return track.getBoundingClientRect().height;
  }, start);
  const turns = Math.ceil(length / HASTE);
  await wheel(page, turns, HASTE);
  const off = await page.evaluate(() => window.off);
  const steps = await storyOf(page).evaluate(() => [...window.steps]);
  return {
    off: off.filter((px) => px > 1),
    frames: off.length,
    steps: steps.sort((a, b) => a - b),
    scrolled: Math.round(before - (await topOf(page))),
    asked: turns * HASTE,
  };
}
