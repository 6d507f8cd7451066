import { expect, type Page } from '@playwright/test';
import { jump, open, PAGES, STEPS, settled, silent, state } from './story.ts';
import { test } from './tab.ts';

const focus = (page: Page) => page.evaluate(() => document.querySelector<HTMLElement>('.story')?.dataset['focus'] ?? null);
const litPhrases = (page: Page) =>
  page.evaluate(() => [
    ...new Set(
      [...document.querySelectorAll<HTMLElement>('.ref.lit')].map((phrase) => phrase.getAttribute('href')?.replace(/^#(row|know)-/, '')),
    ),
  ]);
const phrase = (page: Page, step: string, id: string) =>
  page.locator(`#${step} .ref:is([href="#row-${id}"], [href="#know-${id}"])`).first();

/** Points or taps, as the device does. */
async function press(page: Page, isMobile: boolean, step: string, id: string): Promise<void> {
  const target = phrase(page, step, id);
  await (isMobile ? target.tap({ timeout: 5000 }) : target.click({ timeout: 5000 }));
}

test('a phrase that is pressed is lit with its mark, its date and its detail; a second press frees all', async ({ page, isMobile }) => {
  const said = silent(page);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page, '#equidistant');
  await press(page, isMobile, 'equidistant', 'lekima-080900');
  expect(await focus(page)).toBe('lekima-080900');
  expect(await litPhrases(page)).toEqual(['lekima-080900']);
  await expect(phrase(page, 'equidistant', 'lekima-080900')).toHaveAttribute('aria-pressed', 'true');
  await expect(page.locator('.ring')).toHaveCount(1);
  await expect(page.locator('.strip-lit')).toHaveText('9日');
  await expect(page.locator('.detail-name')).toHaveText('利奇马，8月9日08:00');
  await press(page, isMobile, 'equidistant', 'lekima-080900');
  await expect(page.locator('.detail')).toBeHidden();
  expect(await litPhrases(page)).toEqual([]);
  await expect(page.locator('.ring')).toHaveCount(0);
  await expect(page.locator('.strip-lit')).toHaveCount(0);
  expect(said).toEqual([]);
});

test('a mark lights the phrase that speaks of it', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page, '#sixteen');
  await page.locator('.probe').focus();
  await page.keyboard.press('Home');
  expect(await focus(page)).toBe('scgc');
  expect(await litPhrases(page)).toContain('scgc');
});

test('a figure that counts lights all that it counts', async ({ page, isMobile }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page, '#bridge');
  await press(page, isMobile, 'bridge', 'trainees');
  const rings = await page.locator('.ring path').first().getAttribute('d');
  expect(rings?.match(/z/g)).toHaveLength(6);
});

test('where the picture does not show a thing, detail and strip say where it is; go there, and back to the very line', async ({
  page,
  isMobile,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page, '#amount');
  await jump(page, 'amount', 30);
  await settled(page);
  const at = (await state(page)).y;
  await press(page, isMobile, 'amount', 'signed-amount');
  await expect(page.locator('.detail')).toBeVisible();
  await page.keyboard.press('Escape');

  await page.evaluate(() => document.querySelector('#contest')?.scrollIntoView({ behavior: 'instant' }));
  await expect.poll(() => state(page)).toMatchObject({ on: ['contest'] });
  await settled(page);
  const before = (await state(page)).y;
  await press(page, isMobile, 'contest', 'event-contest-launch');
  await expect(page.locator('.stop.has')).toHaveCount(1);
  await page.locator('.detail-go').click();
  await expect.poll(() => state(page)).toMatchObject({ step: 'whole', on: ['whole'] });
  expect(await focus(page)).toBe('event-contest-launch');
  await expect(page.locator('.ring')).toHaveCount(1);
  await page.locator('.detail-back').click();
  await expect.poll(() => state(page)).toMatchObject({ step: 'contest', y: before });
  expect(await focus(page)).toBe('event-contest-launch');
  await expect(phrase(page, 'contest', 'event-contest-launch')).toHaveClass(/lit/);
  expect(at).toBeGreaterThan(0);
});

test('nothing moves or scrolls when a phrase is only pointed at', { tag: '@desktop' }, async ({ page }) => {
  // A finger does not hover.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page, '#heat');
  const before = await state(page);
  await phrase(page, 'heat', 'leg-entries').hover();
  await expect(page.locator('.detail')).toBeVisible();
  await settled(page);
  expect(await state(page)).toEqual(before);
  expect(await page.locator('.ref[aria-pressed=true]').count()).toBe(0);
  await page.mouse.move(900, 40);
  await expect(page.locator('.detail')).toBeHidden();
});

