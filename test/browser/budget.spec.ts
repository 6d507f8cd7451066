import type { CDPSession, Page } from '@playwright/test';
import { STEPS } from '../../src/model/steps.ts';
import { expect, live, readThrough, test } from './fixtures.ts';

/** Starts to add up layout shifts, all of them: those after input, too. */
async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const shifts: string[] = [];
    Object.assign(globalThis, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { value, sources } = entry as PerformanceEntry & { value: number; sources: { node: Node | null }[] };
        const nodes = sources.map(({ node }) => (node instanceof Element ? `${node.localName}.${node.getAttribute('class')}` : node?.nodeName));
        shifts.push(`${value.toFixed(5)} at ${scrollY}: ${nodes.join(', ')}`);
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

const shifts = (page: Page) => page.evaluate(() => (globalThis as unknown as { shifts: string[] }).shifts);

test('a reading asks for at most five files, all of this origin', async ({ page, baseURL }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('./');
  await live(page);
  await readThrough(page);
  const files = asked.filter((url) => !url.startsWith('data:'));
  for (const url of files) expect(url.startsWith(baseURL ?? '')).toBe(true);
  expect(files.length, files.join('\n')).toBeLessThanOrEqual(5);
});

test('nothing shifts while the page loads and is read', async ({ page }) => {
  await watchShifts(page);
  await page.goto('./');
  await live(page);
  await readThrough(page);
  expect(await shifts(page)).toEqual([]);
});

test('nothing shifts when the heading font comes late', async ({ page }) => {
  await watchShifts(page);
  await page.route('**/*.woff2', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1000));
    await route.continue();
  });
  await page.goto('./', { waitUntil: 'commit' });
  await page.waitForSelector('.live');
  await page.waitForTimeout(1500);
  await page.evaluate(() => document.fonts.ready);
  await page.waitForTimeout(300);
  expect(await shifts(page)).toEqual([]);
});

test('nothing shifts when the page opens in mid-story', async ({ page }) => {
  await watchShifts(page);
  await page.goto('./#amount');
  await live(page);
  await page.waitForTimeout(500);
  expect(await shifts(page)).toEqual([]);
});

/** The number of `Layout` events of the renderer while `act` runs. */
async function layouts(page: Page, client: CDPSession, act: () => Promise<void>): Promise<number> {
  const events: { name: string }[] = [];
  client.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as { name: string }[])));
  await client.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig: { includedCategories: ['devtools.timeline'] } });
  await act();
  const complete = new Promise((resolve) => client.once('Tracing.tracingComplete', resolve));
  await client.send('Tracing.end');
  await complete;
  client.removeAllListeners('Tracing.dataCollected');
  return events.filter(({ name }) => name === 'Layout').length;
}

for (const step of ['equidistant', 'sixteen', 'tour', 'whole'] as const) {
  test(`no layout runs while the page scrolls inside step ${step}`, async ({ page }) => {
    await page.goto(`./#${step}`);
    await live(page);
    await expect(page.locator('.frame .layer.on')).toHaveAttribute('data-step', step);
    await page.waitForTimeout(2500); // the camera's move, and the address once settled
    const client = await page.context().newCDPSession(page);
    const { top, height } = await page.locator(`#${step}`).evaluate((card) => ({ top: card.getBoundingClientRect().top + scrollY, height: card.clientHeight }));
    const counted = await layouts(page, client, async () => {
      for (let y = 0; y < Math.min(height * 0.25, 160); y += 8) {
        await page.mouse.wheel(0, 8);
        await page.waitForTimeout(20);
      }
    });
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(top - 900);
    await expect(page.locator('.frame .layer.on')).toHaveAttribute('data-step', step);
    expect(counted).toBe(0);
  });
}

test('after a full pass and a forced collection the heap holds at most 1.5 MB', async ({ page }) => {
  await page.goto('./');
  await live(page);
  await readThrough(page);
  const client = await page.context().newCDPSession(page);
  await client.send('HeapProfiler.enable');
  await client.send('HeapProfiler.collectGarbage');
  await client.send('HeapProfiler.collectGarbage');
  await client.send('Performance.enable');
  const { metrics } = await client.send('Performance.getMetrics');
  const used = metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? 0;
  console.log(`JSHeapUsedSize ${(used / 1e6).toFixed(2)} MB after ${STEPS.length} steps`);
  expect(used).toBeGreaterThan(0);
  expect(used).toBeLessThanOrEqual(1_500_000);
});
