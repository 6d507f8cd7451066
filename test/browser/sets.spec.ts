import type { SetName } from '../../src/model/frames.ts';
import { expect, live, test } from './fixtures.ts';
import { settled } from './story.ts';

/** Which set's files a screen loads: its title, and its steps but for the phone's, which stand in the page. */
const SCREENS: readonly (readonly [width: number, height: number, set: SetName])[] = [
  [320, 568, 'small'],
  [390, 664, 'small'],
  [390, 844, 'phone'],
  [430, 932, 'phone'],
  [844, 390, 'low'],
  [768, 1024, 'tablet'],
  [1024, 768, 'compact'],
  [1440, 900, 'wide'],
];

for (const [width, height, set] of SCREENS) {
  test(`a screen of ${width} × ${height} loads no line drawing but its own`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    const asked = new Set<string>();
    page.on('request', (request) => {
      const name = /\/((?:set|title)-[a-z]+)\.[^/]*svg/.exec(request.url())?.[1];
      if (name !== undefined) asked.add(name);
    });
    await page.goto('./');
    await live(page);
    for (const opener of await page.locator('.opener').all()) {
      await opener.evaluate((element) => element.scrollIntoView({ behavior: 'instant' }));
      await settled(page);
    }
    expect([...asked].sort()).toEqual(set === 'phone' ? ['title-phone'] : [`set-${set}`, `title-${set}`]);
  });
}
