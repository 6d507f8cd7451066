import { expect, type Frame, type Locator, test } from '@playwright/test';
import { EMBEDS, SWITCH, storyHeight } from '../../src/model/embeds.ts';
import { GRAPHIC, GRAPHICS, STEPS } from '../../src/model/steps.ts';
import { foreignInks } from '../browser/foreign-inks.ts';
import { violations } from '../browser/violations.ts';
import { computed, inks, SCHEMES } from '../inks.ts';
import { inFrames } from './host.ts';
import { labels } from './labels.ts';

const FOLDERS = { Chinese: '', English: 'en/' } as const;
const WIDTHS = [280, 320, 360, 390, 480, 640, 760, 1000];
/** px: what a label may come to where a stage is too small for its px. */
const SMALLEST = 9;

const next = (frame: Frame) => frame.locator('.bar .turn').last();
const previous = (frame: Frame) => frame.locator('.bar .turn').first();
/** Whether or not it says that it leads nowhere. */
const press = (button: Locator) => button.evaluate((element) => (element as HTMLElement).click());
const stageBox = () => JSON.stringify(document.querySelector('.stage')?.getBoundingClientRect());
const step = (frame: Frame) => frame.locator('.embed').getAttribute('data-step');
const shown = (frame: Frame) =>
  frame.evaluate(() => {
    const seen = (element: Element) => element.getClientRects().length > 0 && getComputedStyle(element).visibility === 'visible';
    return [...document.querySelectorAll<HTMLElement>('.layer, .card')].filter(seen).map((element) => element.dataset['step']);
  });
/** In an embed: takes out the drawings that do not show; axe finds nothing in them, but walks through them. */
function dropHidden(): void {
  for (const layer of document.querySelectorAll('.layer')) if (layer.getClientRects().length === 0) layer.remove();
}
const scrolls = (frame: Frame) =>
  frame.evaluate(() => {
    const { scrollHeight, clientHeight, scrollWidth, clientWidth } = document.documentElement;
    return [scrollHeight - clientHeight, scrollWidth - clientWidth];
  });

for (const [language, folder] of Object.entries(FOLDERS)) {
  test(`${language}: the stepper never scrolls inside, its picture never jumps, and no label overlaps another or is cut`, async ({
    page,
  }) => {
    test.slow();
    await page.setViewportSize({ width: 1000, height: 4000 });
    const sizes = WIDTHS.map((width) => ({ path: `${folder}embed/story/`, width, height: storyHeight(width) }));
    for (const [index, frame] of (await inFrames(page, sizes)).entries()) {
      const wrong: string[] = [];
      const stages = new Set<string>();
      for (const id of STEPS) {
        const [seen, found, scrolled, stage] = await Promise.all([
          shown(frame),
          frame.evaluate(labels),
          scrolls(frame),
          frame.evaluate(stageBox),
        ]);
        expect(seen, `${WIDTHS[index]} ${id}`).toEqual([id, id]);
        if (scrolled.some((px) => px !== 0)) wrong.push(`${id} scrolls`);
        wrong.push(...found.wrong.map((what) => `${id}: ${what}`));
        if (found.smallest < SMALLEST) wrong.push(`${id}: a label of ${found.smallest} px`);
        stages.add(stage);
        await press(next(frame));
      }
      expect(wrong, String(WIDTHS[index])).toEqual([]);
      expect(stages.size, String(WIDTHS[index])).toBe(1);
    }
  });

  test(`${language}: no label of a graphic overlaps another or is cut, in any of its states`, async ({ page }) => {
    await page.setViewportSize({ width: 820, height: 4000 });
    const sizes = GRAPHICS.flatMap((graphic) => [320, 360, 480, 600, 760].map((width) => ({ graphic, width })));
    const frames = await inFrames(
      page,
      sizes.map(({ graphic, width }) => ({ path: `${folder}embed/${graphic}/`, width, height: 800 })),
    );
    for (const [index, frame] of frames.entries()) {
      const { graphic, width } = sizes[index] as (typeof sizes)[number];
      for (const id of STEPS.filter((one) => GRAPHIC[one] === graphic)) {
        await frame.locator('.embed').evaluate((embed, to) => embed.setAttribute('data-step', to), id);
        const [seen, { wrong, smallest }, scrolled] = await Promise.all([shown(frame), frame.evaluate(labels), scrolls(frame)]);
        expect(seen).toContain(id);
        expect(wrong, `${id} at ${width}`).toEqual([]);
        expect(smallest, `${id} at ${width}`).toBeGreaterThanOrEqual(SMALLEST);
        expect(scrolled[1], `${id} at ${width}`).toBe(0);
      }
    }
  });
}

