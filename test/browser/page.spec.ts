import type { Page } from '@playwright/test';
import { STEPS } from '../../src/model/steps.ts';
import { expect, live, test } from './fixtures.ts';

test('the page has one heading, five chapters and the sixteen steps, in order', async ({ page }) => {
  await page.goto('./');
  await live(page);
  await expect(page.locator('h1')).toHaveCount(1);
  await expect(page.locator('.chapter')).toHaveCount(5);
  expect(await page.locator('.step').evaluateAll((steps) => steps.map(({ id }) => id))).toEqual([...STEPS]);
});

test('#step-id opens at that step', async ({ page }) => {
  await page.goto('./#tour');
  await live(page);
  await expect(page.locator('#tour h3')).toBeInViewport();
  await expect(page.locator('.frame .layer.on')).toHaveAttribute('data-step', 'tour');
});

test('a reload in mid-page comes back to the same step', async ({ page }) => {
  await page.goto('./#sixteen');
  await live(page);
  await page.locator('#heat h3').scrollIntoViewIfNeeded();
  await page.evaluate(() => document.querySelector('#heat')?.scrollIntoView({ behavior: 'instant' }));
  await expect(page).toHaveURL(/#heat$/);
  await page.reload();
  await live(page);
  await expect(page.locator('#heat h3')).toBeInViewport();
  await expect(page.locator('.frame .layer.on')).toHaveAttribute('data-step', 'heat');
});

test('the address follows the reader without a history entry: Back leaves the story', async ({ page }) => {
  await page.goto('about:blank');
  await page.goto('./');
  await live(page);
  for (const step of ['advance', 'amount', 'bay'] as const) {
    await page.evaluate((id) => document.getElementById(id)?.scrollIntoView({ behavior: 'instant' }), step);
    await expect(page).toHaveURL(new RegExp(`#${step}$`));
  }
  await page.goBack();
  await expect(page).toHaveURL('about:blank');
});

test('the page works under a sub-path', async ({ page, baseURL }) => {
  await page.route('**/news/story/**', async (route) => {
    const path = route.request().url().replace('/news/story/', '/');
    await route.fulfill({ response: await route.fetch({ url: path }) });
  });
  await page.goto(`${baseURL}news/story/`);
  await live(page);
  await expect(page.locator('.frame .layer').first()).toBeAttached();
});

const titleShown = (page: Page) =>
  page.evaluate(() => {
    const { currentSrc = '' } = document.querySelector<HTMLImageElement>('.title-picture img') ?? {};
    return currentSrc.replace(/^.*\/title-[a-z]+?(-night)?\.\w+\.svg/, '$1');
  });

test('the title’s drawing is the scheme’s own, at any time, and its wind draws itself', async ({ page }) => {
  await page.goto('./');
  await expect.poll(() => titleShown(page)).toBe('#wind');
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect.poll(() => titleShown(page)).toBe('-night#wind');
});

test.describe('for readers who ask for less motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });
  test('the title’s wind is still', async ({ page }) => {
    await page.goto('./');
    await expect.poll(() => titleShown(page)).toBe('');
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
    await expect.poll(() => titleShown(page)).toBe('-night');
  });
});
