import { evaluate, openPage } from './profiles.mjs';

/** px that one gesture scrolls, in screens; ms between two gestures, in which a camera's move runs. */
const STRIDE = 0.5;
const PAUSE = 700;
/** px a second of a gesture. */
const SPEED = 1600;

const STORY = `(() => {
  const { top, bottom } = document.querySelector('.story').getBoundingClientRect();
  return { width: innerWidth, height: innerHeight, top: top + scrollY, end: bottom + scrollY - innerHeight };
})()`;

/**
 * Scrolls through the story as a reader does, `screens` of it: main thread's CPU in ms, layouts and recalculations of style, each per 1,000 px;
 * `heap`: the JS heap afterwards, MB; `live`: whether our script runs. The page comes fast: only the reading is slowed.
 */
export async function measureScroll(browser, url, profile, screens = Number.POSITIVE_INFINITY) {
  const { context, page, client } = await openPage(browser, { ...profile, slowdown: 1 });
  await page.goto(url, { waitUntil: 'networkidle' });
  if (profile.slowdown > 1) await client.send('Emulation.setCPUThrottlingRate', { rate: profile.slowdown });
  await client.send('Performance.enable', { timeDomain: 'threadTicks' }); // CPU, not time on the wall
  const { width, height, top, end } = await evaluate(client, STORY);
  await evaluate(client, `scrollTo({ top: ${top}, behavior: 'instant' })`);
  await page.waitForTimeout(2000);

  const last = Math.min(end, top + screens * height);
  const before = await metrics(client);
  for (let y = top; y < last; y += STRIDE * height) {
    await client.send('Input.synthesizeScrollGesture', {
      x: width - 60,
      y: height / 2,
      yDistance: -STRIDE * height,
      speed: SPEED,
      preventFling: true,
      gestureSourceType: 'mouse', // headless Chromium does not scroll by touch
    });
    await page.waitForTimeout(PAUSE);
  }
  const after = await metrics(client);
  const scrolled = ((await evaluate(client, 'scrollY')) - top) / 1000;
  const result = {
    live: await evaluate(client, 'document.documentElement.classList.contains("live")'),
    scrolled,
    cpu: ((after.TaskDuration - before.TaskDuration) * 1000) / scrolled,
    layouts: (after.LayoutCount - before.LayoutCount) / scrolled,
    recalculations: (after.RecalcStyleCount - before.RecalcStyleCount) / scrolled,
    heap: await heap(client),
  };
  await context.close();
  return result;
}

/** JS heap in MB after a forced collection. */
async function heap(client) {
  await client.send('HeapProfiler.enable');
  await client.send('HeapProfiler.collectGarbage');
  return (await metrics(client)).JSHeapUsedSize / 1e6;
}

async function metrics(client) {
  const { metrics: list } = await client.send('Performance.getMetrics');
  return Object.fromEntries(list.map(({ name, value }) => [name, value]));
}