test('buttons, stops, keys and swipes lead from step to step, each is told, and the address stays as it is', async ({ browser }) => {
  const context = await browser.newContext({ viewport: { width: 400, height: 900 }, hasTouch: true });
  const page = await context.newPage();
  const [frame] = (await inFrames(page, [{ path: 'embed/story/', width: 360, height: 460 }])) as [Frame];
  const live = frame.locator('[aria-live]');
  await next(frame).click();
  expect(await step(frame)).toBe('advance');
  await expect(live).toHaveText(/^2\/16 先行三天 签约前三天/);
  await page.keyboard.press('ArrowRight');
  expect(await step(frame)).toBe('storm');
  await page.keyboard.press('ArrowLeft');
  await previous(frame).click();
  expect(await step(frame)).toBe('two-cities');
  await expect(previous(frame)).toHaveAttribute('aria-disabled', 'true');
  await press(previous(frame));
  expect(await step(frame)).toBe('two-cities');

  const stops = frame.locator('.stops');
  await stops.focus();
  await page.keyboard.press('End');
  await expect(stops).toHaveAttribute('aria-valuenow', '16');
  await expect(stops).toHaveAttribute('aria-valuetext', '十个北上');
  await expect(next(frame)).toHaveAttribute('aria-disabled', 'true');
  const box = (await stops.boundingBox()) as { x: number; y: number; width: number; height: number };
  await page.mouse.click(box.x + (box.width * 3.5) / 16, box.y + 20);
  expect(await step(frame)).toBe('equidistant');

  const touch = await context.newCDPSession(page);
  const swipe = async (dx: number, dy: number) => {
    const at = (part: number) => ({ x: 180 + dx * part, y: 320 + dy * part });
    await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [at(0)] });
    for (const part of [0.25, 0.5, 0.75, 1]) await touch.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [at(part)] });
    await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  };
  await swipe(-120, 10);
  await expect.poll(() => step(frame)).toBe('sixteen');
  await swipe(120, 0);
  await expect.poll(() => step(frame)).toBe('equidistant');
  await swipe(10, -120);
  await swipe(-20, 0);
  expect(await step(frame)).toBe('equidistant');
  expect(await frame.evaluate(() => location.hash)).toBe('');
  await context.close();
});

test('Tab leads through the step’s links to the whole story, then back, the stops and on; the focus is always seen', async ({ page }) => {
  const [frame] = (await inFrames(page, [{ path: 'embed/story/?step=storm', width: 640, height: 534 }])) as [Frame];
  const order: string[] = [];
  for (let press = 0; press < 12; press += 1) {
    await page.keyboard.press('Tab');
    const at = await frame.evaluate(() => {
      const active = document.activeElement;
      if (!active || active === document.body) return null;
      const { outlineStyle, outlineWidth } = getComputedStyle(active);
      return [active.closest('.card, .more, .bar')?.classList[0], active.localName, outlineStyle, outlineWidth].join(' ');
    });
    if (at) order.push(at);
  }
  expect(new Set(order.map((at) => at.slice(-9)))).toEqual(new Set(['solid 3px']));
  expect(order.filter((at) => !at.startsWith('card')).map((at) => at.split(' ').slice(0, 2).join(' '))).toEqual([
    'more a',
    'bar button',
    'bar div',
    'bar button',
  ]);
  expect(order.filter((at) => at.startsWith('card')).length).toBeGreaterThan(2);
});

