import { evaluate, openPage } from './profiles.mjs';
import { blockingTime, CATEGORIES, readTrace } from './trace.mjs';

/** ms without a long task, after load and the last request, until a page has settled; ms after which we give up. */
const QUIET = 1000;
const PATIENCE = 20_000;

/** In the page: what its own observers say. */
function observe() {
  const seen = { fcp: 0, lcp: 0, cls: 0, busy: 0 };
  globalThis.seen = seen;
  const on = (type, take) => new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true });
  on('paint', (entry) => {
    if (entry.name === 'first-contentful-paint') seen.fcp = entry.startTime;
  });
  on('largest-contentful-paint', (entry) => {
    seen.lcp = entry.startTime;
  });
  on('layout-shift', (entry) => {
    seen.cls += entry.value;
  });
  on('longtask', (entry) => {
    seen.busy = entry.startTime + entry.duration;
  });
}

/**
 * One cold load, until the page has settled. ms since the navigation's start: `fcp`, `lcp`, `load`; `longest`: the longest task, ms on the wall;
 * `blocking`: parts of tasks over 50 ms from the navigation's start until settled, and `blockingAfterPaint`: of these what runs after FCP;
 * `main`: CPU of the main thread, ms, until the load event has ended
 * and the page has been painted, for a page without a script is loaded before it is laid out; `all`: the same until settled; `bytes`: bodies as sent, with their headers; `requests`; `cls`.
 */
export async function measureLoad(browser, url, profile) {
  const { context, page, client } = await openPage(browser, profile);
  const sent = new Set();
  let bytes = 0;
  client.on('Network.requestWillBeSent', ({ requestId, request }) => request.url.startsWith('http') && sent.add(requestId));
  client.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (sent.has(requestId)) bytes += encodedDataLength;
  });
  await client.send('Network.enable');
  if (profile.network) await client.send('Network.emulateNetworkConditions', profile.network);
  await page.addInitScript(observe);
  await browser.startTracing(page, { categories: CATEGORIES });
  await page.goto(url, { waitUntil: 'networkidle', timeout: 60_000 });
  await settle(page, client);
  const seen = await evaluate(client, "({ ...seen, load: performance.getEntriesByType('navigation')[0].loadEventEnd })");
  const { traceEvents } = JSON.parse(await browser.stopTracing());
  await context.close();

  const tasks = readTrace(traceEvents, url);
  return {
    fcp: seen.fcp,
    lcp: seen.lcp,
    load: seen.load,
    longest: Math.max(0, ...tasks.map(({ wall }) => wall)),
    blocking: blockingTime(tasks),
    blockingAfterPaint: blockingTime(tasks, seen.fcp),
    main: cpu(tasks.filter(({ start }) => start < Math.max(seen.load, seen.fcp))),
    all: cpu(tasks),
    bytes,
    requests: sent.size,
    cls: seen.cls,
  };
}

function cpu(tasks) {
  return tasks.reduce((sum, task) => sum + task.cpu, 0);
}

/** Waits until load has ended, something is painted and no long task has run for a while. Throws where that never comes. */
async function settle(page, client) {
  const since = Date.now();
  const quiet = `(() => {
    const { loadEventEnd } = performance.getEntriesByType('navigation')[0];
    return loadEventEnd > 0 && seen.fcp > 0 && seen.lcp > 0 ? performance.now() - Math.max(seen.busy, seen.lcp, loadEventEnd) : 0;
  })()`;
  while ((await evaluate(client, quiet)) < QUIET) {
    if (Date.now() - since > PATIENCE) throw new Error(`${page.url()} has not settled ${PATIENCE / 1000} s after its last request`);
    await page.waitForTimeout(QUIET / 4);
  }
}
