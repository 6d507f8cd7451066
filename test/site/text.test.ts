import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type DataFaults, loadStories } from '../../src/data/index.ts';
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
  replace('data/glossary.csv', '\n肖焰恒,', `\n肖焰恒${IMAGE},`);
  // What was rewritten counts as translated anew.
  const fault = await loadStories(join(dir, 'data')).catch(({ faults }: DataFaults) => faults[0] ?? '');
  const [, stale = '', due = ''] = /is "(\w+)".* then write (\w+)/.exec(String(fault)) ?? [];
  replace('data/prose/en.md', stale, due);
  const { body } = await (await makeSite(dir, { dev: true })).page('zh');
  expect(body).toContain('&lt;script>alert()&lt;/script>');
  expect(body).toContain('肖焰恒&lt;img src=x onerror=alert(');
  expect(body).not.toMatch(/<script|<img[^>]*onerror/);
});
