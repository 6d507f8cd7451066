import { expect, test } from './fixtures.ts';
import { jump, resting, STEPS, state } from './story.ts';

for (const [screen, size] of [
  ['a phone', { width: 390, height: 844 }],
  ['a desktop', { width: 1440, height: 900 }],
] as const)
  for (const path of ['', 'en/'])
    test.describe(`${screen}, /${path}`, () => {
      test.use({ size });

      test('shows each step that is read, on the way down and up, and comes to rest', async ({ tab, site }) => {
        await tab.goto(site + path);
        await resting(tab, STEPS[0]);
        for (const step of [...STEPS, ...[...STEPS].reverse()]) {
          await jump(tab, step);
          await expect.poll(() => state(tab)).toMatchObject({ step, on: [step] });
        }
        await resting(tab, STEPS[0]);
        expect((await state(tab)).hash).toBe(`#${STEPS[0]}`);
      });
    });
