import { expect, test } from './fixtures.ts';
import { jump, resting, state } from './story.ts';

test.use({ size: { width: 390, height: 844 } });

test('Back from another page leads to the very place, and so does a reload', async ({ tab, site }) => {
  await tab.goto(site);
  await jump(tab, 'camp', 90);
  await resting(tab, 'camp');
  const there = await state(tab);
  expect(there.hash).toBe('#camp');
  await tab.goto('about:blank');
  await tab.back();
  await expect.poll(() => state(tab)).toEqual(there);
  await tab.reload();
  await expect.poll(() => state(tab)).toEqual(there);
});

test('a reader who leaves in the midst of a scroll comes back to where it had come', async ({ tab, site }) => {
  await tab.goto(site);
  await jump(tab, 'camp', 90);
  await resting(tab, 'camp');
  const there = await state(tab);
  await tab.evaluate(() => {
    setTimeout(() => {
      scrollBy({ top: 30, behavior: 'instant' });
      location.href = 'about:blank';
    });
  });
  await expect.poll(() => tab.evaluate(() => document.querySelector('.story'))).toBeNull();
  await tab.back();
  await expect.poll(() => state(tab)).toEqual({ ...there, y: there.y + 30 });
});
