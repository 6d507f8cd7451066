// npm run bench: CPU of the built page while it is read, against a plain page in the same run. --quick: once, part of the story, no verdict.
import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { FLAGS, findBrowser } from '../scripts/browser.mjs';
import { serve } from '../scripts/serve.mjs';
import { baseline } from './baseline.mjs';
import { measureHost } from './host.mjs';
import { measure } from './measure.mjs';

const { values: option } = parseArgs({ options: { quick: { type: 'boolean', default: false }, runs: { type: 'string', default: '3' } } });
const RUNS = option.quick ? 1 : Number(option.runs);
const SCREENS = option.quick ? 2 : Number.POSITIVE_INFINITY;

/** ms of CPU that the loader may hold a host's main thread. */
const LONGEST_CALL = 50;

/** `limit`: how many times the plain page's CPU ours may take. */
const PROFILES = [
  {
    name: 'phone, 4 × slower',
    limit: 2,
    slowdown: 4,
    set: 'phone',
    context: { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true },
  },
  { name: 'desktop', limit: 3, slowdown: 1, set: 'wide', context: { viewport: { width: 1440, height: 900 } } },
];

const dist = await serve('dist');
const browser = await chromium.launch({ executablePath: await findBrowser(), args: FLAGS });
let over = false;
for (const profile of PROFILES) {
  const plain = await servePage(await makeBaseline(profile));
  const ours = [];
  const theirs = [];
  for (let run = 0; run < RUNS; run += 1) {
    theirs.push(await read(plain.url, profile));
    ours.push(await read(dist.url, profile));
    if (!ours.at(-1).live) throw new Error('the built page did not go live');
  }
  plain.server.close();
  const page = medians(ours);
  const base = medians(theirs);
  const ratio = page.cpu / base.cpu;
  over ||= ratio > profile.limit;
  console.log(`${profile.name} (${RUNS} runs each, ${page.scrolled.toFixed(1)} and ${base.scrolled.toFixed(1)} thousand px)`);
  console.log(
    `  CPU a 1,000 px      ${page.cpu.toFixed(1)} ms : ${base.cpu.toFixed(1)} ms = ${ratio.toFixed(2)} ×, limit ${profile.limit} ×`,
  );
  console.log(`  layouts a 1,000 px  ${page.layouts.toFixed(1)} : ${base.layouts.toFixed(1)}`);
  console.log(`  JS heap after       ${page.heap.toFixed(2)} MB : ${base.heap.toFixed(2)} MB`);
}
const hosts = [];
for (let run = 0; run < RUNS; run += 1) hosts.push(await measureHost(browser, dist.url));
const call = middle(hosts.map(({ loaded }) => loaded.call));
const [loaded, plain] = ['loaded', 'plain'].map((page) => middle(hosts.map((host) => host[page].long)));
over ||= call > LONGEST_CALL;
console.log(`a host's page, phone, 4 × slower (${RUNS} runs each)`);
console.log(`  the loader's longest call  ${call.toFixed(1)} ms, limit ${LONGEST_CALL} ms`);
console.log(`  tasks over 50 ms    ${loaded} with the loader : ${plain} without it`);
await browser.close();
dist.close();
process.exit(over && !option.quick ? 1 : 0);

/** One reading in a fresh context. */
async function read(url, { context: options, slowdown }) {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  await page.goto(url, { waitUntil: 'networkidle' });
  const client = await context.newCDPSession(page);
  await client.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  const result = await measure(page, SCREENS);
  await context.close();
  return result;
}

async function makeBaseline({ set, context: options }) {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  await page.goto(dist.url);
  await page.waitForSelector('.live');
  const stepHeight = await page.evaluate(() => document.querySelector('.story').clientHeight / document.querySelectorAll('.step').length);
  await page.route('**/*.js', (route) => route.abort());
  await page.reload();
  const file = set !== 'phone' && readdirSync('dist/assets').find((name) => name.startsWith(`set-${set}.`) && name.endsWith('.svg'));
  const drawings = readFileSync(file ? `dist/assets/${file}` : 'dist/index.html', 'utf8');
  const [layer] = drawings.match(/<svg class="layer"[^>]*data-step="equidistant"[\s\S]*?<\/svg>/);
  const html = await baseline(page, layer, Math.round(stepHeight));
  await context.close();
  return html;
}

function servePage(html) {
  const server = createServer((_request, response) => response.setHeader('Content-Type', 'text/html; charset=utf-8').end(html));
  return new Promise((resolve) =>
    server.listen(0, '127.0.0.1', () => resolve({ url: `http://127.0.0.1:${server.address().port}/`, server })),
  );
}

/** The middle value of each measure. */
function medians(results) {
  const of = (key) => middle(results.map((result) => result[key]));
  return { scrolled: of('scrolled'), cpu: of('cpu'), layouts: of('layouts'), heap: of('heap') };
}

/** The middle value; of an even number the upper one. */
function middle(values) {
  return values.sort((a, b) => a - b)[Math.floor(values.length / 2)];
}