test('a phrase leads into the whole story, to its step, with what it names lit', async ({ page }) => {
  const [frame] = (await inFrames(page, [{ path: 'en/embed/story/?step=contest', width: 640, height: 534 }])) as [Frame];
  const href = await frame.getByRole('link', { name: 'London' }).getAttribute('href');
  expect(href).toBe('https://example.org/into-the-wind/en/?focus=leg-london#contest');
  await page.goto(href?.replace('https://example.org/into-the-wind/', process.env['BASE_URL'] ?? '') ?? '');
  await expect(page.locator('.story')).toHaveAttribute('data-focus', 'leg-london');
  await expect(page.locator('.story')).toHaveAttribute('data-step', 'contest');
});

test('the switch of the signings is a group of radio buttons, and keeps the height', async ({ page }) => {
  const [frame] = (await inFrames(page, [{ path: 'embed/signings/', width: 390, height: 700 }])) as [Frame];
  const height = () => frame.evaluate(() => document.querySelector('.embed')?.getBoundingClientRect().height);
  const before = await height();
  await frame.getByRole('radio', { name: '约一百亿' }).click();
  expect(await shown(frame)).toEqual(['amount', 'amount']);
  await page.keyboard.press('ArrowRight');
  expect(await shown(frame)).toEqual(['sectors', 'sectors']);
  await expect(frame.getByRole('radio', { name: '点名不点数' })).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(frame.getByRole('radio', { checked: true })).toHaveText('十六枚印');
  expect(await height()).toBe(before);
  expect(await frame.evaluate(() => location.hash)).toBe('');
});

test('a state that the switch does not lead to stands alone', async ({ page }) => {
  const [heat, nonsense] = (await inFrames(page, [
    { path: 'embed/signings/?step=heat', width: 390, height: 700 },
    { path: 'embed/signings/?step=equidistant', width: 390, height: 700 },
  ])) as [Frame, Frame];
  expect(await shown(heat)).toEqual(['heat', 'heat']);
  await expect(heat.getByRole('radio')).toHaveCount(0);
  expect(await shown(nonsense)).toEqual(['sixteen', 'sixteen']);
  await expect(nonsense.getByRole('radio')).toHaveCount(SWITCH.signings.length);
});

test('without a script the first step shows whole, links lead to the next, and the switch still switches', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 800, height: 1400 } });
  const page = await context.newPage();
  await page.setContent(
    ['story', 'signings']
      .map((slug) => `<iframe src="${process.env['BASE_URL']}embed/${slug}/" width="360" height="460" title="${slug}"></iframe>`)
      .join(''),
  );
  const story = page.frameLocator('[title="story"]');
  await expect(story.locator('.card[data-step="two-cities"] h2')).toBeVisible();
  await expect(story.locator('.set.small .layer[data-step="two-cities"]')).toBeVisible();
  await expect(story.locator('.more a')).toBeVisible();
  await story.getByRole('link', { name: '下一步' }).click();
  await expect(story.locator('.set.small .layer[data-step="advance"]')).toBeVisible();
  await expect(story.locator('.set.small .layer[data-step="two-cities"]')).toBeHidden();
  await expect(story.locator('.card[data-step="two-cities"] h2')).toBeHidden();
  await story.getByRole('link', { name: '下一步' }).click();
  await story.getByRole('link', { name: '上一步' }).click();
  await expect(story.locator('.card[data-step="advance"] h2')).toBeVisible();
  const signings = page.frameLocator('[title="signings"]');
  await signings.getByRole('link', { name: '点名不点数' }).click();
  await expect(signings.locator('.set.phone .layer[data-step="sectors"]')).toBeVisible();
  await expect(signings.locator('.set.phone .layer[data-step="sixteen"]')).toBeHidden();
  await context.close();
});

