import type { Tab } from './engine.ts';
import { expect, test } from './fixtures.ts';
import { resting } from './story.ts';

/** The slider's hour, the layer that shows, and the distances that stand on the map. */
function week(tab: Tab) {
  return tab.evaluate(() => ({
    hour: document.querySelector('.strip-time')?.getAttribute('aria-valuenow'),
    layer: document.querySelector<SVGElement>('.frame .layer.on')?.dataset['step'],
    words: [...document.querySelectorAll('.time-over > text')].map(({ textContent }) => textContent),
  }));
}

test('the strip’s slider goes by keys: an hour, to a fix, to the ends; Esc gives the stage back', async ({ tab, site }) => {
  await tab.goto(`${site}#equidistant`);
  await resting(tab, 'equidistant');
  await tab.evaluate(() => document.querySelector<HTMLElement>('.strip-time')?.focus({ preventScroll: true }));
  for (const [key, now] of [
    ['ArrowRight', { hour: '201', layer: 'time' }],
    ['PageUp', { hour: '206', layer: 'time', words: ['990公里', '1017公里'] }],
    ['ArrowLeft', { hour: '205', layer: 'time' }],
    ['PageDown', { hour: '200', layer: 'time', words: ['1037公里', '1112公里'] }],
    ['Home', { hour: '38', layer: 'time' }],
    ['End', { hour: '338', layer: 'time' }],
    ['Escape', { hour: '200', layer: 'equidistant' }],
  ] as const) {
    await tab.press(key);
    await expect.poll(() => week(tab), key).toMatchObject(now);
  }
});
