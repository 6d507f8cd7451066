import { defineConfig } from 'vitest/config';

/** Units that put a document or a clock of their own into the globals. */
const OWN_GLOBALS = ['test/embed/*.test.ts', 'test/client/*.test.ts'];

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    projects: [
      // One graph of modules for all: land, streamlines and the drawings' code are loaded and worked out once.
      { extends: true, test: { name: 'units', include: ['test/**/*.test.{ts,tsx}'], exclude: OWN_GLOBALS, isolate: false } },
      { extends: true, test: { name: 'own globals', include: OWN_GLOBALS } },
    ],
    reporters: ['default', './test/reporters/vitest.ts'],
    testTimeout: 30_000,
    allowOnly: process.env['CI'] === undefined,
  },
});
