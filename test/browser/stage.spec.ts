import { expect, type Page } from '@playwright/test';
import { LAYERS } from '../../src/model/steps.ts';
import { jump, open, ready, STEPS, silent, state, twoFrames } from './story.ts';
import { fresh, test } from './tab.ts';

/** Waits until just so many animations play; looked for in each frame, for they end soon. */
const playing = (page: Page, count: number) =>
  page.waitForFunction(
    (wanted) =>
      document.getAnimations().filter((animation) => !(animation instanceof CSSAnimation) && !(animation instanceof CSSTransition))
        .length === wanted,
    count,
  );

const moving = (page: Page) =>
  page.evaluate(
    () =>
      document.getAnimations().filter((animation) => !(animation instanceof CSSAnimation) && !(animation instanceof CSSTransition)).length,
  );

test('takes the drawings over and gives them back when another set is used', { tag: '@phone' }, async ({ page }) => {
  await open(page, '#sixteen');
  await expect(page.locator('.frame .layer')).toHaveCount(LAYERS.length);
  expect(await page.locator('.picture .layer').count()).toBe(0);
  await page.setViewportSize({ width: 844, height: 390 });
  await expect.poll(() => page.locator('.picture .layer').count()).toBe(STEPS.length);
  await expect(page.locator('.frame .layer')).toHaveCount(LAYERS.length);
  expect(await state(page)).toMatchObject({ step: 'sixteen', on: ['sixteen'] });
});

fresh('plays a coast from the last camera into its own, labels hidden on the way', async ({ page }) => {
  await open(page, '#two-cities');
  await jump(page, 'advance', 10);
  await playing(page, 1);
  expect(await page.locator('.frame .layer.on').getAttribute('class')).toContain('moving');
  await playing(page, 0);
  expect(await page.locator('.frame .layer.on').getAttribute('class')).toMatch(/^layer on( comes)?$/);
});

fresh(
  'moves the storm’s disc along its track while the camera moves, and leaves it where it is drawn',
  { tag: '@desktop' },
  async ({ page }) => {
    // On a phone one thing moves at a time.
    await open(page, '#advance');
    await jump(page, 'storm', 10);
    const disc = page.locator('.frame .layer.on .disc');
    const ways = () =>
      disc.evaluate((element) =>
        element.getAnimations().map(({ effect }) => (effect as KeyframeEffect).getKeyframes().map(({ transform }) => transform)),
      );
    await page.waitForFunction(() => document.querySelector('.frame .layer.on .disc')?.getAnimations().length === 1);
    const [way = []] = await ways();
    // Six-hourly fixes from 6 August 00:00 to 8 August 12:00 UTC.
    expect(way).toHaveLength(11);
    expect(way[10]).toBe('translate(0px, 0px)');
    await expect.poll(ways, { timeout: 3000 }).toEqual([]);
  },
);

fresh('brings the sixteen seals from their places into the axis of the sectors', { tag: '@desktop' }, async ({ page }) => {
  // On a phone the seals are there or not.
  await open(page, '#amount');
  await jump(page, 'sectors', 10);
  await playing(page, 16);
  await playing(page, 0);
});

fresh('moves the disc north along its track from the signing day to the landfall, on every screen', async ({ page }) => {
  await open(page, '#bay');
  await jump(page, 'landfall', 10);
  await playing(page, 1);
  await playing(page, 0);
});

fresh('stamps the sixteen seals one after another, within 700 ms', async ({ page }) => {
  await open(page, '#equidistant');
  await page.evaluate(() => {
    const ends: number[] = [];
    Object.assign(window, { ends });
    document.addEventListener('animationstart', ({ animationName, target }) => {
      if (animationName !== 'stamp') return;
      const { animationDelay, animationDuration } = getComputedStyle(target as Element); // known even where the frame comes late
      ends.push(Math.round(1000 * (Number.parseFloat(animationDelay) + Number.parseFloat(animationDuration))));
    });
  });
  await jump(page, 'sixteen', 10);
  const ends = () => page.evaluate(() => (window as unknown as { ends: number[] }).ends);
  await expect.poll(async () => new Set(await ends()).size).toBe(16);
  expect(Math.max(...(await ends()))).toBeLessThanOrEqual(700);
});

