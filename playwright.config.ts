import { defineConfig } from '@playwright/test';
import { FLAGS } from './scripts/browser.mjs';

/** What is the same on every screen, or brings its own sizes. */
const ONE_SCREEN = ['columns', 'dev', 'labels', 'type'].map((name) => `${name}.spec.ts`);

export default defineConfig({
  testDir: 'test/browser',
  testMatch: '**/*.spec.ts', // units of the same parts stand beside them
  outputDir: 'test-results',
  globalSetup: './test/browser/serve.ts',
  fullyParallel: true,
  workers: 2,
  retries: process.env['CI'] === undefined ? 0 : 1, // a busy machine's late frame; what passed only then is named
  expect: { timeout: 10_000 },
  forbidOnly: process.env['CI'] !== undefined,
  reporter: [['list'], ['./test/reporters/playwright.ts']],
  use: {
    baseURL: process.env['BASE_URL'], // set by serve.ts before the workers start
    launchOptions: { executablePath: process.env['CHROME_PATH'] ?? '', args: FLAGS },
  },
  projects: [
    {
      name: 'phone',
      testIgnore: ONE_SCREEN,
      grepInvert: /@desktop/,
      use: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 },
    },
    { name: 'desktop', testIgnore: 'sets.spec.ts', grepInvert: /@phone/, use: { viewport: { width: 1440, height: 900 } } },
    { name: 'embed', testDir: 'test/embed', use: { viewport: { width: 1280, height: 900 } } }, // each test says its own size
  ],
});
