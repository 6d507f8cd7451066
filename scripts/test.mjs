// npm test: installs, finds a browser, runs every check, adds up. `npm test -- units browser` runs those steps alone.
import { spawn } from 'node:child_process';
import { install } from './install.mjs';
import { STEPS } from './steps.mjs';

install();
const { findBrowser } = await import('./browser.mjs'); // needs the packages
process.env.CHROME_PATH = await findBrowser();
console.log(`Browser: ${process.env.CHROME_PATH}`);

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !STEPS.some((step) => step.name === name));
if (unknown.length > 0) throw new Error(`no step ${unknown.join(', ')}: there are ${STEPS.map(({ name }) => name).join(', ')}`);

const total = { passed: 0, failed: 0, skipped: 0 };
const failed = new Set();
const rows = [];
for (const step of STEPS.filter(({ name }) => wanted.length === 0 || wanted.includes(name))) {
  const began = Date.now();
  const count = failed.has(step.after) ? { passed: 0, failed: 0, skipped: 1 } : await run(step);
  if (count.failed > 0) failed.add(step.name);
  for (const key of Object.keys(total)) total[key] += count[key];
  rows.push(
    `${count.failed > 0 ? '✗' : count.passed > 0 ? '✓' : '–'} ${step.name.padEnd(8)} ${say(count).padEnd(36)} ${((Date.now() - began) / 1000).toFixed(1)} s`,
  );
}
console.log(`\n${rows.join('\n')}\n\n${say(total)}`);
process.exit(total.failed > 0 ? 1 : 0);

function say({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`;
}

/** Runs a step, its output passed on, and counts. */
async function run({ name, command, tests }) {
  console.log(`\n── ${name}: ${command}`);
  const child = spawn(command, { shell: true, stdio: ['ignore', 'pipe', 'inherit'] });
  let output = '';
  child.stdout.on('data', (chunk) => {
    process.stdout.write(chunk);
    output += chunk;
  });
  const code = await new Promise((resolve) => child.on('close', resolve));
  const line = tests && [...output.matchAll(/^(\d+) passed, (\d+) failed, (\d+) skipped$/gm)].at(-1);
  if (!line) return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 };
  const [passed, failed, skipped] = line.slice(1).map(Number);
  return { passed, failed: Math.max(failed, code === 0 ? 0 : 1), skipped };
}
