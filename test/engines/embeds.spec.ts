import { storyHeight } from '../../src/model/embeds.ts';
import { STEPS } from '../../src/model/steps.ts';
import type { Tab } from './engine.ts';
import { expect, test } from './fixtures.ts';

test.use({ size: { width: 1280, height: 900 } });

const FRAME = '.yingfeng-embed iframe';

/** How the loader shows the story. */
const way = (tab: Tab) => tab.evaluate(() => document.querySelector('.yingfeng-embed')?.getAttribute('data-yingfeng'));
/** The step that the frame shows. */
const step = (tab: Tab) => tab.evaluate(() => document.querySelector<HTMLElement>('.embed')?.dataset['step'], undefined, FRAME);

/** px that the pin is off its place: the window's top, or its track's where that is lower. */
function off(tab: Tab): Promise<number> {
  return tab.evaluate(() => {
    const track = document.querySelector('.yingfeng-embed')?.shadowRoot?.querySelector('section');
    const top = (element: Element | null | undefined) => element?.getBoundingClientRect().top ?? Number.NaN;
    return top(track?.firstElementChild) - Math.max(0, top(track));
  });
}

/** Opens a host page and scrolls its story to the window's lower edge, for its frame is lazy; resolves once the loader has chosen. */
async function openHost(tab: Tab, url: string): Promise<void> {
  await tab.goto(url);
  await tab.evaluate((frame) => {
    const { top } = document.querySelector(frame)?.getBoundingClientRect() ?? new DOMRect();
    scrollTo({ top: scrollY + top - innerHeight + 10, behavior: 'instant' });
  }, FRAME);
  await expect.poll(() => way(tab)).toEqual(expect.any(String));
}

test('a host with the loader drives the story: its pin stands while the host’s page scrolls, each step is shown both ways', async ({
  tab,
  hosts,
}) => {
  await openHost(tab, `${hosts}clean.html`);
  expect(await way(tab)).toBe('driven');
  for (const index of [...STEPS.keys(), ...[...STEPS.keys()].reverse()]) {
    await tab.evaluate((index) => {
      const [pin, ...cards] = document.querySelector('.yingfeng-embed')?.shadowRoot?.querySelector('section')?.children ?? [];
      const below = pin?.clientHeight ?? 0;
      // A card's step begins a little more than half way down the room below the pin.
      const line = below + 0.5 * (innerHeight - below);
      scrollBy({ top: (cards[index]?.getBoundingClientRect().top ?? 0) - line, behavior: 'instant' });
    }, index);
    await expect.poll(() => step(tab)).toBe(STEPS[index]);
    expect(Math.abs(await off(tab)), STEPS[index]).toBeLessThan(1);
  }
});

test('a host that wants the steps only: buttons and keys lead through them, the wheel scrolls the host’s page', async ({ tab, hosts }) => {
  await openHost(tab, `${hosts}stepper.html`);
  expect(await way(tab)).toBe('stepper');
  await tab.evaluate((frame) => document.querySelector(frame)?.scrollIntoView({ behavior: 'instant' }), FRAME);
  const box = () => tab.evaluate((frame) => document.querySelector(frame)?.getBoundingClientRect().toJSON() as DOMRect, FRAME);
  const height = storyHeight((await box()).width);
  await expect.poll(async () => [(await box()).height, await tab.evaluate(() => innerHeight, undefined, FRAME)]).toEqual([height, height]);
  const { x, y, width } = await box();
  const next = await tab.evaluate(
    () => document.querySelector('.bar .turn[data-by="1"]')?.getBoundingClientRect().toJSON() as DOMRect,
    undefined,
    FRAME,
  );
  await tab.click({ x: x + next.x + next.width / 2, y: y + next.y + next.height / 2 });
  await expect.poll(() => step(tab)).toBe(STEPS[1]);
  await tab.press('ArrowRight');
  await expect.poll(() => step(tab)).toBe(STEPS[2]);
  await tab.press('ArrowLeft');
  await expect.poll(() => step(tab)).toBe(STEPS[1]);
  await tab.wheel({ x: x + width / 2, y: y + 100 }, -150);
  await expect.poll(async () => Math.round((await box()).y - y)).toBe(150);
});
