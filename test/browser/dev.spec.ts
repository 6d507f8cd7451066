import { type ChildProcess, spawn } from 'node:child_process';
import { appendFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { expect as base, test } from '@playwright/test';
import { copyProject, spoilPlaces } from '../copy-project.ts';

test.describe.configure({ mode: 'serial', timeout: 120_000 });
const expect = base.configure({ timeout: 40_000 }); // each reload draws the page anew

const dir = resolve('.cache/dev-test');
let server: ChildProcess | undefined;
let url = '';

test.beforeAll(async () => {
  rmSync(dir, { recursive: true, force: true });
  copyProject(dir);
  const started = spawn('npm run dev -- --port 0', {
    cwd: dir,
    shell: true,
    detached: process.platform !== 'win32',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  server = started;
  url = await new Promise((found) => {
    let output = '';
    started.stdout.on('data', (chunk) => {
      output += chunk;
      const [address] = stripVTControlCharacters(output).match(/http:\/\/\S+/) ?? [];
      if (address) found(address);
    });
  });
});

test.afterAll(() => {
  if (server?.pid !== undefined) process.kill(process.platform === 'win32' ? server.pid : -server.pid); // npm, its shell and Vite
  rmSync(dir, { recursive: true, force: true });
});

test('npm run dev shows faults of data/ on the page and clears them when they are mended', async ({ page }) => {
  await page.goto(url);
  await expect(page.locator('.step')).toHaveCount(16);

  const { file, good } = spoilPlaces(dir);
  await expect(page.locator('[data-faults] li').first()).toHaveText(/^data\/places\.csv:\d+: lat: /);

  writeFileSync(file, good);
  await expect(page.locator('.step')).toHaveCount(16);
  await expect(page.locator('[data-faults]')).toHaveCount(0);
});

test('npm run dev shows a changed stylesheet at once', async ({ page }) => {
  await page.goto(url);
  await expect(page.locator('.step')).toHaveCount(16);
  appendFileSync(join(dir, 'src/site/css/index.css'), '\nh1 { outline: 3px solid rgb(1, 2, 3); }\n');
  await expect(page.locator('h1')).toHaveCSS('outline-color', 'rgb(1, 2, 3)');
});
