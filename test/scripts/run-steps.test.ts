import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { runSteps } from '../../scripts/run-steps.mjs';

let dir = '';
let said = '';
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'steps-'));
  said = '';
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

/** A step that runs this script; `here` is a folder of the test's own, `until(file)` waits for a file in it. */
const step = (name: string, script: string, more: object = {}) => ({
  name,
  command: `node -e ${JSON.stringify(`const fs = require('fs'), here = ${JSON.stringify(dir).replaceAll('"', "'")}; const until = (file) => new Promise((found) => { const look = () => (fs.existsSync(here + '/' + file) ? found() : setTimeout(look, 5)); look(); }); (async () => { ${script} })()`)}`,
  ...more,
});
const touch = (file: string) => `fs.writeFileSync(here + '/${file}', '');`;
const write = (text: string) => {
  said += text;
};
/** What the steps said, without their headlines. */
const words = () => said.split('\n').filter((line) => line !== '' && !line.startsWith('──'));

test('two steps run side by side, and the words of each are kept whole', async () => {
  const results = await runSteps(
    [
      step('first', `console.log('first begins'); ${touch('a')} await until('b'); console.log('first ends');`),
      step('second', `console.log('second begins'); await until('a'); console.error('second ends'); ${touch('b')}`),
    ],
    2,
    write,
  );
  expect(words()).toEqual(['first begins', 'first ends', 'second begins', 'second ends']);
  expect(results.map(({ count }) => count)).toEqual(Array(2).fill({ passed: 1, failed: 0, skipped: 0 }));
});

test('a step begins when what it comes after has passed, and is skipped where that failed', async () => {
  const results = await runSteps(
    [
      step('good', `${touch('good')}`),
      step('bad', 'process.exit(3);'),
      step('after good', `if (!fs.existsSync(here + '/good')) process.exit(1);`, { after: 'good' }),
      step('after bad', `${touch('never')}`, { after: 'bad' }),
      step('not asked for', 'process.exit(0);', { after: 'another' }),
    ],
    2,
    write,
  );
  expect(results.map(({ count: { passed, failed, skipped } }) => [passed, failed, skipped])).toEqual([
    [1, 0, 0],
    [0, 1, 0],
    [1, 0, 0],
    [0, 0, 1],
    [1, 0, 0],
  ]);
  expect(existsSync(join(dir, 'never'))).toBe(false);
});

test('a step that keeps both cores busy runs alone', async () => {
  const alone = `if (fs.existsSync(here + '/running')) process.exit(1);`;
  const other = `${touch('running')} await new Promise((done) => setTimeout(done, 50)); fs.rmSync(here + '/running', { force: true });`;
  const results = await runSteps([step('a', other), step('both', alone, { cores: 2 }), step('b', other)], 2, write);
  expect(results.map(({ count }) => count.failed)).toEqual([0, 0, 0]);
});

test('the tests that a step reports are counted; a step that fails without one that failed has failed', async () => {
  const report = (failed: number) => `console.log('4 passed, ${failed} failed, 1 skipped');`;
  const results = await runSteps(
    [step('passes', report(0), { tests: true }), step('fails', `${report(0)} process.exitCode = 1;`, { tests: true })],
    2,
    write,
  );
  expect(results.map(({ count }) => count)).toEqual([
    { passed: 4, failed: 0, skipped: 1 },
    { passed: 4, failed: 1, skipped: 1 },
  ]);
});
