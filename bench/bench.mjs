// npm run bench: what the built page costs its readers, against two still pages of the same text in the same run. See OPTIONS.
import { readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { FLAGS, findBrowser } from '../scripts/browser.mjs';
import { serve } from '../scripts/serve.mjs';
import { measureHost } from './host.mjs';
import { passedLimits } from './limits.mjs';
import { measureLoad } from './load.mjs';
import { LANGUAGES, PROFILES } from './profiles.mjs';
import { measureScroll } from './scroll.mjs';
import { spread } from './statistics.mjs';
import { serveStillPages } from './still-pages.mjs';
import { table, withTable } from './table.mjs';

/** `quick`: one short round, no verdict. The others leave a part out or write the readings to a file; only a run of everything changes the READMEs. */
const OPTIONS = {
  quick: { type: 'boolean', default: false },
  runs: { type: 'string', default: '3' },
  only: { type: 'string', choices: ['load', 'scroll', 'host'] },
  profile: { type: 'string', choices: Object.keys(PROFILES) },
  lang: { type: 'string', choices: Object.keys(LANGUAGES) },
  json: { type: 'string' },
};
const READMES = { en: 'README.md', zh: 'README.zh-CN.md' };
const LAST = 'bench/last.json';

const { values: option } = parseArgs({ options: OPTIONS });
for (const [name, { choices }] of Object.entries(OPTIONS))
  if (choices && option[name] !== undefined && !choices.includes(option[name]))
    throw new Error(`--${name} is ${option[name]}: there are ${choices.join(', ')}`);
const runs = option.quick ? 1 : Number(option.runs);
if (!Number.isInteger(runs) || runs < 1) throw new Error(`--runs is ${option.runs}: it takes a whole number from 1 on`);
const whole = !option.quick && !option.only && !option.profile && !option.lang;
const profiles = option.quick ? ['phone'] : Object.keys(PROFILES).filter((name) => name === (option.profile ?? name));
const languages = option.quick ? ['zh'] : Object.keys(LANGUAGES).filter((name) => name === (option.lang ?? name));

const machine = { cores: availableParallelism(), load: loadavg()[0] };
if (machine.load > machine.cores)
  console.log(
    `This machine is busy (load ${machine.load.toFixed(1)} on ${machine.cores} cores): what is measured on the wall comes out long.`,
  );

const dist = await serve('dist');
const browser = await chromium.launch({ executablePath: await findBrowser(), args: FLAGS });
const results = [];
if (option.only !== 'host')
  for (const profile of profiles) for (const lang of languages) results.push(...(await measurePages(profile, lang)));
if (!option.only || option.only === 'host') results.push(await measureLoader());
const report = round({ chromium: browser.version(), machine, runs, results });
await browser.close();
dist.close();

const pages = report.results.filter(({ lang }) => lang);
if (pages.length > 0) console.log(`\n${table(pages, 'en')}`);
const passed = passedLimits(report.results);
if (option.json) write(option.json);
if (whole) {
  write(LAST);
  for (const [lang, file] of Object.entries(READMES)) writeFileSync(file, withTable(readFileSync(file, 'utf8'), table(pages, lang)));
}
if (!option.quick) console.log(passed.length > 0 ? `\nPassed limits:\n  ${passed.join('\n  ')}` : '\nNo limit is passed.');
process.exit(passed.length > 0 && !option.quick ? 1 : 0);

/** Our page in one language and both still pages, in rounds: each page once a round, so that a slow minute meets all. */
async function measurePages(name, lang) {
  const profile = PROFILES[name];
  const url = dist.url + LANGUAGES[lang].folder;
  const still = await serveStillPages(browser, url, profile, LANGUAGES[lang]);
  const measured = [];
  const inRounds = async (part, addresses, measure) => {
    if (option.only && option.only !== part) return;
    const readings = Object.fromEntries(Object.keys(addresses).map((page) => [page, []]));
    if (part === 'load' && !option.quick) await measure(browser, still.text, profile); // the first of all finds nothing warm
    for (let run = 0; run < runs; run += 1)
      for (const [page, address] of Object.entries(addresses)) readings[page].push(await measure(browser, address, profile));
    measured.push({ profile: name, lang, part, ...readings });
    print(measured.at(-1));
  };
  await inRounds('load', { text: still.text, sticky: still.sticky, ours: url }, measureLoad);
  await inRounds('scroll', { sticky: still.sticky, ours: url }, (...of) => measureScroll(...of, option.quick ? 1 : undefined));
  still.close();
  for (const { part, ours } of measured)
    if (part === 'scroll' && ours.some(({ live }) => !live)) throw new Error(`the built page did not go live (${name}, ${lang})`);
  return measured;
}

async function measureLoader() {
  const readings = [];
  for (let run = 0; run < runs; run += 1) readings.push(await measureHost(browser, dist.url, option.quick ? 2 : undefined));
  const result = { profile: 'host', part: 'loader', ours: readings.map(({ loaded }) => loaded), text: readings.map(({ plain }) => plain) };
  print(result);
  return result;
}

/** Every measure of every page, medians with their spread. */
function print({ profile, lang = '', part, ...pages }) {
  console.log(`\n${profile} ${lang} ${part}: median (least to greatest) of ${runs}`);
  const [first] = Object.values(pages);
  for (const key of Object.keys(first[0]).filter((key) => typeof first[0][key] === 'number')) {
    const cells = Object.entries(pages).map(([page, readings]) => {
      const { median, min, max } = spread(readings.map((reading) => reading[key]));
      const say = (value) => (value >= 100 || Number.isInteger(value) ? value.toFixed(0) : value.toFixed(2));
      return `${page} ${say(median)} (${say(min)}–${say(max)})`.padEnd(30);
    });
    console.log(`  ${key.padEnd(19)} ${cells.join(' ').trimEnd()}`);
  }
}

function write(file) {
  writeFileSync(file, `${JSON.stringify(report, null, 1)}\n`);
}

/** To three digits, so that what is shown follows from what is written. */
function round(value) {
  return JSON.parse(JSON.stringify(value, (_key, part) => (typeof part === 'number' ? Math.round(part * 1000) / 1000 : part)));
}
