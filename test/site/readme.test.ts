import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { STEPS } from '../../scripts/steps.mjs';

/** Commands that `npm test` runs, itself included; `npm run dev` is run by test/browser/dev.spec.ts, `npm start` by the step `start`. */
const RUN = ['npm test', 'npm start', 'npm run dev', ...STEPS.map(({ command }) => command.replace(/ -- .*$/, ''))];

test.each(['README.md', 'README.zh-CN.md'])('every command in %s is run by npm test', (file) => {
  const blocks = [...readFileSync(file, 'utf8').matchAll(/^```sh\n([\s\S]*?)^```/gm)].flatMap(([, block = '']) => block.trim().split('\n'));
  expect(blocks.length).toBeGreaterThan(2);
  for (const command of blocks) expect(RUN).toContain(command);
});

test.each(['README.md', 'README.zh-CN.md', 'THIRD-PARTY.md'])('every file that %s links to is there', (file) => {
  const links = [...readFileSync(file, 'utf8').matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(([, link = '']) => link);
  expect(links.filter((link) => !existsSync(link))).toEqual([]);
});