test('driven, picture and keys fill the frame, and the loader’s step shows', async ({ page }) => {
  const [frame] = (await inFrames(page, [{ path: 'embed/story/', width: 390, height: 410 }])) as [Frame];
  const say = (message: object) =>
    page.evaluate((said) => {
      const { contentWindow } = document.querySelector('iframe') as HTMLIFrameElement;
      contentWindow?.postMessage({ ns: 'yingfeng', v: 1, ...said }, '*');
    }, message);
  await say({ type: 'mode', mode: 'driven' });
  await say({ type: 'step', step: 13 });
  await expect.poll(() => step(frame)).toBe('landfall');
  await expect(frame.locator('.bar')).toBeHidden();
  await expect(frame.locator('.card[data-step="landfall"] .legend')).toBeVisible();
  await expect(frame.locator('.card[data-step="landfall"] h2')).toBeHidden();
  expect(await scrolls(frame)).toEqual([0, 0]);
  expect(await frame.evaluate(() => document.querySelector('.stage')?.getBoundingClientRect().width)).toBe(390);
  await say({ type: 'mode', mode: 'stepper' });
  await expect(frame.locator('.bar')).toBeVisible();
});

test('what the loader is told is what the cards say', async ({ page }) => {
  const [frame] = (await inFrames(page, [{ path: 'en/embed/story/', width: 640, height: 534 }])) as [Frame];
  const story = await page.evaluate(
    () =>
      new Promise<{ lang: string; theme: string; steps: { count: string; chapter: string; heading: string; prose: { t: string }[][] }[] }>(
        (told) => {
          addEventListener('message', ({ data }) => data?.type === 'story' && told(data));
          (document.querySelector('iframe') as HTMLIFrameElement).contentWindow?.postMessage({ ns: 'yingfeng', v: 1, type: 'hello' }, '*');
        },
      ),
  );
  expect([story.lang, story.theme, story.steps.length]).toEqual(['en', 'auto', 16]);
  const [first] = story.steps;
  expect([first?.chapter, first?.count, first?.heading]).toEqual(['Chapter one Two cities', '1/16', 'One coast']);
  const said = await frame.evaluate(() => document.querySelector('.card .prose')?.textContent);
  expect(first?.prose[0]?.map(({ t }) => t).join('')).toBe(said);
});

test('in a window of its own it is the same stepper, as wide as it may be; asked to fit, an embed fills its frame', async ({ page }) => {
  await page.setViewportSize({ width: 1200, height: 800 });
  await page.goto(`${process.env['BASE_URL']}embed/story/`);
  const width = () => page.evaluate(() => document.querySelector('.embed')?.getBoundingClientRect().width);
  expect(await width()).toBe(760);
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('.embed')).toHaveAttribute('data-step', 'advance');
  for (const [index, frame] of (
    await inFrames(
      page,
      EMBEDS.map((embed) => ({ path: `embed/${embed}/?fit=1`, width: 640, height: 720 })),
    )
  ).entries()) {
    const height = await frame.evaluate(() => document.querySelector('.embed')?.getBoundingClientRect().height);
    expect(height, EMBEDS[index]).toBe(720);
    expect(await scrolls(frame), EMBEDS[index]).toEqual([0, 0]);
  }
});

test('it stands on its own paper, in the reader’s scheme or in the one that is asked for, never the host’s white', async ({ page }) => {
  const paper = (frame: Frame) => frame.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  await page.emulateMedia({ colorScheme: 'dark' });
  const frames = (path: string) => [
    { path, width: 360, height: 460 },
    { path: `${path}?theme=light`, width: 360, height: 460 },
    { path: `${path}?theme=dark`, width: 360, height: 460 },
    { path: `${path}?theme=sepia`, width: 360, height: 460 },
  ];
  const { light, dark } = inks();
  for (const slug of ['story', 'map']) {
    const seen = await Promise.all((await inFrames(page, frames(`embed/${slug}/`), ':root{color-scheme:dark}')).map(paper));
    expect(seen).toEqual([dark, light, dark, dark].map((scheme) => computed(scheme.paper)));
  }
});

