import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { serve } from '../scripts/serve.mjs';
import { findLayer, stillSticky } from './still-sticky.mjs';
import { stillText } from './still-text.mjs';

/**
 * Makes both still pages of one profile and language from the built page at `url`, and serves them as dist/ is served, compressed alike.
 * Resolves to their addresses and a function that takes them away.
 */
export async function serveStillPages(browser, url, { set, context: options }, language) {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  await page.goto(url);
  await page.waitForSelector('.live');
  const stepHeight = await page.evaluate(() => document.querySelector('.story').clientHeight / document.querySelectorAll('.step').length);
  await page.route('**/*.js', (route) => route.abort());
  await page.reload();
  const text = await stillText(page);
  const sticky = await stillSticky(page, findLayer(set, language), Math.round(stepHeight));
  await context.close();

  const dir = mkdtempSync(join(tmpdir(), 'still-pages-'));
  for (const [name, html] of Object.entries({ text, sticky })) {
    mkdirSync(join(dir, name));
    writeFileSync(join(dir, name, 'index.html'), html);
    writeFileSync(join(dir, name, 'index.html.br'), brotliCompressSync(html));
  }
  const server = await serve(dir);
  return {
    text: `${server.url}text/`,
    sticky: `${server.url}sticky/`,
    close: () => {
      server.close();
      rmSync(dir, { recursive: true });
    },
  };
}
