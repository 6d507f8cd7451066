import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Page, test } from '@playwright/test';
import { STEPS } from '../../src/model/steps.ts';
import { HOST, openHost, ride, topOf, wayOf } from './host-page.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds on the host's page, a line a rule. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: { run(options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    const { violations } = await axe.run({ iframes: false });
    return violations.map(({ id, nodes }) => `${id} × ${nodes.length}: ${nodes[0]?.html.slice(0, 160)}`);
  });
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 });

  test('clean: the story is driven, every step is reached', async ({ page }) => {
    const seen = await openHost(page, 'clean');
    expect(await wayOf(page)).toBe('driven');
    const { off, steps } = await ride(page, 0);
    expect(off).toEqual([]);
    expect(steps).toEqual(STEPS.map((_step, index) => index));
    expect(seen).toEqual({ errors: [], loads: 1 });
  });

  for (const name of ['clean', 'stepper'])
    test(`${name}: a finger that strokes over the frame scrolls the page by all of its way`, async ({ page }) => {
      await openHost(page, name);
      await wayOf(page);
      await page.locator(`${HOST} iframe`).evaluate((frame) => frame.scrollIntoView({ behavior: 'instant' }));
      const before = await topOf(page);
      const client = await page.context().newCDPSession(page);
      const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', y?: number) =>
        client.send('Input.dispatchTouchEvent', { type, touchPoints: y === undefined ? [] : [{ x: 195, y }] });
      await touch('touchStart', 300);
      for (let y = 290; y >= 100; y -= 10) await touch('touchMove', y);
      await page.waitForTimeout(100); // a finger that stands: nothing is flung
      await touch('touchMove', 100);
      await touch('touchEnd');
      const slop = 20; // px that a finger may move before it scrolls
      await expect.poll(async () => before - (await topOf(page))).toBeGreaterThanOrEqual(200 - slop);
    });
});

for (const [name, colorScheme] of [
  ['clean', 'light'],
  ['two-stories', 'dark'],
  ['stepper', 'light'],
] as const)
  test(`axe finds nothing on a host with the loader: ${name}, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await openHost(page, name);
    await wayOf(page);
    expect(await violations(page)).toEqual([]);
  });

test('a link that is tabbed to in a card is not under the picture', async ({ page }) => {
  await openHost(page, 'clean');
  await wayOf(page);
  const cards = page.locator(`${HOST} article`);
  await cards.nth(6).evaluate((card) => card.scrollIntoView({ behavior: 'instant' })); // its links are under the pin now
  await page.locator(`${HOST} article`).nth(6).locator('a').first().focus();
  const [link, pin] = await Promise.all(
    [cards.nth(6).locator('a').first(), page.locator(`${HOST} section > div`)].map((part) =>
      part.evaluate((part) => part.getBoundingClientRect().toJSON()),
    ),
  );
  expect(link.top).toBeGreaterThanOrEqual(pin.bottom);
});

test("the cards are articles with headings, in the story's language, and lead out by links that do not know the host", async ({ page }) => {
  await openHost(page, 'clean');
  await wayOf(page);
  expect(await page.locator(`${HOST} section`).getAttribute('lang')).toMatch(/^zh/);
  const cards = await page
    .locator(`${HOST} article`)
    .evaluateAll((cards) => cards.map((card) => [...card.children].map(({ tagName }) => tagName.toLowerCase())));
  expect(cards).toHaveLength(STEPS.length);
  for (const card of cards) {
    expect([card[0], card[1], card.at(-1)]).toEqual(['header', 'h2', 'footer']);
    expect(card.slice(2, -1).length).toBeGreaterThan(0);
  }
  const links = await page
    .locator(`${HOST} article a`)
    .evaluateAll((links) => (links as HTMLAnchorElement[]).map(({ protocol, rel, target }) => `${protocol} ${rel} ${target}`));
  expect(new Set(links)).toEqual(new Set(['https: noopener _blank']));
  expect(await page.locator(`${HOST} iframe`).getAttribute('title')).toMatch(/迎风南下/);
});