fresh('lets what comes wait for the camera, then draws each line from its start, once', { tag: '@desktop' }, async ({ page }) => {
  // On a phone the lines move with the map.
  await open(page, '#two-cities');
  const line = page.locator('.frame .layer[data-step="advance"] .draw').first();
  await line.evaluate((element) => {
    const dashes: (string | null)[] = [];
    Object.assign(window, { dashes });
    new MutationObserver(() => dashes.push(element.getAttribute('stroke-dasharray'))).observe(element, { attributes: true });
  });
  const dashes = () => page.evaluate(() => (window as unknown as { dashes: (string | null)[] }).dashes);
  await jump(page, 'advance', 10);
  await playing(page, 1);
  await expect(line).toHaveCSS('visibility', 'hidden');
  await expect.poll(async () => (await dashes()).at(-1), { timeout: 5000 }).toBeNull();
  expect(await dashes()).toEqual(['0.20 1', '0.40 1', '0.60 1', '0.80 1', null]);
  await expect(line).toHaveCSS('visibility', 'visible');
});

fresh('is interrupted at once by the next step', async ({ page }) => {
  await open(page, '#two-cities');
  await jump(page, 'advance', 10);
  await playing(page, 1);
  await jump(page, 'storm', 10);
  await expect.poll(() => state(page)).toMatchObject({ step: 'storm', on: ['storm'] });
  expect(await moving(page)).toBeLessThanOrEqual(2); // the camera and the disc
  expect(await page.locator('.frame .layer.moving').count()).toBeLessThanOrEqual(1);
});

test('cuts to a chart', async ({ page }) => {
  await open(page, '#equidistant');
  await jump(page, 'sixteen', 10);
  await expect.poll(() => state(page)).toMatchObject({ on: ['sixteen'] });
  expect(await moving(page)).toBe(0);
});

test('cuts for readers who ask for less motion', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page, '#two-cities');
  for (const id of ['advance', 'storm', 'equidistant'] as const) {
    await jump(page, id, 10);
    await expect.poll(() => state(page)).toMatchObject({ on: [id] });
    expect(await moving(page)).toBe(0);
  }
});

fresh('shows the drawings of the page when a set cannot be had', { tag: '@desktop' }, async ({ page }) => {
  await page.route(/set-wide/, (route) => route.abort());
  await open(page, '#heat');
  expect(await state(page)).toMatchObject({ step: 'heat', on: ['heat'] });
  expect(await page.locator('.frame .layer.on').getAttribute('viewBox')).toBe('0 0 390 408');
  await jump(page, 'landfall', 10);
  await expect.poll(() => state(page)).toMatchObject({ on: ['landfall'] });
});

test('runs no layout while scrolling within a step', async ({ page }) => {
  await open(page, '#sectors');
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Performance.enable');
  const layouts = async () => (await cdp.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'LayoutCount')?.value;
  await page.mouse.move(200, 300);
  const before = await layouts();
  for (let i = 0; i < 6; i++) {
    await page.mouse.wheel(0, 12);
    await twoFrames(page);
  }
  expect((await state(page)).step).toBe('sectors');
  expect(await layouts()).toBe(before);
});

test('layers that wait paint nothing into the frame', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const frame = page.locator('.frame');
  for (const step of ['equidistant', 'sixteen', 'contest']) {
    await open(page, `#${step}`);
    await expect(page.locator('.frame .layer.on')).toHaveAttribute('data-step', step);
    const shown = await frame.screenshot();
    await page.evaluate(() => {
      for (const layer of document.querySelectorAll<SVGElement>('.frame .layer:not(.on)')) layer.style.display = 'none';
    });
    expect((await frame.screenshot()).equals(shown), step).toBe(true);
    await page.evaluate(() => {
      for (const layer of document.querySelectorAll<SVGElement>('.frame .layer:not(.on)')) layer.style.display = '';
    });
  }
});

