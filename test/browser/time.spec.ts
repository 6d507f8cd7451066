import { expect, type Page } from '@playwright/test';
import { computed, inks } from '../inks.ts';
import { foreignInks } from './foreign-inks.ts';
import { jump, open, settled, silent, state, twoFrames } from './story.ts';
import { test } from './tab.ts';

const slider = (page: Page) => page.locator('.strip-time');
const said = async (page: Page) => (await slider(page).getAttribute('aria-valuetext')) ?? '';
const lekima = (page: Page) => page.locator('.time-over .time-storm').first();
const words = (page: Page) => page.locator('.time-over > text').allTextContents();

/** What only shows while an hour is followed. */
const following = (page: Page) =>
  page.evaluate(() => ({
    layer: document.querySelector<SVGElement>('.frame .layer.on')?.dataset['step'],
    over: getComputedStyle(document.querySelector('.time-over') as Element).display !== 'none',
    readout: !(document.querySelector('.time-readout') as HTMLElement).hidden,
    stroke: getComputedStyle(document.querySelector('.moment[data-for=time]') as Element).visibility,
    moment: getComputedStyle(document.querySelector('.moment[data-for~=equidistant]') as Element).visibility,
  }));
const ON = { layer: 'time', over: true, readout: true, stroke: 'visible', moment: 'hidden' };
const OFF = { layer: 'equidistant', over: false, readout: false, stroke: 'hidden', moment: 'visible' };

async function equidistant(page: Page): Promise<void> {
  await open(page, '#equidistant');
  await expect.poll(() => state(page)).toMatchObject({ step: 'equidistant', on: ['equidistant'] });
}

/** Where an hour of the week is on the slider, px of the window. */
async function at(page: Page, hour: number): Promise<{ readonly x: number; readonly y: number }> {
  const box = await slider(page).boundingBox();
  return { x: (box?.x ?? 0) + ((box?.width ?? 0) * hour) / 408, y: (box?.y ?? 0) + (box?.height ?? 0) / 2 };
}

test('is a slider that says the step’s moment in words, from the first fix of Lekima in the week to the last', async ({ page }) => {
  const heard = silent(page);
  await equidistant(page);
  await expect(slider(page)).toHaveRole('slider');
  await expect(slider(page)).toHaveAccessibleName(/台风周/);
  await expect(slider(page)).toHaveAttribute('aria-valuemin', '38');
  await expect(slider(page)).toHaveAttribute('aria-valuemax', '338');
  await expect(slider(page)).toHaveAttribute('aria-valuenow', '200');
  expect(await said(page)).toMatch(/^8月9日08:00；利奇马，定位：距深圳1037公里，距青岛1112公里；罗莎，定位：/);
  await jump(page, 'landfall', 4);
  await expect(slider(page)).toHaveAttribute('aria-valuenow', '261');
  expect(heard).toEqual([]);
});

test('arrows go by the hour, page keys from fix to fix, Home and End to the ends; Esc gives the stage back', async ({ page }) => {
  await equidistant(page);
  await slider(page).focus();
  expect(await following(page)).toEqual(OFF);
  const press = async (key: string, times = 1) => {
    for (let i = 0; i < times; i++) await page.keyboard.press(key);
    return Number(await slider(page).getAttribute('aria-valuenow'));
  };
  expect(await press('ArrowRight')).toBe(201);
  expect(await following(page)).toEqual(ON);
  expect(await press('PageUp')).toBe(206);
  expect(await press('ArrowUp')).toBe(207);
  expect(await press('ArrowLeft', 2)).toBe(205);
  expect(await press('PageDown')).toBe(200);
  // Three hours apart on 8 August.
  expect(await press('PageDown')).toBe(197);
  expect(await press('Home')).toBe(38);
  expect(await press('ArrowLeft')).toBe(38);
  expect(await press('End')).toBe(338);
  expect(await press('Escape')).toBe(200);
  expect(await following(page)).toEqual(OFF);
  await expect(slider(page)).toBeFocused();
});

test('at a fix the ring is solid, the km whole and the circles of wind are drawn; between two it is dashed, about, and without', async ({
  page,
}) => {
  await equidistant(page);
  await slider(page).focus();
  await page.keyboard.press('PageUp');
  const circles = lekima(page).locator('.reach');
  await expect(lekima(page)).not.toHaveClass(/between/);
  expect(await circles.evaluateAll((all) => all.map((circle) => Number(circle.getAttribute('r')) > 20))).toEqual([
    true,
    false,
    true,
    false,
  ]);
  expect(await words(page)).toEqual(['990公里', '1017公里']);
  await expect(page.locator('.time-readout')).toHaveText(/8月9日14:00利奇马，定位\s距深圳990公里\s距青岛1017公里罗莎，定位/);

  for (let i = 0; i < 5; i++) await page.keyboard.press('ArrowRight');
  await expect(lekima(page)).toHaveClass(/between/);
  await expect(lekima(page).locator('.eye')).not.toHaveCSS('stroke-dasharray', 'none');
  expect(await circles.evaluateAll((all) => all.map((circle) => circle.getAttribute('r')))).toEqual(['0', '0', '0', '0']);
  expect(await words(page)).toEqual(['约970公里', '约970公里']);
  expect(await said(page)).toMatch(/^8月9日19:00；利奇马，内插：距深圳约970公里，距青岛约970公里；罗莎，内插：/);
});

