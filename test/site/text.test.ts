import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeSite } from '../../src/site/site.ts';
import { copyProject } from '../copy-project.ts';

const SCRIPT = '<script>alert()</script>';
const IMAGE = '<img src=x onerror=alert()>';

let dir = '';
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'text-'));
  copyProject(dir);
});
afterAll(() => rmSync(dir, { recursive: true, force: true }));

function replace(path: string, before: string, after: string): void {
  const text = readFileSync(join(dir, path), 'utf8');
  expect(text).toContain(before);
  writeFileSync(join(dir, path), text.replace(before, after));
}

test('markup in a CSV cell and a script tag in Markdown come out as visible text, never as HTML', async () => {
  replace('data/prose/zh.md', '路还没有画上，先量一量。', SCRIPT);
  replace('data/names.csv', ',肖焰恒,', `,肖焰恒${IMAGE},`);
  const { body } = await makeSite(dir, { dev: true });
  expect(body).toContain('&lt;script>alert()&lt;/script>');
  expect(body).toContain('肖焰恒&lt;img src=x onerror=alert(');
  expect(body).not.toMatch(/<script|<img[^>]*onerror/);
});
