import { defineConfig } from '@playwright/test';

/** The core checks in every engine: `npm test -- engines`. */
export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results/engines',
  globalSetup: './serve.ts',
  workers: 2,
  retries: process.env['CI'] === undefined ? 0 : 1, // a busy machine's late frame; what passed only then is named
  timeout: 90_000, // on a busy machine; nothing is timed
  expect: { timeout: 20_000 },
  forbidOnly: process.env['CI'] !== undefined,
  reporter: [['list'], ['../reporters/playwright.ts']],
  projects: [{ name: 'firefox' }, { name: 'webkit' }, { name: 'chromium' }],
});
