import { expect, test } from './fixtures.ts';
import { jump, resting, STEPS } from './story.ts';

for (const path of ['', 'en/'])
  test(`/${path} is read from step to step without a word on the console, and with every font`, async ({ tab, site }) => {
    await tab.goto(site + path);
    for (const step of STEPS.filter((_, index) => index % 5 === 0)) {
      await jump(tab, step);
      await resting(tab, step);
    }
    expect(await tab.evaluate(() => [...document.fonts].filter(({ status }) => status === 'error').map(({ family }) => family))).toEqual(
      [],
    );
    expect(await tab.said()).toEqual([]);
  });