test('the eye stands where the map has the fix', async ({ page }) => {
  await equidistant(page);
  await slider(page).focus();
  await page.keyboard.press('PageUp');
  const off = await page.evaluate(() => {
    const layer = document.querySelector<SVGSVGElement>('.frame .layer.on');
    const mark = (layer?.dataset['marks'] ?? '').split('|').find((text) => text.startsWith('lekima-080906 '));
    const [x = 0, y = 0] = (mark ?? '').split(' ').slice(1).map(Number);
    const there = new DOMPoint(x, y).matrixTransform(layer?.getScreenCTM() ?? new DOMMatrix());
    const eye = document.querySelector('.time-over .time-storm .eye')?.getBoundingClientRect() ?? new DOMRect();
    return [there.x - eye.x - eye.width / 2, there.y - eye.y - eye.height / 2];
  });
  for (const px of off) expect(Math.abs(px)).toBeLessThan(0.5);
});

test('an hour is drawn in two inks and the paper', async ({ page }) => {
  await equidistant(page);
  await slider(page).focus();
  await page.keyboard.press('PageUp');
  const { paper, ink, vermilion } = inks().light;
  const { foreign } = await foreignInks(page, [paper, ink, vermilion].map(computed), '.stage');
  expect(foreign).toEqual([]);
});

test('gives the stage back when the reader scrolls on, when the step changes and when the focus goes', async ({ page }) => {
  await equidistant(page);
  const begin = async () => {
    await slider(page).focus();
    await page.keyboard.press('ArrowRight');
    expect(await following(page)).toEqual(ON);
  };
  await begin();
  await page.evaluate(() => scrollBy({ top: 12, behavior: 'instant' }));
  await twoFrames(page);
  expect(await following(page)).toEqual(ON);
  await page.evaluate(() => scrollBy({ top: 12, behavior: 'instant' }));
  await expect.poll(() => following(page)).toEqual(OFF);

  await begin();
  await page.keyboard.press('Tab'); // which may lead to another step
  expect(await following(page)).toMatchObject({ over: false, readout: false, stroke: 'hidden' });
  await settled(page); // what it scrolls would end the next

  await begin();
  await jump(page, 'sixteen', 10);
  await expect.poll(() => state(page)).toMatchObject({ step: 'sixteen', on: ['sixteen'] });
  expect((await following(page)).over).toBe(false);
});

test('gives the stage back when the layout changes', { tag: '@desktop' }, async ({ page }) => {
  await equidistant(page);
  await slider(page).focus();
  await page.keyboard.press('ArrowRight');
  await page.setViewportSize({ width: 1100, height: 800 });
  await expect.poll(() => following(page)).toMatchObject({ over: false, readout: false });
  await expect.poll(() => state(page)).toMatchObject({ step: 'equidistant', on: ['equidistant'] });
});

test('is out of reach where the strip has no week', async ({ page }) => {
  await open(page, '#september');
  await expect.poll(() => state(page)).toMatchObject({ step: 'september' });
  await expect(slider(page)).toBeHidden();
});

