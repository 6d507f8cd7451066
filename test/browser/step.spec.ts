import { expect } from '@playwright/test';
import { expected, jump, open, ready, STEPS, settled, silent, state } from './story.ts';
import { fresh, test } from './tab.ts';

test('shows the step that is read, down and up the whole page', async ({ page }) => {
  const said = silent(page);
  for (const id of [...STEPS, ...[...STEPS].reverse()]) {
    await jump(page, id, 10);
    await expect.poll(() => state(page)).toMatchObject({ step: id, on: [id] });
  }
  expect(said).toEqual([]);
});

test('lands on the right step after a fling', { tag: '@phone' }, async ({ page }) => {
  for (const by of [2900, 5200, -3100, 7777, -6000]) {
    await page.evaluate(
      (px) =>
        new Promise((ended) => {
          document.addEventListener('scrollend', ended, { once: true });
          scrollBy({ top: px, behavior: 'smooth' });
        }),
      by,
    );
    await settled(page);
    expect((await state(page)).step).toBe(await expected(page));
  }
});

test('lands on the right step wherever a jump ends, between cards and on openers too', async ({ page }) => {
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  for (let at = 0; at < height; at += 731) {
    const y = (at * 7) % height; // far apart, in no order
    await page.evaluate((top) => scrollTo({ top, behavior: 'instant' }), y);
    const want = await expected(page);
    await expect.poll(async () => (await state(page)).step).toBe(want);
  }
});

for (const more of [20, 150]) {
  test(`keeps step and place over a reload, ${more} px into a step`, async ({ page }) => {
    await jump(page, 'camp', more);
    await settled(page);
    const before = await state(page);
    await page.reload();
    await ready(page);
    await settled(page);
    const after = await state(page);
    expect(after).toMatchObject({ step: before.step, on: before.on, hash: before.hash });
    expect(Math.abs(after.y - before.y)).toBeLessThan(3);
  });
}

test('keeps the step over a rotation and back', async ({ page }) => {
  const size = page.viewportSize() ?? { width: 0, height: 0 };
  await open(page, '#tour');
  for (const [width, height] of [
    [size.height, size.width],
    [size.width, size.height],
    [820, 1180],
    [1180, 820],
  ] as const) {
    await page.setViewportSize({ width, height });
    await expect.poll(() => state(page)).toMatchObject({ step: 'tour', on: ['tour'] });
    expect(await expected(page)).toBe('tour');
    await settled(page);
  }
});

test('keeps the step when the page is zoomed to 150 % and 200 %', async ({ page }) => {
  const size = page.viewportSize() ?? { width: 0, height: 0 };
  await open(page, '#sectors');
  for (const zoom of [1.5, 2, 1]) {
    await page.setViewportSize({ width: Math.round(size.width / zoom), height: Math.round(size.height / zoom) });
    await settled(page);
    expect(await state(page)).toMatchObject({ step: 'sectors', on: ['sectors'] });
  }
});

test('keeps the step when the address bar collapses', async ({ page }) => {
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
  await open(page, '#bridge');
  await page.setViewportSize({ width, height: height - 56 });
  await settled(page);
  await page.setViewportSize({ width, height });
  await settled(page);
  expect(await state(page)).toMatchObject({ step: 'bridge' });
  for (const id of ['contest', 'heat'] as const) {
    await jump(page, id, 10);
    await expect.poll(async () => (await state(page)).step).toBe(id);
  }
});

test.describe('address', () => {
  fresh('opens at every step', async ({ page, isMobile }) => {
    fresh.slow();
    for (const id of isMobile ? STEPS : STEPS.filter((_, index) => index % 3 === 0)) {
      await page.goto('about:blank'); // a new page each time, not a jump within it
      await open(page, `#${id}`);
      await expect.poll(() => state(page), id).toMatchObject({ step: id, on: [id], hash: `#${id}` });
    }
  });

  fresh('follows the reader without history, so that Back leaves the story', async ({ page, baseURL }) => {
    await page.goto('about:blank');
    await open(page);
    const before = await page.evaluate(() => history.length);
    for (const id of ['storm', 'heat', 'whole'] as const) {
      await jump(page, id, 10);
      await expect.poll(async () => (await state(page)).hash).toBe(`#${id}`);
    }
    expect(await page.evaluate(() => history.length)).toBe(before);
    await page.goBack();
    expect(page.url()).toBe('about:blank');
    expect(baseURL).toBeTruthy();
  });

  test('loses its fragment on the title page', async ({ page }) => {
    await open(page, '#heat');
    await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
    await expect.poll(async () => (await state(page)).hash).toBe('');
  });

  test('answers to a fragment typed by hand', async ({ page }) => {
    await page.evaluate(() => {
      location.hash = '#september';
    });
    await expect.poll(() => state(page)).toMatchObject({ step: 'september', on: ['september'], hash: '#september' });
  });

  fresh('comes back to its place from another page', async ({ page }) => {
    await open(page, '#bay');
    const { y } = await state(page);
    await page.goto('about:blank');
    await page.goBack();
    await ready(page);
    await settled(page);
    expect(await state(page)).toMatchObject({ step: 'bay', hash: '#bay' });
    expect(Math.abs((await state(page)).y - y)).toBeLessThan(3);
  });
});

test.describe('links', () => {
  test('of the strip or of the contents lead to a step, without history', async ({ page }, { project }) => {
    await open(page, '#storm');
    const before = await page.evaluate(() => history.length);
    if (project.name === 'desktop') await page.locator('.strip .stop[data-stop=heat]').click();
    else {
      await page.locator('.strip-open').click();
      await page.locator('#contents a[data-stop=heat]').click();
    }
    await expect.poll(() => state(page)).toMatchObject({ step: 'heat', on: ['heat'], hash: '#heat' });
    await expect(page.locator('#contents')).toBeHidden();
    expect(await page.evaluate(() => history.length)).toBe(before);
  });

  test('mark the present step in strip and contents', async ({ page }) => {
    await open(page, '#contest');
    const current = page.locator('#contents [aria-current]');
    await expect(current).toHaveCount(1);
    await expect(current).toHaveAttribute('data-stop', 'contest');
  });

  test('to the end pages leave their fragment', async ({ page }) => {
    await page.evaluate(() => {
      location.hash = '#credits';
    });
    await settled(page);
    expect((await state(page)).hash).toBe('#credits');
  });
});

test.describe('contents', () => {
  test('open and close by button and by Esc, and give the focus back', async ({ page }) => {
    await open(page, '#amount');
    const contents = page.locator('#contents');
    const opener = page.locator('.strip-open, .stage [data-open=contents]').locator('visible=true').first();
    await expect(contents).toBeHidden();
    for (const close of ['Escape', 'button']) {
      await opener.focus();
      await page.keyboard.press('Enter');
      await expect(contents).toBeVisible();
      expect(await contents.evaluate((element) => element.contains(document.activeElement))).toBe(true);
      if (close === 'Escape') await page.keyboard.press('Escape');
      else await contents.locator('[data-close]').click();
      await expect(contents).toBeHidden();
      await expect(opener).toBeFocused();
    }
  });
});
