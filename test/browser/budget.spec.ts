import type { CDPSession, Page } from '@playwright/test';
import { expect, live, readThrough, test } from './fixtures.ts';
import { settled } from './story.ts';

/** Starts to add up layout shifts, all of them: those after input, too. */
async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const shifts: string[] = [];
    Object.assign(globalThis, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { value, sources } = entry as PerformanceEntry & { value: number; sources: { node: Node | null }[] };
        const elements = sources.map(({ node }) => (node instanceof Element ? node : node?.parentElement));
        const nodes = elements.map((element) => `${element?.parentElement?.className} > ${element?.outerHTML.slice(0, 80)}`);
        shifts.push(`${value.toFixed(5)} at ${scrollY}: ${nodes.join(', ')}`);
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

const shifts = (page: Page) => page.evaluate(() => (globalThis as unknown as { shifts: string[] }).shifts);

test('a reading asks for at most five files, all of this origin', async ({ page, baseURL }) => {
  const client = await page.context().newCDPSession(page);
  const asked = new Map<string, string>(); // by id of the request; what memory or disk gives again is no request
  client.on('Network.requestWillBeSent', ({ requestId, request }) => request.url.startsWith('data:') || asked.set(requestId, request.url));
  client.on('Network.requestServedFromCache', ({ requestId }) => asked.delete(requestId));
  client.on('Network.responseReceived', ({ requestId, response }) => response.fromDiskCache && asked.delete(requestId));
  await client.send('Network.enable');
  await page.goto('./');
  await live(page);
  await readThrough(page);
  const files = [...asked.values()];
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
  let send = () => {};
  const late = new Promise<void>((resolve) => {
    send = resolve;
  });
  const asked = page.waitForRequest('**/*.woff2');
  await page.route('**/*.woff2', async (route) => {
    await late;
    await route.continue();
  });
  await page.goto('./', { waitUntil: 'commit' });
  await asked;
  await settled(page);
  send();
  await page.evaluate(() => document.fonts.ready);
  await settled(page);
  expect(await shifts(page)).toEqual([]);
});

test('nothing shifts when the page opens in mid-story', async ({ page }) => {
  await watchShifts(page);
  await page.goto('./#amount');
  await live(page);
  await settled(page);
  expect(await shifts(page)).toEqual([]);
});

/** The `Layout` events of the renderer while `act` runs, each as the trace tells it. */
async function layouts(client: CDPSession, act: () => Promise<void>): Promise<string[]> {
  const events: { name: string; args: object }[] = [];
  const collect = ({ value }: { value: object[] }) => events.push(...(value as typeof events));
  client.on('Tracing.dataCollected', collect);
  await client.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['devtools.timeline', 'disabled-by-default-devtools.timeline.stack'] },
  });
  await act();
  const complete = new Promise((resolve) => client.once('Tracing.tracingComplete', resolve));
  await client.send('Tracing.end');
  await complete;
  client.off('Tracing.dataCollected', collect);
  return events.filter(({ name }) => name === 'Layout').map(({ args }) => JSON.stringify(args).slice(0, 400));
}

for (const step of ['equidistant', 'sixteen', 'tour', 'whole'] as const) {
  test(`no layout runs while the page scrolls inside step ${step}`, async ({ page }) => {
    await page.goto(`./#${step}`);
    await live(page);
    await expect(page.locator('.frame .layer.on')).toHaveAttribute('data-step', step);
    await settled(page);
    await page.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished))); // the title's wind, too
    const client = await page.context().newCDPSession(page);
    const { top, height } = await page
      .locator(`#${step}`)
      .evaluate((card) => ({ top: card.getBoundingClientRect().top + scrollY, height: card.clientHeight }));
    const counted = await layouts(client, async () => {
      for (let y = 0; y < Math.min(height * 0.25, 160); y += 8) {
        await page.mouse.wheel(0, 8);
        await page.evaluate(() => new Promise(requestAnimationFrame));
      }
    });
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(top - 900);
    await expect(page.locator('.frame .layer.on')).toHaveAttribute('data-step', step);
    expect(counted).toEqual([]);
  });
}

test('after a full pass and a forced collection the heap holds at most 1.5 MB', async ({ page }) => {
  // Playwright's own helpers weigh more than the page: nothing here may call for them.
  const client = await page.context().newCDPSession(page);
  await page.goto('./');
  await client.send('Runtime.evaluate', { expression: READ_THROUGH, awaitPromise: true });
  await client.send('HeapProfiler.enable');
  await client.send('HeapProfiler.collectGarbage');
  await client.send('Performance.enable');
  const { metrics } = await client.send('Performance.getMetrics');
  const used = metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? 0;
  expect(used).toBeGreaterThan(0);
  expect(used).toBeLessThanOrEqual(1_500_000);
});

const READ_THROUGH = `(async () => {
  for (let y = 0; y < document.documentElement.scrollHeight; y += innerHeight / 3) {
    scrollTo({ top: y, behavior: 'instant' });
    await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
  }
})()`;
