import { expect, type Page } from '@playwright/test';
import { jump, open, STEPS, silent, state } from './story.ts';
import { fresh, test } from './tab.ts';

/** A mark and a point of the window at which it can be pointed at: its middle, or another where text stands on it. */
interface At {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

/** The marks of the step that shows, in px of the window. */
function marks(page: Page): Promise<At[]> {
  return page.evaluate(() => {
    const layer = document.querySelector<SVGSVGElement>('.frame .layer.on');
    const matrix = layer?.getScreenCTM() ?? new DOMMatrix();
    let form = [0, 0];
    return (layer?.dataset['marks'] ?? '')
      .split('|')
      .filter(Boolean)
      .map((text) => {
        const [id = '', ...numbers] = text.split(' ');
        const [x = 0, y = 0, ...size] = numbers.slice(0, 4).map(Number);
        // Left out where it is that of the mark before (packMarks).
        if (size.length > 0) form = size;
        const [w = 0, h = 0] = form;
        const points = [0, -0.8, 0.8].flatMap((dx) =>
          [0, -0.8, 0.8].map((dy) => new DOMPoint(x + dx * w, y + dy * h).matrixTransform(matrix)),
        );
        const [middle] = points;
        const free = points.find((point) => document.elementFromPoint(point.x, point.y)?.matches('.probe')) ?? middle;
        return { id, x: free?.x ?? 0, y: free?.y ?? 0 };
      });
  });
}

/** Every third mark, of a track's fixes every twelfth: the keys walk them all. */
const thin = (all: readonly At[]) => all.filter(({ id }, index) => index % (/^(lekima|krosa)-/.test(id) ? 12 : 3) === 0);

const focus = (page: Page) => page.evaluate(() => document.querySelector<HTMLElement>('.story')?.dataset['focus'] ?? null);

/** In the page: what is pointed at once it is drawn, its name in the detail, and that of a mark's row in the tables. */
function shownOf(mark: string): Promise<(string | null | undefined)[]> {
  const text = (element: Element | null | undefined) => element?.textContent?.trim();
  return new Promise((told) =>
    requestAnimationFrame(() =>
      told([
        document.querySelector<HTMLElement>('.story')?.dataset['focus'],
        text(document.querySelector('.detail .detail-name')),
        text(document.getElementById(`row-${mark}`)?.querySelector('th')),
      ]),
    ),
  );
}

async function at(page: Page, id: (typeof STEPS)[number]): Promise<At[]> {
  await open(page, `#${id}`);
  return marks(page);
}

test('arrow keys go along every mark of every step, each with its detail, ring and sentence', { tag: '@desktop' }, async ({ page }) => {
  test.slow();
  const said = silent(page);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const probe = page.locator('.probe');
  for (const id of STEPS) {
    await jump(page, id, 4);
    await expect.poll(() => state(page)).toMatchObject({ on: [id] });
    const all = await marks(page);
    expect(all.length, id).toBeGreaterThan(0);
    await probe.focus({ timeout: 2000 });
    for (const [index, mark] of all.entries()) {
      await page.keyboard.press(index === 0 ? 'Home' : 'ArrowRight');
      const [lit, name, row] = await page.evaluate(shownOf, mark.id);
      expect(lit, `mark ${index} of ${id}`).toBe(mark.id);
      expect(row, mark.id).toMatch(/\S/);
      expect(name, mark.id).toBe(row);
    }
    await expect(page.locator('.ring')).toHaveCount(1);
    await expect(page.locator('.announce')).not.toBeEmpty();
    await page.keyboard.press('Escape');
    await expect(page.locator('.detail')).toBeHidden();
    await expect(page.locator('.ring')).toHaveCount(0);
    expect(await focus(page)).toBeNull();
  }
  expect(said).toEqual([]);
});

test('the graphic is one tab stop, and arrows act only while it has the focus', async ({ page }) => {
  await at(page, 'sixteen');
  await page.keyboard.press('End');
  expect(await focus(page)).toBeNull();
  expect(await page.locator('.stage .frame [tabindex], .stage .frame a, .stage .frame button').count()).toBe(0);
});

test.describe('mouse', { tag: '@desktop' }, () => {
  test('a mark that is pointed at shows its tooltip beside it, in the window', async ({ page }) => {
    test.slow();
    await page.emulateMedia({ reducedMotion: 'reduce' });
    for (const id of STEPS) {
      await jump(page, id, 0);
      await expect.poll(() => state(page)).toMatchObject({ on: [id] });
      for (const mark of thin(await marks(page))) {
        await page.keyboard.press('Escape');
        await page.mouse.move(mark.x, mark.y, { steps: 2 });
        await expect(page.locator('.detail'), `${mark.id} of ${id}`).toBeVisible();
        const box = await page.locator('.detail').boundingBox();
        const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
        expect(box && box.x >= 0 && box.y >= 0 && box.x + box.width <= width && box.y + box.height <= height, `${mark.id} of ${id}`).toBe(
          true,
        );
      }
    }
  });

  fresh('is hoverable, goes after the mouse has left, and is dismissed by Esc', async ({ page }) => {
    await page.clock.install();
    const [mark] = await at(page, 'sixteen');
    const detail = page.locator('.detail');
    await page.mouse.move(mark?.x ?? 0, mark?.y ?? 0, { steps: 3 });
    await expect(detail).toBeVisible();
    await expect(detail).toHaveClass(/tip/);
    await detail.hover();
    await page.clock.fastForward(5000);
    await expect(detail).toBeVisible();
    await page.mouse.move(200, 880);
    await expect(detail).toBeHidden();
    await page.mouse.move(mark?.x ?? 0, mark?.y ?? 0, { steps: 3 });
    await expect(detail).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(detail).toBeHidden();
  });

  fresh('a click pins it until a click elsewhere', async ({ page }) => {
    await page.clock.install();
    const [mark] = await at(page, 'sixteen');
    const detail = page.locator('.detail');
    await page.mouse.click(mark?.x ?? 0, mark?.y ?? 0);
    await page.mouse.move(200, 880);
    await page.clock.fastForward(5000);
    await expect(detail).toBeVisible();
    await page.mouse.click(200, 800);
    await expect(detail).toBeHidden();
  });

  test('the next step closes it', async ({ page }) => {
    const [mark] = await at(page, 'sixteen');
    await page.mouse.click(mark?.x ?? 0, mark?.y ?? 0);
    await expect(page.locator('.detail')).toBeVisible();
    await jump(page, 'amount', 10);
    await expect(page.locator('.detail')).toBeHidden();
  });
});

test.describe('touch', { tag: '@phone' }, () => {
  test('a tap opens the sheet at the foot, which hides neither mark nor stage', async ({ page }) => {
    const [mark] = await at(page, 'sixteen');
    await page.touchscreen.tap(mark?.x ?? 0, mark?.y ?? 0);
    const detail = page.locator('.detail');
    await expect(detail).toHaveClass(/sheet/);
    const box = await detail.boundingBox();
    const stage = await page.locator('.stage').boundingBox();
    expect(box && box.y + box.height).toBe(844);
    expect(box && box.height >= 160 && box.height <= 220).toBe(true);
    expect(box && stage && box.y > stage.y + stage.height).toBe(true);
    const close = await page.locator('.detail-close').boundingBox();
    expect(close && close.width >= 44 && close.height >= 44).toBe(true);
    await page.locator('.detail-close').tap();
    await expect(detail).toBeHidden();
  });

  test('taps alone reach every mark of every step: the sheet leads from one to the next', async ({ page }) => {
    test.slow();
    await page.emulateMedia({ reducedMotion: 'reduce' });
    for (const id of STEPS) {
      await jump(page, id, 4);
      await expect.poll(() => state(page)).toMatchObject({ on: [id] });
      const all = await marks(page);
      const [first] = all;
      await page.touchscreen.tap(first?.x ?? 0, first?.y ?? 0);
      await expect(page.locator('.detail'), id).toHaveClass(/sheet/);
      const walked = await page.evaluate(() => {
        const press = (by: number) => document.querySelector<HTMLElement>(`.detail-along[data-by="${by}"]:not(:disabled)`)?.click();
        const said = () => [
          document.querySelector<HTMLElement>('.story')?.dataset['focus'] ?? '',
          document.querySelector('.detail-name')?.textContent ?? '',
        ];
        for (let more = 300; more > 0 && document.querySelector('.detail-along[data-by="-1"]:not(:disabled)'); more--) press(-1);
        const seen = [said()];
        for (let more = 300; more > 0 && document.querySelector('.detail-along[data-by="1"]:not(:disabled)'); more--) {
          press(1);
          seen.push(said());
        }
        return seen;
      });
      expect(walked.map(([mark]) => mark)).toEqual(all.map((mark) => mark.id));
      expect(walked.filter(([, name]) => !name)).toEqual([]);
      await page.locator('.detail-close').tap();
      await expect(page.locator('.detail')).toBeHidden();
    }
  });

  test('a tap elsewhere closes it', async ({ page }) => {
    const [mark] = await at(page, 'sixteen');
    await page.touchscreen.tap(mark?.x ?? 0, mark?.y ?? 0);
    await expect(page.locator('.detail')).toBeVisible();
    await page.locator('#sixteen .count').tap();
    await expect(page.locator('.detail')).toBeHidden();
  });

  test('the page still scrolls under a finger on the stage', async ({ page }) => {
    await at(page, 'sixteen');
    expect(await page.locator('.probe').evaluate((element) => getComputedStyle(element).touchAction)).toContain('pan-y');
  });
});