test('paints only lines that are wholly inside the slot, and hides none from readers', { tag: '@desktop' }, async ({ page }) => {
  await open(page, '#amount');
  for (let i = 0; i < 12; i++) {
    await page.evaluate(() => scrollBy({ top: 61, behavior: 'instant' }));
    await twoFrames(page);
    const cut = await page.evaluate(() => {
      const { scrollMarginTop, scrollMarginBottom } = getComputedStyle(document.querySelector('.stage') as Element);
      const [top, bottom] = [Number.parseFloat(scrollMarginTop), Number.parseFloat(scrollMarginBottom)];
      const wrong: string[] = [];
      for (const prose of document.querySelectorAll<HTMLElement>('.prose')) {
        const box = prose.getBoundingClientRect();
        if (box.bottom < 0 || box.top > innerHeight) continue;
        const inset = /inset\(([-\d.]+)(?:px|em|%)?(?: \S+ ([-\d.]+)(px|%|em))?/.exec(prose.style.clipPath);
        const all = prose.style.clipPath.includes('100%');
        const range = document.createRange();
        range.selectNodeContents(prose);
        for (const line of range.getClientRects()) {
          const inside = line.top >= top - 1 && line.bottom <= bottom + 1;
          const painted =
            !all && (!inset || (line.top >= box.top + Number(inset[1]) - 2 && line.bottom <= box.bottom - Number(inset[2] ?? 0) + 2));
          if (painted && !inside) wrong.push(`${line.top}–${line.bottom} shows, slot ${top}–${bottom}`);
        }
      }
      return wrong;
    });
    expect(cut).toEqual([]);
  }
  await expect(page.locator('.line')).toHaveCount(0);
});

for (const lacking of ['IntersectionObserver', 'ResizeObserver', 'fetch', 'Element.prototype.animate']) {
  fresh(`leaves the article as it is without ${lacking}`, async ({ page }) => {
    const said = silent(page);
    await page.addInitScript((name) => {
      const path = name.split('.');
      const last = path.pop() ?? '';
      const holder = path.reduce((object, key) => (object as unknown as Record<string, typeof window>)[key] as typeof window, window);
      delete (holder as unknown as Record<string, unknown>)[last];
    }, lacking);
    await page.goto('./#heat');
    await twoFrames(page); // the script has run before the page is loaded
    expect(await page.locator('html.live').count()).toBe(0);
    await expect(page.locator('#heat .picture .layer')).toBeVisible();
    expect(said).toEqual([]);
  });
}

fresh('is ready again after the browser takes the page out of its cache', async ({ page }) => {
  await open(page, '#storm');
  await page.goto('about:blank');
  await page.goBack();
  await ready(page);
  await jump(page, 'heat', 10);
  await expect.poll(() => state(page)).toMatchObject({ step: 'heat', on: ['heat'] });
});

test('prints the article with its figures, and is live again afterwards', async ({ page }) => {
  await open(page, '#heat');
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  expect(await page.locator('html.live').count()).toBe(0);
  expect(await page.locator('.picture > .layer').count()).toBe(STEPS.length);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await ready(page);
  expect(await state(page)).toMatchObject({ step: 'heat', on: ['heat'] });
});

fresh('finds a reader who is in the article already when the script comes late', async ({ page }) => {
  let send = () => {};
  const late = new Promise<void>((resolve) => {
    send = resolve;
  });
  await page.route(/\.js$/, async (route) => {
    await late;
    await route.continue();
  });
  await page.goto('./', { waitUntil: 'commit' });
  await page.waitForSelector('#credits', { state: 'attached' });
  await page.evaluate(() => document.querySelector('#contest .static')?.scrollIntoView({ block: 'center', behavior: 'instant' }));
  send();
  await ready(page);
  await expect.poll(() => state(page)).toMatchObject({ step: 'contest', on: ['contest'] });
});
