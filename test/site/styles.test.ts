import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { stylesheet } from '../../src/site/styles.ts';

test('stylesheet(entry, rules) is one text: imports in place, then the rules, in the syntax of the oldest browsers', () => {
  const dir = mkdtempSync(join(tmpdir(), 'styles-'));
  writeFileSync(join(dir, 'a.css'), '.a { inset: 0; height: 100vh; height: 100svh }');
  writeFileSync(join(dir, 'index.css'), "@import './a.css'; .b { color: var(--ink) }");
  expect(stylesheet(join(dir, 'index.css'), '.c { x: y }')).toBe(
    '.a{height:100vh;height:100svh;top:0;bottom:0;left:0;right:0}.b{color:var(--ink)}.c{x:y}',
  );
});

test('every stylesheet of src/site/css is imported by one that a page or an embed begins with, in either language', () => {
  const entries = ['first', 'index', 'landing', 'embed-story', 'embed-graphic'].flatMap((name) => [
    `${name}.css`,
    name === 'index' ? 'en.css' : `${name}-en.css`,
  ]);
  const imports = entries.map((file) => readFileSync(`src/site/css/${file}`, 'utf8')).join('');
  const missing = readdirSync('src/site/css').filter((file) => !entries.includes(file) && !imports.includes(`"./${file}"`));
  expect(missing).toEqual([]);
});
