import { defineConfig } from 'vitest/config';

/** Units that put a document or a clock of their own into the globals, or modules of their own in the place of ours. */
const ALONE = ['test/embed/*.test.ts', 'test/client/*.test.ts', 'test/site/injection.test.ts'];

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    projects: [
      // One graph of modules for all: land, streamlines and the drawings' code are loaded and worked out once.
      { extends: true, test: { name: 'units', include: ['test/**/*.test.{ts,tsx}'], exclude: ALONE, isolate: false } },
      { extends: true, test: { name: 'alone', include: ALONE } },
    ],
    reporters: ['default', './test/reporters/vitest.ts'],
    testTimeout: 30_000,
    allowOnly: process.env['CI'] === undefined,
  },
});
