import { defineConfig } from 'vitest/config';

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    reporters: ['default', './test/reporters/vitest.ts'],
    testTimeout: 30_000,
    allowOnly: process.env['CI'] === undefined,
  },
});
