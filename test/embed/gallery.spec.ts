import type { Page } from '@playwright/test';
import { DEFAULT_HEIGHT, EMBEDS, type Embed } from '../../src/model/embeds.ts';
import { type GalleryData, WAYS } from '../../src/model/gallery.ts';
import { snippet, type Theme } from '../../src/model/snippets.ts';
import { GRAPHICS } from '../../src/model/steps.ts';
import type { Lang } from '../../src/model/story.ts';
import { expect, test } from '../browser/fixtures.ts';
import { violations } from '../browser/violations.ts';

const PAGES = ['embed.html', 'en/embed.html', 'g/map/', 'en/g/signings/', 'g/timeline/'];

/** What axe finds on the page itself: embeds have tests of their own. */
const ownViolations = (page: Page) => violations(page, ['html'], ['iframe']);

async function galleryData(page: Page): Promise<GalleryData> {
  return JSON.parse((await page.locator('#gallery-data').textContent()) ?? '');
}

test('a press on Copy puts the snippet of its embed into the clipboard and says so', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('./embed.html');
  const data = await galleryData(page);
  for (const embed of EMBEDS) {
    const piece = page.locator(`#${embed}`);
    await piece.locator('[data-copy]').click();
    await expect(piece.locator('[role="status"]')).toHaveText(data.copied);
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(snippet('any', { ...data.words.zh[embed], embed, lang: 'zh', theme: 'auto', url: data.url }));
  }
});

test('without a clipboard the snippet is copied as of old, and where that fails too it stays selected', async ({ page }) => {
  await page.addInitScript(() => {
    const commands: string[] = [];
    Object.assign(globalThis, { commands, works: true });
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
    document.execCommand = (command) => {
      commands.push(
        `${command} ${getSelection()?.toString().length ? 'selected' : (document.activeElement as HTMLTextAreaElement).selectionEnd}`,
      );
      return (globalThis as unknown as { works: boolean }).works;
    };
  });
  await page.goto('./en/embed.html#map');
  const { copied, failed } = await galleryData(page);
  const piece = page.locator('#map');
  await piece.locator('[data-copy]').click();
  await expect(piece.locator('[role="status"]')).toHaveText(copied);
  expect(await page.evaluate(() => (globalThis as unknown as { commands: string[] }).commands.length)).toBe(1);
  await expect(piece.locator('[data-copy]')).toBeFocused();
  await page.evaluate(() => Object.assign(globalThis, { works: false }));
  await piece.locator('[data-copy]').click();
  await expect(piece.locator('[role="status"]')).toHaveText(failed);
  const selected = await piece.locator('textarea').evaluate((area) => {
    const { selectionStart, selectionEnd, value } = area as HTMLTextAreaElement;
    return [selectionStart, selectionEnd, value.length, document.activeElement === area];
  });
  expect(selected).toEqual([0, selected[2], selected[2], true]);
});

test('the dialog has a snippet for every way, language and scheme, and is worked by the keyboard alone', async ({ page }) => {
  await page.goto('./embed.html');
  const data = await galleryData(page);
  const dialog = page.locator('dialog');
  const code = dialog.locator('textarea');
  const wanted = (embed: Embed, way: (typeof WAYS)[number], lang: Lang, theme: Theme, integrity?: string) =>
    snippet(way, { ...data.words[lang][embed], embed, lang, theme, url: data.url, integrity });

  const opener = page.locator('[data-ways="signings"]');
  await opener.focus();
  await page.keyboard.press('Enter');
  await expect(dialog).toBeVisible();
  await dialog.locator('[data-close]').focus();
  await page.keyboard.press('Tab');
  for (const way of WAYS) {
    await expect(dialog.locator(`#tab-${way}`)).toBeFocused();
    await expect(dialog.locator('[aria-selected="true"]')).toHaveAttribute('data-way', way);
    await expect(dialog.locator('[role="tabpanel"]')).toHaveAttribute('aria-labelledby', `tab-${way}`);
    await expect(dialog.locator('[data-note]:visible')).toHaveAttribute('data-note', way);
    await expect(code).toHaveValue(wanted('signings', way, 'zh', 'auto'));
    await page.keyboard.press('ArrowRight');
  }
  await expect(dialog.locator('#tab-any')).toBeFocused(); // round
  await page.keyboard.press('End');
  await expect(dialog.locator('#tab-wechat')).toBeFocused();
  await page.keyboard.press('Home');

  await dialog.locator('[data-choice="theme"]').selectOption('dark');
  await dialog.locator('[data-choice="lang"]').selectOption('en');
  await expect(code).toHaveValue(wanted('signings', 'any', 'en', 'dark'));
  await dialog.locator('[data-choice="pinned"]').check();
  await expect(code).toHaveValue(wanted('signings', 'any', 'en', 'dark', data.integrity));
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(opener).toBeFocused();
});

