import { STEPS } from '../../src/model/steps.ts';
import { expect, live, test } from './fixtures.ts';
import { violations, violationsOfCopy } from './violations.ts';

test('axe finds nothing on the title page and in the story, in either scheme', async ({ page, isMobile }) => {
  await page.emulateMedia({ colorScheme: isMobile ? 'light' : 'dark' }); // marks and rules are the same, only the inks change
  await page.goto('./');
  await live(page);
  expect(await violations(page)).toEqual([]);
  await page.evaluate(() => document.getElementById('sectors')?.scrollIntoView({ behavior: 'instant' }));
  await expect(page.locator('.frame .layer.on')).toHaveAttribute('data-step', 'sectors');
  expect(await violations(page)).toEqual([]);
});

test('axe finds nothing in the article without script', { tag: '@phone' }, async ({ page }) => {
  await page.route('**/*.js', (route) => route.fulfill({ contentType: 'text/javascript', body: '' }));
  await page.goto('./');
  expect(await violations(page)).toEqual([]);
});

// A language a shape of screen: both shapes and both languages are seen at every step.
test('axe finds nothing at any step with a focus set', async ({ page, context, isMobile }) => {
  test.slow();
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(isMobile ? './' : './en/');
  await live(page);
  const sheet = await context.newPage();
  for (const step of STEPS) {
    await page.evaluate((id) => document.getElementById(id)?.scrollIntoView({ behavior: 'instant' }), step);
    await expect(page.locator('.frame .layer.on')).toHaveAttribute('data-step', step);
    await page
      .locator(`#${step} .ref`)
      .first()
      .evaluate((phrase) => (phrase as HTMLElement).click());
    await expect(page.locator('.detail')).toBeVisible();
    expect(await violationsOfCopy(page, sheet, ['.stage', `#${step}`, '.detail', '.announce']), step).toEqual([]);
  }
});
