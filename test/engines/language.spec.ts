import type { Tab } from './engine.ts';
import { expect, test } from './fixtures.ts';
import { jump, middle, resting, state } from './story.ts';

/** How much of the present step has passed the line at which a step begins on a desktop, 0–1. */
function part(tab: Tab): Promise<number> {
  return tab.evaluate(() => {
    const step = document.querySelector<HTMLElement>('.story')?.dataset['step'] ?? '';
    const { top, height } = document.getElementById(step)?.getBoundingClientRect() ?? new DOMRect();
    return (document.documentElement.clientHeight / 2 - top) / height;
  });
}

test('the switch of the language keeps step and place in it, Back leads to the very place', async ({ tab, site }) => {
  await tab.goto(site);
  await jump(tab, 'camp', 60);
  await resting(tab, 'camp');
  const [before, there] = [await part(tab), await state(tab)];
  await tab.click(await middle(tab, '.head .lang'));
  await expect.poll(() => tab.evaluate(() => document.documentElement.lang)).toBe('en');
  await resting(tab, 'camp');
  expect((await state(tab)).hash).toBe('#camp');
  expect(Math.abs((await part(tab)) - before)).toBeLessThan(0.05);
  await tab.back();
  await expect.poll(() => state(tab)).toEqual(there);
});
