/** Slow 4G: ms a request waits, bytes a second down and up. */
const SLOW_4G = { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 };

/** The readers: their screen, how many times slower than this machine, their network (`null`: as it is), the set of drawings they get. */
export const PROFILES = {
  phone: {
    set: 'phone',
    slowdown: 4,
    network: SLOW_4G,
    context: { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true },
  },
  desktop: { set: 'wide', slowdown: 1, network: null, context: { viewport: { width: 1440, height: 900 } } },
};

/** The page's languages: folder in dist/ and what the names of drawings end in. */
export const LANGUAGES = { zh: { folder: '', suffix: '' }, en: { folder: 'en/', suffix: '-en' } };

/** Opens a page as a reader of `profile`, nothing in the cache; the CDP session slows it. */
export async function openPage(browser, { context: options, slowdown }) {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const client = await context.newCDPSession(page);
  if (slowdown > 1) await client.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  return { context, page, client };
}

/** Asks the page without Playwright's helpers, which would weigh more than the page. */
export async function evaluate(client, expression) {
  return (await client.send('Runtime.evaluate', { expression, returnByValue: true })).result.value;
}
