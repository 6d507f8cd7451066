import { serveHosts } from '../scripts/hosts.mjs';
import { openPage, PROFILES } from './profiles.mjs';
import { LONG } from './trace.mjs';

/** px that one gesture scrolls, px a second, and how many gestures lead past the story. */
const STRIDE = 600;
const SPEED = 1600;
const GESTURES = 14;

/**
 * What a host's page pays for the loader on a phone: an article is read that has the story with the loader and without it, in `gestures`.
 * `long`: tasks over 50 ms; `call`: the loader's longest call, ms; both CPU of the host's main thread.
 */
export async function measureHost(browser, site, gestures = GESTURES) {
  const hosts = await serveHosts(site);
  const plain = await read(browser, hosts.url, 'no-script', gestures);
  const loaded = await read(browser, hosts.url, 'clean', gestures);
  hosts.close();
  if (loaded.way !== 'driven') throw new Error('the loader did not drive the story');
  return { plain, loaded };
}

async function read(browser, url, name, gestures) {
  const { context, page, client } = await openPage(browser, PROFILES.phone);
  const { width, height } = page.viewportSize();
  await browser.startTracing(page, { categories: ['devtools.timeline', 'disabled-by-default-devtools.timeline'] });
  await page.goto(`${url}${name}.html`);
  await page.waitForTimeout(2000); // the story has come
  for (let gesture = 0; gesture < gestures; gesture += 1)
    await client.send('Input.synthesizeScrollGesture', {
      x: width / 2,
      y: height / 2,
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
