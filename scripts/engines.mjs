// npm test -- engines: the core checks in every engine that is here. What follows its name goes to Playwright: node scripts/engines.mjs --project=webkit
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { findBrowser } from './browser.mjs';

const given = process.argv.slice(2);
if (given.includes('--not-asked')) {
  console.log('engines: Firefox and WebKit are skipped unless asked for: npm test -- engines\n0 passed, 0 failed, 1 skipped');
  process.exit();
}

/** Each engine's parts, and the Debian packages that hold them. */
const ENGINES = [
  { name: 'Firefox', packages: 'firefox-esr', parts: { browser: onPath('firefox-esr') ?? onPath('firefox') } },
  {
    name: 'WebKit',
    packages: 'webkit2gtk-driver xvfb',
    parts: { driver: onPath('WebKitWebDriver'), browser: miniBrowser(), xvfb: onPath('Xvfb') },
  },
  { name: 'Chromium', packages: 'chromium', parts: { browser: await findBrowser() } },
];

const missing = [];
for (const { name, packages, parts } of ENGINES) {
  const lacks = Object.keys(parts).filter((part) => parts[part] === undefined);
  if (lacks.length === 0) process.env[`ENGINE_${name.toUpperCase()}`] = JSON.stringify(parts);
  else missing.push(`engines: ${name} is skipped, for its ${lacks.join(', ')} is not found. On Debian: apt-get install ${packages}`);
}
const { status } = spawnSync('npx', ['playwright', 'test', '-c', 'test/engines/playwright.config.ts', ...given], {
  stdio: 'inherit',
  shell: process.platform === 'win32',
});
for (const line of missing) console.log(line);
// Where CI is set, it has to have them all.
process.exit(missing.length > 0 && process.env.CI ? 1 : (status ?? 1));

function onPath(name) {
  return (process.env.PATH ?? '')
    .split(delimiter)
    .map((dir) => join(dir, name))
    .find(existsSync);
}

/** WebKitGTK's own small browser, which stands with the library, on Debian in a folder of its architecture. */
function miniBrowser() {
  const libraries = ['/usr/lib', '/usr/libexec'].filter(existsSync);
  const folders = libraries.flatMap((dir) => readdirSync(dir).flatMap((name) => (name.endsWith('-linux-gnu') ? join(dir, name) : [])));
  return [...libraries, ...folders]
    .flatMap((dir) => ['webkit2gtk-4.1', 'webkitgtk-6.0', 'webkit2gtk-4.0'].map((version) => join(dir, version, 'MiniBrowser')))
    .find(existsSync);
}