test('pointing at a mark rings it and says what it is, by mouse, finger and keys, at the same height; Esc frees', async ({ browser }) => {
  const context = await browser.newContext({ viewport: { width: 400, height: 700 }, hasTouch: true });
  const page = await context.newPage();
  const [frame] = (await inFrames(page, [{ path: 'embed/signings/', width: 390, height: 660 }])) as [Frame];
  const detail = frame.locator('.detail');
  const ring = () => frame.locator('.ring path').first().getAttribute('d');
  const height = () => frame.evaluate(() => document.querySelector('.embed')?.getBoundingClientRect().height);
  const before = await height();
  const box = (await frame.locator('.probe').boundingBox()) as { x: number; y: number };
  const [sealX, sealY] = [box.x + 307, box.y + 105];

  await page.mouse.move(sealX, sealY);
  await expect(detail.locator('b')).toHaveText('深创投华北金融创投总部');
  await expect(detail.locator('p')).toContainText('约10亿元');
  await expect(detail.locator('small')).toHaveText('原文写明：半岛记者报道第11段');
  expect(await ring()).toMatch(/^M.+z$/);
  expect(await height()).toBe(before);
  await page.mouse.move(box.x + 10, box.y + 10);
  await expect(detail).toBeHidden();
  expect(await ring()).toBe('');

  await page.touchscreen.tap(sealX, sealY);
  await expect(detail).toBeVisible();
  await page.touchscreen.tap(sealX, sealY);
  await expect(detail).toBeHidden();

  await frame.locator('.probe').focus();
  await page.keyboard.press('ArrowRight');
  const first = await detail.locator('b').textContent();
  await page.keyboard.press('ArrowRight');
  await expect(detail.locator('b')).not.toHaveText(first ?? '');
  await page.keyboard.press('Home');
  await expect(detail.locator('b')).toHaveText(first ?? '');
  await page.keyboard.press('Escape');
  await expect(detail).toBeHidden();
  await page.keyboard.press('End');
  await expect(detail).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(detail).toBeHidden();
  await context.close();
});

test('nothing in it moves, whatever the reader prefers', async ({ page }) => {
  const [frame] = (await inFrames(page, [{ path: 'embed/story/', width: 360, height: 460 }])) as [Frame];
  await next(frame).click();
  expect(await frame.evaluate(() => document.getAnimations().length)).toBe(0);
});

test('every graphic opens with its own state', async ({ page }) => {
  const frames = await inFrames(
    page,
    GRAPHICS.map((graphic) => ({ path: `embed/${graphic}/`, width: 600, height: 700 })),
  );
  expect(await Promise.all(frames.map(step))).toEqual(['equidistant', 'sixteen', 'whole']);
});

for (const scheme of SCHEMES)
  test(`axe finds nothing in any embed, and all of it is two inks and the paper, ${scheme}`, async ({ page }) => {
    test.slow();
    await page.emulateMedia({ colorScheme: scheme });
    const { paper, ink, vermilion } = inks()[scheme];
    for (const folder of Object.values(FOLDERS))
      for (const embed of EMBEDS) {
        await page.setViewportSize({ width: 640, height: 700 });
        await page.goto(`${process.env['BASE_URL']}${folder}embed/${embed}/`);
        // The languages differ in words alone.
        if ((folder === '') === (scheme === 'light')) {
          const { foreign, seen } = await foreignInks(page, [paper, ink, vermilion].map(computed));
          expect(foreign, `${folder}${embed}`).toEqual([]);
          expect(seen).toHaveLength(3);
        }
        await page.evaluate(dropHidden);
        expect(await violations(page), `${folder}${embed}`).toEqual([]);
      }
  });
