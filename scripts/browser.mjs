// Finds a Chromium for the tests, and gets one where there is none: node scripts/browser.mjs prints its path.
import { spawnSync } from 'node:child_process';
import { createReadStream, createWriteStream, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { createBrotliDecompress } from 'node:zlib';
import { chromium } from '@playwright/test';

export const FLAGS = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--font-render-hinting=none',
  '--disable-lcd-text',
  '--hide-scrollbars',
];

const WINDOWS = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].filter(Boolean);
const INSTALLED = {
  linux: ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'microsoft-edge'].flatMap((name) =>
    (process.env.PATH ?? '').split(':').map((dir) => join(dir, name)),
  ),
  darwin: ['Google Chrome', 'Chromium', 'Microsoft Edge'].flatMap((name) =>
    ['', homedir()].map((home) => `${home}/Applications/${name}.app/Contents/MacOS/${name}`),
  ),
  win32: [
    'Google\\Chrome\\Application\\chrome.exe',
    'Chromium\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
  ].flatMap((path) => WINDOWS.map((dir) => join(dir, path))),
};

/** The ways to a browser, in order; each gives paths that may exist. */
const WAYS = [
  ['installed', () => INSTALLED[process.platform] ?? []],
  ["Playwright's own", () => [chromium.executablePath()]],
  ['unpacked from npm', async () => [await unpack()]],
  ['downloaded by Playwright', () => (run('npx', ['playwright', 'install', 'chromium']) ? [chromium.executablePath()] : [])],
  ['from apt', () => (aptInstall() ? ['/usr/bin/chromium'] : [])],
];

/** The path of a Chromium that starts. Throws when every way failed. */
export async function findBrowser() {
  const wanted = process.env.CHROME_PATH;
  if (wanted) {
    const fault = await startFault(wanted);
    if (fault === null) return wanted;
    throw new Error(`CHROME_PATH is ${wanted}, which does not start: ${fault}`);
  }
  const failed = [];
  for (const [name, paths] of WAYS) {
    try {
      for (const path of (await paths()).filter((path) => existsSync(path))) {
        const fault = await startFault(path);
        if (fault === null) return path;
        failed.push(`${name}: ${path} does not start: ${fault}`);
      }
    } catch (error) {
      failed.push(`${name}: ${error.message}`);
    }
  }
  throw new Error(`No Chromium was found and none could be installed. Install Chrome, or set CHROME_PATH to one.\n${failed.join('\n')}`);
}

async function startFault(executablePath) {
  try {
    await (await chromium.launch({ executablePath, args: FLAGS, timeout: 30_000 })).close();
    return null;
  } catch (error) {
    return error.message.split('\n').slice(0, 2).join(' ');
  }
}

/** Starts it with the libraries, and on a machine without any the fonts, that the package carries. */
const STARTER = `#!/bin/sh
dir=$(dirname "$0")
export LD_LIBRARY_PATH="$dir/lib\${LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH}"
[ -e /etc/fonts/fonts.conf ] || export FONTCONFIG_PATH="$dir"
exec "$dir/chromium" "$@"
`;

/** Unpacks the Chromium of @sparticuz/chromium (Linux, x64), whose own code wants a newer Node. */
async function unpack() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return '';
  const packed = join(fileURLToPath(import.meta.resolve('@sparticuz/chromium')), '../../bin');
  const dir = resolve('.cache/chromium');
  const starter = join(dir, 'start');
  if (existsSync(starter)) return starter;
  console.error('Unpacking Chromium …');
  const aside = `${dir}.${process.pid}`;
  mkdirSync(aside, { recursive: true });
  const inflate = (from, to, mode) =>
    pipeline(createReadStream(join(packed, from)), createBrotliDecompress(), createWriteStream(join(aside, to), { mode }));
  await inflate('chromium.br', 'chromium', 0o755);
  for (const name of ['swiftshader', 'al2023', 'fonts']) {
    await inflate(`${name}.tar.br`, `${name}.tar`);
    if (!run('tar', ['-xf', join(aside, `${name}.tar`), '-C', aside])) throw new Error(`tar cannot unpack ${name}.tar`);
    rmSync(join(aside, `${name}.tar`));
  }
  writeFileSync(join(aside, 'fonts.conf'), `<fontconfig><dir>${dir}/fonts</dir><cachedir>${dir}/fonts-cache</cachedir></fontconfig>`);
  writeFileSync(join(aside, 'start'), STARTER, { mode: 0o755 });
  rmSync(dir, { recursive: true, force: true });
  renameSync(aside, dir);
  return starter;
}

function aptInstall() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false;
  return run('apt-get', ['update']) && run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium']);
}

function run(command, args) {
  return spawnSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'] }).status === 0;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(await findBrowser());
