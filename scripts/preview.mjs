// Pictures of single drawings, before or without the page: node scripts/preview.mjs OUT [--steps a,b] [--sets phone,wide] [--lang en] [--dark]
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { runnerImport } from 'vite';

const {
  values: option,
  positionals: [out = 'preview'],
} = parseArgs({
  allowPositionals: true,
  options: {
    steps: { type: 'string' },
    sets: { type: 'string', default: 'phone,wide' },
    lang: { type: 'string', default: 'zh' },
    dark: { type: 'boolean', default: false },
  },
});
const load = async (file) =>
  (await runnerImport(file, { configFile: false, oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } } })).module;
const { renderDrawings } = await load('./src/site/preview.tsx');
const steps = option.steps?.split(',');
const css = readdirSync('src/site/css')
  .filter((f) => /inks|drawing/.test(f))
  .map((f) => readFileSync(join('src/site/css', f), 'utf8'))
  .join('\n');

const latin = readFileSync('node_modules/@expo-google-fonts/playfair-display/900Black/PlayfairDisplay_900Black.ttf').toString('base64');
const faces =
  option.lang === 'zh'
    ? ':root{--serif:"Noto Serif CJK SC",serif;--sans:"Noto Sans CJK SC",sans-serif}'
    : `@font-face{font-family:P;src:url(data:font/ttf;base64,${latin})}:root{--serif:P,"Noto Serif CJK SC",serif;--sans:Arial,"Noto Sans CJK SC",sans-serif;font-variant-numeric:lining-nums}`;

mkdirSync(out, { recursive: true });
const browser = await chromium.launch({
  executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--hide-scrollbars'],
});
for (const set of option.sets.split(',')) {
  const { sprite, drawings, frame } = await renderDrawings(set, steps, option.lang);
  const page = await browser.newPage({
    viewport: { width: frame.width, height: frame.height },
    deviceScaleFactor: frame.width < 600 ? 2 : 1,
    colorScheme: option.dark ? 'dark' : 'light',
  });
  for (const { step, svg } of drawings) {
    await page.setContent(
      `<!doctype html><style>${css}${faces}body{margin:0;background:var(--paper);color:var(--ink)}.sprite{position:absolute}.layer{display:block;width:100vw;height:100vh;overflow:visible}</style>${sprite}${svg}`,
    );
    await page.evaluate(() => document.fonts.ready);
    const file = join(out, `${set}-${step}.png`);
    writeFileSync(file, await page.screenshot());
    console.log(`${file} ${svg.length} characters`);
  }
  await page.close();
}
await browser.close();
