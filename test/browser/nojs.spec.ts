import { STEPS } from '../../src/model/steps.ts';
import { expect, test } from './fixtures.ts';

test.use({ javaScriptEnabled: false });

test('without script every step shows its heading, its prose and its figure', async ({ page }) => {
  await page.goto('./');
  for (const step of STEPS) {
    const card = page.locator(`#${step}`);
    await expect(card.locator('h3')).toBeVisible();
    await expect(card.locator('h3')).not.toBeEmpty();
    await expect(card.locator('.prose')).toBeVisible();
    await expect(card.locator('.prose')).not.toBeEmpty();
    const figure = card.locator('figure.static');
    await expect(figure).toBeVisible();
    expect(await figure.getAttribute('aria-label')).toMatch(/.{10,}/);
    const box = await figure.locator('.layer').boundingBox();
    expect(box?.width ?? 0).toBeGreaterThan(250);
    expect(box?.height ?? 0).toBeGreaterThan(200);
    expect(await figure.locator('.layer').locator('path, use, rect, circle').count()).toBeGreaterThan(2);
  }
});

test('without script there is no empty stage and nothing reaches over the page', async ({ page }) => {
  await page.goto('./');
  await expect(page.locator('.stage')).toBeHidden();
  const { width, screen } = await page.evaluate(() => ({ width: document.documentElement.scrollWidth, screen: innerWidth }));
  expect(width).toBeLessThanOrEqual(screen);
});

test('a script that fails to load leaves the same article', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ baseURL: baseURL ?? '', javaScriptEnabled: true });
  const page = await context.newPage();
  await page.route('**/*.js', (route) => route.abort());
  await page.goto('./');
  for (const step of STEPS) await expect(page.locator(`#${step} figure.static .layer`)).toBeVisible();
  await context.close();
});
