import type { Point, Tab } from './engine.ts';
import { expect, test } from './fixtures.ts';
import { lit, middle, NOTHING, resting } from './story.ts';

const PHRASE = '#equidistant .ref[href="#row-lekima-080900"]';
const FIX = { focus: 'lekima-080900', name: '利奇马，8月9日08:00', rings: 1, phrases: ['lekima-080900'] };
const SEAL = { focus: 'scgc', rings: 1 };

/** Where nothing answers to the mouse: the window's lower left corner. */
const NOWHERE = { x: 4, y: 896 };

/** Where the drawing that shows has a mark, in the window. */
function mark(tab: Tab, id: string): Promise<Point> {
  return tab.evaluate((id) => {
    const layer = document.querySelector<SVGSVGElement>('.frame .layer.on');
    const text = layer?.dataset['marks']?.split('|').find((mark) => mark.startsWith(`${id} `));
    const [, x, y] = (text ?? '').split(' ').map(Number);
    const { x: left, y: top } = new DOMPoint(x, y).matrixTransform(layer?.getScreenCTM() ?? new DOMMatrix());
    return { x: left, y: top };
  }, id);
}

test.describe('a phrase', () => {
  test.beforeEach(async ({ tab, site }) => {
    await tab.goto(`${site}#equidistant`);
    await resting(tab, 'equidistant');
  });

  test('that the mouse points at is lit with its mark and detail; pressed, it stays; pressed again, it is free', async ({ tab }) => {
    const phrase = await middle(tab, PHRASE);
    await tab.hover(phrase);
    await expect.poll(() => lit(tab)).toEqual(FIX);
    await tab.hover(NOWHERE);
    await expect.poll(() => lit(tab)).toEqual(NOTHING);
    await tab.click(phrase);
    await tab.hover(NOWHERE);
    await expect.poll(() => tab.evaluate(() => location.search)).toBe('?focus=lekima-080900');
    expect(await lit(tab)).toEqual(FIX);
    await tab.click(phrase);
    await expect.poll(() => lit(tab)).toMatchObject({ rings: 0 });
  });

  test('that keys reach opens by Enter and closes by Esc', async ({ tab }) => {
    await tab.evaluate((selector) => document.querySelector<HTMLElement>(selector)?.focus({ preventScroll: true }), PHRASE);
    await tab.press('Enter');
    await expect.poll(() => lit(tab)).toEqual(FIX);
    await tab.press('Escape');
    await expect.poll(() => lit(tab)).toEqual(NOTHING);
  });
});

test.describe('a mark', () => {
  test.beforeEach(async ({ tab, site }) => {
    await tab.goto(`${site}#sixteen`);
    await resting(tab, 'sixteen');
  });

  test('that the mouse points at is lit with its phrase and detail; pressed, it stays until a press elsewhere', async ({ tab }) => {
    const seal = await mark(tab, 'scgc');
    await tab.hover(seal);
    await expect.poll(() => lit(tab)).toMatchObject(SEAL);
    expect((await lit(tab)).phrases).toContain('scgc');
    await tab.hover(NOWHERE);
    await expect.poll(() => lit(tab)).toEqual(NOTHING);
    await tab.click(seal);
    await tab.hover(NOWHERE);
    await expect.poll(() => tab.evaluate(() => location.search)).toBe('?focus=scgc');
    expect(await lit(tab)).toMatchObject(SEAL);
    await tab.click(NOWHERE);
    await expect.poll(() => lit(tab)).toEqual(NOTHING);
  });

  test('is reached by arrow keys while the graphic has the focus, and freed by Esc', async ({ tab }) => {
    await tab.evaluate(() => document.querySelector<HTMLElement>('.probe')?.focus({ preventScroll: true }));
    await tab.press('Home');
    await expect.poll(() => lit(tab)).toMatchObject(SEAL);
    await tab.press('ArrowRight');
    await expect.poll(async () => (await lit(tab)).focus).not.toBe('scgc');
    await tab.press('ArrowLeft');
    await expect.poll(() => lit(tab)).toMatchObject(SEAL);
    await tab.press('Escape');
    await expect.poll(() => lit(tab)).toEqual(NOTHING);
  });
});
