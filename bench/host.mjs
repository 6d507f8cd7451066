import { serveHosts } from '../scripts/hosts.mjs';

const SCREEN = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true };
const SLOWDOWN = 4;
/** ms of CPU from which a task is long. */
const LONG = 50;
/** px that one gesture scrolls, px a second, and how many gestures lead past the story. */
const STRIDE = 600;
const SPEED = 1600;
const GESTURES = 14;

/** What a host's page pays for the loader: an article is read that has the story with the loader and without it. CPU of the host's main thread. */
export async function measureHost(browser, site) {
  const hosts = await serveHosts(site);
  const plain = await read(browser, hosts.url, 'no-script');
  const loaded = await read(browser, hosts.url, 'clean');
  hosts.close();
  if (loaded.way !== 'driven') throw new Error('the loader did not drive the story');
  return { plain, loaded };
}

async function read(browser, url, name) {
  const context = await browser.newContext(SCREEN);
  const page = await context.newPage();
  const client = await context.newCDPSession(page);
  await client.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  await browser.startTracing(page, { categories: ['devtools.timeline', 'disabled-by-default-devtools.timeline'] });
  await page.goto(`${url}${name}.html`);
  await page.waitForTimeout(2000); // the story has come
  for (let gesture = 0; gesture < GESTURES; gesture += 1)
    await client.send('Input.synthesizeScrollGesture', {
      x: SCREEN.viewport.width / 2,
      y: SCREEN.viewport.height / 2,
      yDistance: -STRIDE,
      speed: SPEED,
      preventFling: true,
      gestureSourceType: 'mouse', // headless Chromium does not scroll by touch
    });
  const { traceEvents } = JSON.parse(await browser.stopTracing());
  const way = await page.evaluate(() => document.querySelector('.yingfeng-embed')?.dataset.yingfeng);
  await context.close();
  return { way, ...tasksOf(traceEvents, url) };
}

/** Long tasks of the host's main thread; and the longest call of the loader, with the layouts that it forces, ms of CPU. */
function tasksOf(events, url) {
  const parse = events.find(({ name, args }) => name === 'ParseHTML' && args.beginData?.url.startsWith(url));
  const own = events.filter(({ pid, tid, ph }) => pid === parse.pid && tid === parse.tid && ph === 'X');
  const cpu = (found) => found.map(({ tdur = 0 }) => tdur / 1000);
  const calls = own.filter(({ args }) => /\/embed\/v1[^/]*\.js/.test(args.data?.url));
  return {
    long: cpu(own.filter(({ name }) => name === 'RunTask')).filter((ms) => ms > LONG).length,
    call: Math.max(0, ...cpu(calls)),
  };
}