test('the sheet hides neither the phrase nor the stage', { tag: '@phone' }, async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const step of STEPS) {
    await jump(page, step, 4);
    await expect.poll(() => state(page)).toMatchObject({ on: [step] });
    const all = await page.evaluate(sheetsOf, step);
    expect(all.length, step).toBeGreaterThan(0);
    for (const [index, { words, sheet, stage }] of all.entries()) {
      expect(sheet.height, `${step} ${index}`).toBeGreaterThan(100);
      expect(words.bottom, `${step} ${index}`).toBeLessThanOrEqual(sheet.top + 1);
      expect(sheet.top, `${step} ${index}`).toBeGreaterThanOrEqual(stage.bottom);
    }
    await page.keyboard.press('Escape');
  }
});

test('what is pinned stands in the address, and its link opens it; an unknown one is ignored with the step kept', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page, '#sixteen');
  await page.locator('.probe').focus();
  await page.keyboard.press('Home');
  await expect(page).toHaveURL(/\?focus=scgc#sixteen$/);
  await page.goto('about:blank');
  await open(page, '?focus=scgc#sixteen');
  await expect(page.locator('.ring')).toHaveCount(1);
  expect(await focus(page)).toBe('scgc');
  for (const wrong of ['nobody', '<b>', 'row-scgc%22', '']) {
    await page.goto('about:blank');
    await open(page, `?focus=${wrong}#heat`);
    expect(await state(page)).toMatchObject({ step: 'heat', on: ['heat'] });
    await expect(page.locator('.detail')).toBeHidden();
  }
});

test('every phrase and every link of a source leads to an entry of the page', async ({ page }) => {
  for (const path of Object.values(PAGES)) {
    await open(page, '', path);
    const lost = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLAnchorElement>('.ref, .source a[href^="#"], .detail-said a')]
        .map((link) => link.getAttribute('href') ?? '')
        .filter((href) => !document.getElementById(href.slice(1))),
    );
    expect(lost, path).toEqual([]);
    expect(await page.locator('.ref').count()).toBeGreaterThan(60);
  }
});

test('from a mark to the next only what changes is written, within one frame', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page, '#equidistant');
  await page.locator('.probe').focus();
  await page.keyboard.press('Home');
  await settled(page);
  const count = await page.evaluate(
    () =>
      new Promise<{ writes: string[]; lit: boolean }>((resolve) => {
        const writes: string[] = [];
        const observer = new MutationObserver((records) => {
          for (const { target, type, attributeName } of records)
            writes.push(`${type} ${attributeName ?? ''} ${target instanceof Element ? target.getAttribute('class') : ''}`);
        });
        observer.observe(document.documentElement, { subtree: true, childList: true, attributes: true, characterData: true });
        const probe = document.querySelector('.probe') as HTMLElement;
        const before = document.querySelector('.ring path')?.getAttribute('d');
        probe.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }));
        requestAnimationFrame(() => {
          const lit = document.querySelector('.ring path')?.getAttribute('d') !== before;
          setTimeout(() => {
            observer.disconnect();
            resolve({ writes, lit });
          });
        });
      }),
  );
  expect(count.lit).toBe(true);
  // Ring (2), detail's content, class, left, top, the focus' id, the sentence, the strip's plate and class, phrases that change.
  expect(count.writes.length, count.writes.join('\n')).toBeLessThanOrEqual(16);
});

test('the strip’s moment lights what happened then', { tag: '@desktop' }, async ({ page }) => {
  // A finger has the phrase and the mark.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page, '#sixteen');
  const bar = await page.locator('.moment[data-for~="sixteen"] rect').first().boundingBox();
  await page.mouse.move((bar?.x ?? 0) + 2, (bar?.y ?? 0) + 10, { steps: 3 });
  await expect.poll(() => focus(page)).toBe('event-signing');
  await expect(page.locator('.detail')).toBeVisible();
  await page.mouse.move(300, 700, { steps: 3 });
  await expect(page.locator('.detail')).toBeHidden();
});

/** In the page: where every second phrase of a step stands once it is pressed, and its sheet, and the stage. */
async function sheetsOf(step: string): Promise<{ readonly words: DOMRect; readonly sheet: DOMRect; readonly stage: DOMRect }[]> {
  const box = (element: Element | null): DOMRect => element?.getBoundingClientRect().toJSON();
  const found = [];
  for (const [index, phrase] of document.querySelectorAll<HTMLElement>(`#${step} .ref`).entries()) {
    if (index % 2 === 1) continue;
    phrase.click();
    await new Promise(requestAnimationFrame);
    found.push({ words: box(phrase), sheet: box(document.querySelector('.detail')), stage: box(document.querySelector('.stage')) });
  }
  return found;
}
