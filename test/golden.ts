import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';

const DIR = join(import.meta.dirname, 'golden');

/**
 * Compares markup with `test/golden/<name>`, one element a line. A differing or new drawing is written beside it as
 * `<name>.actual`: look at it, then rename it.
 */
export function expectGolden(name: string, markup: string): void {
  const file = join(DIR, name);
  const actual = `${markup.replace(/></g, '>\n<')}\n`;
  const expected = existsSync(file) ? readFileSync(file, 'utf8') : null;
  if (actual === expected) {
    rmSync(`${file}.actual`, { force: true });
    return;
  }
  writeFileSync(`${file}.actual`, actual);
  if (expected === null) throw new Error(`no golden file test/golden/${name}: look at ${name}.actual and rename it`);
  expect(actual, `test/golden/${name} differs: see ${name}.actual`).toBe(expected);
}