test('WeChat’s tab gives the pictures to upload: of the story a poster, too', async ({ page, request }) => {
  await page.goto('./en/embed.html');
  const shown = async (embed: Embed) => {
    await page.locator(`[data-ways="${embed}"]`).click();
    await page.locator('#tab-wechat').click();
    const links = await page
      .locator('dialog .pictures a:visible')
      .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
    await page.locator('[data-close]').click();
    for (const link of links) expect((await request.get(link)).headers()['content-type']).toBe('image/png');
    return links.map((link) => link.replace(/^.*\/en\//, ''));
  };
  expect(await shown('map')).toEqual(['img/map-1200x630.png', 'img/map-1200x1500.png']);
  expect(await shown('story')).toEqual(['img/story-1200x630.png', 'img/story-1200x1500.png', 'img/story-1080x1920.png']);
});

test('a browser that knows no dialog shows it in the page, and gives the focus back', async ({ page }) => {
  await page.addInitScript(() => {
    for (const name of ['show', 'showModal', 'close'])
      Object.defineProperty(HTMLDialogElement.prototype, name, { value: undefined, configurable: true });
  });
  await page.goto('./embed.html');
  await expect(page.locator('dialog')).toBeHidden();
  await page.locator('[data-ways="map"]').click();
  await expect(page.locator('dialog')).toBeInViewport();
  await expect(page.locator('#tab-any')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.locator('dialog')).toBeHidden();
  await expect(page.locator('[data-ways="map"]')).toBeFocused();
});

test('#slug leads to its embed; its preview takes any width, by the keyboard too, and its frame’s height', async ({ page }) => {
  await page.goto('./embed.html#timeline');
  const piece = page.locator('#timeline');
  await expect(piece.locator('h2')).toBeInViewport();
  const size = () => piece.locator('iframe').evaluate((frame) => [frame.clientWidth, frame.clientHeight]);
  await expect.poll(async () => (await size())[0]).toBe(760);
  await expect.poll(async () => (await size())[1]).not.toBe(DEFAULT_HEIGHT.timeline);
  const high = (await size())[1];
  await piece.locator('input').focus();
  await page.keyboard.press('Home');
  await expect.poll(async () => (await size())[0]).toBe(320);
  await expect.poll(async () => (await size())[1]).not.toBe(high);
  await expect(piece.locator('.px')).toHaveText('320 px');
});

test('on phones and in columns of articles no graphic needs more than the height of its snippet', async ({ page, baseURL }) => {
  const frames = ['', 'en/'].flatMap((folder) =>
    GRAPHICS.flatMap((graphic) => [390, 560, 760].map((width) => ({ graphic, width, src: `${baseURL}${folder}embed/${graphic}/` }))),
  );
  await page.goto('./embed.html', { waitUntil: 'networkidle' });
  await page.evaluate((frames) => {
    addEventListener('message', ({ source, data }) => {
      const frame = [...document.querySelectorAll('iframe')].find(({ contentWindow }) => contentWindow === source);
      if (frame && data?.type === 'embed-size') frame.dataset['asked'] = data.height;
    });
    const made = frames.map(({ src, width }) => {
      const frame = Object.assign(document.createElement('iframe'), { src });
      frame.style.width = `${width}px`;
      return frame;
    });
    document.body.replaceChildren(...made);
  }, frames);
  const asked = () => page.locator('iframe').evaluateAll((all) => all.map((frame) => Number((frame as HTMLElement).dataset['asked'] ?? 0)));
  await expect.poll(async () => (await asked()).filter((height) => height > 0).length).toBe(frames.length);
  const cut = (await asked()).flatMap((height, index) => {
    const { graphic, width, src } = frames[index] as (typeof frames)[number];
    return height > DEFAULT_HEIGHT[graphic] ? [`${src} at ${width}: ${height}`] : [];
  });
  expect(cut).toEqual([]);
});

for (const colorScheme of ['light', 'dark'] as const)
  test(`axe finds nothing in the gallery, in its dialog and on the graphics’ pages, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    for (const path of PAGES) {
      await page.goto(`./${path}`);
      expect(await ownViolations(page), path).toEqual([]);
      if (!path.endsWith('embed.html')) continue;
      await page.locator('[data-ways="story"]').click();
      for (const way of ['any', 'wechat']) {
        await page.locator(`#tab-${way}`).click();
        expect(await ownViolations(page), `${path} ${way}`).toEqual([]);
      }
    }
  });

test('at no width does a page reach over the window', async ({ page }) => {
  for (const path of PAGES) {
    await page.goto(`./${path}`, { waitUntil: 'networkidle' }); // a frame that is left while it loads is a failed request
    if (path.endsWith('embed.html')) await page.locator('[data-ways="story"]').click();
    for (const width of [1280, 900, 768, 390, 320]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth), `${path} at ${width}`).toBeLessThanOrEqual(width);
    }
  }
});

test('a graphic’s page fits its frame with the loader', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('./g/signings/');
  const frame = page.locator('.yingfeng-embed iframe');
  await frame.scrollIntoViewIfNeeded();
  const inside = page.frameLocator('.yingfeng-embed iframe');
  await expect(inside.locator('body')).toBeVisible();
  await expect.poll(() => frame.evaluate((element) => element.style.height)).toMatch(/^\d+px$/);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the gallery shows every embed with its snippet, and no button that would do nothing', async ({ page }) => {
    await page.goto('./embed.html');
    for (const embed of EMBEDS) {
      const piece = page.locator(`#${embed}`);
      await expect(piece.locator('textarea')).toBeVisible();
      expect(await piece.locator('textarea').inputValue()).toContain(`/embed/${embed}/" title=`);
      await expect(piece.locator('iframe')).toBeVisible();
      await expect(piece.locator('button').first()).toBeHidden();
    }
    await expect(page.locator('dialog')).toBeHidden();
  });
});
