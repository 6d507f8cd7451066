import { expect } from '@playwright/test';
import { storyHeight } from '../../src/model/embeds.ts';
import { STEPS } from '../../src/model/steps.ts';
import { HOST, openHost, ride, storyOf, test, topOf, wayOf, wheel } from './host-page.ts';

const ALL = STEPS.map((_step, index) => index);

/** Where the wheel drives the story: the page, how its pin is held, where that is, px. */
const DRIVEN: readonly (readonly [page: string, way: 'driven' | 'fixed', start?: number])[] = [
  ['clean', 'driven'],
  ['body-overflow-x', 'driven'],
  ['html-body-overflow-x', 'fixed'],
  ['wrapper-hidden', 'fixed'],
  ['wrapper-clip', 'driven'],
  ['wrapper-transform', 'driven', 10],
  ['wrapper-filter', 'driven'],
  ['wrapper-perspective', 'driven'],
  ['wrapper-contain', 'driven'],
  ['wrapper-zoom', 'driven'],
  ['wrapper-content-visibility', 'driven'],
  ['app-shell', 'driven', 53],
  ['flex', 'driven'],
  ['grid', 'driven'],
  ['star-box', 'driven'],
  ['type', 'driven'],
  ['iframe-rules', 'driven'],
  ['star-hidden', 'fixed'],
  ['div-inline', 'driven'],
  ['csp-no-style', 'driven'],
  ['trusted-types', 'driven'],
  ['coep', 'driven'],
  ['no-sandbox', 'driven'],
  ['no-frame', 'driven'],
  ['loader-twice', 'driven'],
  ['two-stories', 'driven'],
  ['component', 'fixed'],
  ['site-header', 'driven', 64],
];

for (const [name, way, start = 0] of DRIVEN)
  test(`${name}: the story is ${way}, its pin stands, every step is reached, nothing else moves`, async ({ page }) => {
    const seen = await openHost(page, name);
    expect(await wayOf(page)).toBe(way);
    const seenRide = await ride(page, start);
    expect(seenRide.frames).toBeGreaterThan(20);
    // Where the pin is held by `fixed`, it may be late in the frame in which it is taken up, and let go.
    expect(seenRide.off.length).toBeLessThanOrEqual(way === 'fixed' ? 2 : 0);
    expect(seenRide.steps).toEqual(ALL);
    expect(seenRide.scrolled).toBe(seenRide.asked);
    expect(await page.locator(HOST).first().getAttribute('data-yingfeng')).toBe(way);
    expect(await page.evaluate(() => window.shifted)).toBe(0);
    expect(seen).toEqual({ errors: [], loads: name === 'two-stories' ? 2 : 1 });
  });

/** Where neither sticky nor fixed works, or the host wants none: the frame is as high as the story asks, and never takes the wheel. */
const STEPPERS = ['wrapper-hidden-transform', 'wrapper-hidden-will-change', 'read-more', 'stepper', 'first-screen'];

for (const name of STEPPERS)
  test(`${name}: the story is shown step by step, the page scrolls over it, nothing moves`, async ({ page }) => {
    const seen = await openHost(page, name);
    expect(await wayOf(page)).toBe('stepper');
    const frame = page.locator(`${HOST} iframe`);
    // What is seen when the page opens stays as high as it is.
    await expect.poll(() => frame.evaluate((frame) => frame.clientHeight)).toBe(name === 'first-screen' ? 720 : storyHeight(720));
    await expect.poll(() => storyOf(page).evaluate(() => window.mode)).toBe('stepper');
    const before = await topOf(page);
    await wheel(page, 4);
    expect(before - (await topOf(page))).toBe(4 * 150);
    expect(await page.evaluate(() => window.shifted)).toBe(0);
    expect(seen).toEqual({ errors: [], loads: 1 });
  });

/** Where no script of ours runs, or no frame of ours is let in: what the host pasted is there. */
const BARE: readonly (readonly [page: string, loads: number, errors: RegExp])[] = [
  ['no-script', 1, /^$/],
  ['csp-no-script', 1, /script-src 'self'/],
  ['csp-no-frame', 0, /frame-src 'self'/],
  ['sandbox-empty', 1, /Blocked script execution/],
];

for (const [name, loads, errors] of BARE)
  test(`${name}: the frame and the linked title are as pasted`, async ({ page }) => {
    const seen = await openHost(page, name);
    await page.locator(`${HOST} iframe`).scrollIntoViewIfNeeded();
    const link = page.locator(`${HOST} a`);
    await expect(link).toBeVisible();
    await expect(link).toHaveText('迎风南下');
    await expect(link).toHaveAttribute('href', process.env['BASE_URL'] ?? '');
    expect(await page.locator(`${HOST} iframe`).evaluate((frame) => frame.clientHeight)).toBe(720);
    await expect.poll(() => seen.loads).toBe(loads);
    for (const error of seen.errors) expect(error).toMatch(errors);
  });

test('without script the frame and the linked title are as pasted', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${process.env['HOSTS_URL']}clean.html`);
  await expect(page.locator(`${HOST} a`)).toHaveText('迎风南下');
  expect((await page.locator(`${HOST} iframe`).boundingBox())?.height).toBe(720);
  await context.close();
});

test('framed: in a host that is framed itself, the story is shown step by step', async ({ page }) => {
  await openHost(page, 'framed');
  const host = page.frameLocator('iframe[title=Preview]').locator(HOST);
  await expect(host).toHaveAttribute('data-yingfeng', 'stepper');
});