test.describe('mouse', { tag: '@desktop' }, () => {
  test('a press sets the hour, a drag moves it, and letting go keeps it until Esc', async ({ page }) => {
    await equidistant(page);
    const [from, to] = [await at(page, 150), await at(page, 209)];
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await expect(slider(page)).toHaveAttribute('aria-valuenow', '150');
    expect(await following(page)).toEqual(ON);
    await page.mouse.move(to.x, to.y - 200, { steps: 8 });
    await expect(slider(page)).toHaveAttribute('aria-valuenow', '209');
    await page.mouse.up();
    await twoFrames(page);
    expect(await following(page)).toEqual(ON);
    await page.keyboard.press('Escape');
    expect(await following(page)).toEqual(OFF);
  });

  test('let go within an hour of a fix it stands on the fix', async ({ page }) => {
    await equidistant(page);
    const { x, y } = await at(page, 205);
    await page.mouse.click(x, y);
    await expect(slider(page)).toHaveAttribute('aria-valuenow', '206');
  });

  test('a fix on its map can be pointed at and clicked, and the hour stays; a click on the text gives the stage back', async ({ page }) => {
    await equidistant(page);
    const { x, y } = await at(page, 150);
    await page.mouse.click(x, y);
    const mark = await page.evaluate(() => {
      const layer = document.querySelector<SVGSVGElement>('.frame .layer.on');
      const found = (layer?.dataset['marks'] ?? '').split('|').find((text) => text.startsWith('lekima-081000 '));
      const [mx = 0, my = 0] = (found ?? '').split(' ').slice(1).map(Number);
      const { x: left, y: top } = new DOMPoint(mx, my).matrixTransform(layer?.getScreenCTM() ?? new DOMMatrix());
      return { left, top };
    });
    await page.mouse.move(mark.left, mark.top, { steps: 3 });
    await expect(page.locator('.detail')).toBeVisible();
    await page.mouse.click(mark.left, mark.top);
    expect(await following(page)).toEqual(ON);
    await page.locator('#equidistant .prose').click();
    expect(await following(page)).toEqual(OFF);
  });

  test('an hour costs no layout of the page: only what is drawn over the map changes', async ({ page }) => {
    await equidistant(page);
    const [from, to] = [await at(page, 150), await at(page, 196)];
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    const changed = await page.evaluate(() => {
      const outside: string[] = [];
      Object.assign(window, { outside });
      new MutationObserver((records) => {
        for (const { target } of records) {
          const element = target instanceof Element ? target : target.parentElement;
          if (!element?.closest('.time-over, .time-readout, .strip-time, .moment[data-for=time], .days'))
            outside.push(String(element?.outerHTML).slice(0, 80));
        }
      }).observe(document.body, { subtree: true, attributes: true, childList: true, characterData: true });
      return outside;
    });
    expect(changed).toEqual([]);
    await page.mouse.move(to.x, to.y, { steps: 12 });
    await page.mouse.up();
    expect(await page.evaluate(() => (window as unknown as { outside: string[] }).outside)).toEqual([]);
  });
});

test.describe('touch', { tag: '@phone' }, () => {
  /** A finger that goes down, moves in steps and lifts. */
  async function swipe(
    page: Page,
    from: { readonly x: number; readonly y: number },
    to: { readonly x: number; readonly y: number },
  ): Promise<void> {
    const client = await page.context().newCDPSession(page);
    const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: { x: number; y: number }[]) =>
      client.send('Input.dispatchTouchEvent', { type, touchPoints });
    await send('touchStart', [from]);
    for (let i = 1; i <= 8; i++)
      await send('touchMove', [{ x: from.x + ((to.x - from.x) * i) / 8, y: from.y + ((to.y - from.y) * i) / 8 }]);
    await send('touchEnd', []);
  }

  test('a tap on the strip still opens the contents', async ({ page }) => {
    await equidistant(page);
    const { x, y } = await at(page, 150);
    await page.touchscreen.tap(x, y);
    await expect(page.locator('#contents')).toBeVisible();
    expect(await following(page)).toEqual(OFF);
  });

  test('a finger that goes sideways follows the week; a tap elsewhere gives the stage back', async ({ page }) => {
    await equidistant(page);
    await swipe(page, await at(page, 120), await at(page, 212));
    expect(await following(page)).toEqual(ON);
    await expect(slider(page)).toHaveAttribute('aria-valuenow', '212');
    await expect(page.locator('#contents')).toBeHidden();
    await page.waitForTimeout(400); // sooner it would be the second of a double tap
    await page.locator('#equidistant .count').tap();
    await expect.poll(() => following(page)).toEqual(OFF);
    // The drag swallows no later tap.
    const { x, y } = await at(page, 150);
    await page.touchscreen.tap(x, y);
    await expect(page.locator('#contents')).toBeVisible();
  });

  test('a tap sets the hour where no button covers the week', async ({ page }) => {
    await page.setViewportSize({ width: 1180, height: 820 });
    await equidistant(page);
    const { x, y } = await at(page, 204);
    await page.touchscreen.tap(x, y);
    expect(await following(page)).toEqual(ON);
    await expect(slider(page)).toHaveAttribute('aria-valuenow', '204');
  });

  test('the page still scrolls under a finger on the strip', async ({ page }) => {
    await equidistant(page);
    expect(await page.locator('.strip-open').evaluate((element) => getComputedStyle(element).touchAction)).toContain('pan-y');
    const { y } = await state(page);
    const from = await at(page, 200);
    await swipe(page, from, { x: from.x + 6, y: from.y - 160 });
    await expect.poll(async () => (await state(page)).y).toBeGreaterThan(y + 60);
    expect((await following(page)).over).toBe(false);
  });
});
