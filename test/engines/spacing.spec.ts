import { Resvg } from '@resvg/resvg-js';
import type { Tab } from './engine.ts';
import { expect, test } from './fixtures.ts';
import { resting } from './story.ts';

const [WIDTH, HEIGHT] = [390, 844];
test.use({ size: { width: WIDTH, height: HEIGHT } });

/** Writes a line alone on the window, in one of the page's fonts. */
function write(tab: Tab, font: string, text: string): Promise<void> {
  return tab.evaluate(
    ([font, text]) => {
      const line = document.getElementById('sample') ?? document.body.appendChild(document.createElement('p'));
      line.id = 'sample';
      line.style.cssText = `position:fixed;inset:0;z-index:99;background:#fff;color:#000;font:48px var(--${font})`;
      line.textContent = text;
    },
    [font, text] as const,
  );
}

/** Into how many pieces columns without ink divide what the window shows. */
async function pieces(tab: Tab): Promise<number> {
  const picture = (await tab.screenshot()).toString('base64');
  const { pixels } = new Resvg(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}"><image href="data:image/png;base64,${picture}" width="${WIDTH}" height="${HEIGHT}"/></svg>`,
  ).render();
  const inked = Array.from({ length: WIDTH }, (_, x) =>
    Array.from({ length: HEIGHT }, (_, y) => pixels[(y * WIDTH + x) * 4] ?? 255).some((red) => red < 128),
  );
  return inked.filter((ink, x) => ink && !inked[x - 1]).length;
}

test('digits and Han that meet stand side by side, none on another, in both fonts', async ({ tab, site }) => {
  await tab.goto(site);
  await resting(tab, 'two-cities');
  for (const font of ['sans', 'serif']) {
    await write(tab, font, '国国00国国');
    await expect.poll(() => pieces(tab), font).toBe(6);
  }
});
