import { type ChildProcess, spawn } from 'node:child_process';
import { appendFileSync, cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';

test.skip(({ isMobile }) => isMobile, 'the same on any screen');

const dir = resolve('.cache/dev-test');
let server: ChildProcess | undefined;
let url = '';

test.beforeAll(async () => {
  rmSync(dir, { recursive: true, force: true });
  mkdirSync(dir, { recursive: true });
  for (const path of ['data', 'src', 'index.html', 'vite.config.ts', 'package.json']) cpSync(path, join(dir, path), { recursive: true });
  const started = spawn('npm run dev -- --port 0', { cwd: dir, shell: true, detached: process.platform !== 'win32', stdio: ['ignore', 'pipe', 'inherit'], env: { ...process.env, NO_COLOR: '1' } });
  server = started;
  url = await new Promise((found) => {
    let output = '';
    started.stdout.on('data', (chunk) => {
      output += chunk;
      const [address] = output.match(/http:\/\/\S+/) ?? [];
      if (address) found(address);
    });
  });
});

test.afterAll(() => {
  if (server?.pid) process.platform === 'win32' ? server.kill() : process.kill(-server.pid);
  rmSync(dir, { recursive: true, force: true });
});

test('npm run dev shows faults of data/ on the page and clears them when they are mended', async ({ page }) => {
  const file = join(dir, 'data/places.csv');
  const good = readFileSync(file, 'utf8');
  await page.goto(url);
  await expect(page.locator('h1')).toHaveCount(1);

  writeFileSync(file, good.replace(/^(qingdao,.*?),36[\d.]*/m, '$1,91'));
  await expect(page.locator('[data-faults] li').first()).toHaveText(/^data\/places\.csv:\d+: lat: /);

  writeFileSync(file, good);
  await expect(page.locator('.step')).toHaveCount(16);
  await expect(page.locator('[data-faults]')).toHaveCount(0);
});

test('npm run dev shows a changed stylesheet at once', async ({ page }) => {
  await page.goto(url);
  await expect(page.locator('.step')).toHaveCount(16);
  appendFileSync(join(dir, 'src/site/css/page.css'), '\nh1 { outline: 3px solid rgb(1, 2, 3); }\n');
  await expect(page.locator('h1')).toHaveCSS('outline-color', 'rgb(1, 2, 3)');
});
