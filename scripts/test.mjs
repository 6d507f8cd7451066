// npm test: installs, finds a browser, runs every check, adds up. `npm test -- units browser` runs those steps alone.
import { install } from './install.mjs';
import { runSteps } from './run-steps.mjs';
import { STEPS } from './steps.mjs';

/** Steps that run side by side: a machine with more cores gives the same words in the same order. */
const CORES = 2;
/** Files of tests that the last lines name. */
const SLOWEST = 12;

install();
const { findBrowser } = await import('./browser.mjs'); // needs the packages
process.env.CHROME_PATH = await findBrowser();
console.log(`Browser: ${process.env.CHROME_PATH}`);

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !STEPS.some((step) => step.name === name));
if (unknown.length > 0) throw new Error(`no step ${unknown.join(', ')}: there are ${STEPS.map(({ name }) => name).join(', ')}`);

const results = await runSteps(
  STEPS.filter(({ name }) => wanted.length === 0 || wanted.includes(name)),
  CORES,
);

const total = { passed: 0, failed: 0, skipped: 0 };
for (const { count } of results) for (const key of Object.keys(total)) total[key] += count[key];
const rows = results.map(
  ({ step, count, seconds }) =>
    `${count.failed > 0 ? '✗' : count.passed > 0 ? '✓' : '–'} ${step.name.padEnd(8)} ${say(count).padEnd(36)} ${seconds.toFixed(1)} s`,
);
const files = results
  .flatMap(({ output }) => [...output.matchAll(/^ *([\d.]+) s {2}\S+$/gm)])
  .sort(([, a], [, b]) => b - a)
  .slice(0, SLOWEST)
  .map(([line]) => line);
if (files.length > 0) console.log(`\nThe slowest files:\n${files.join('\n')}`);
console.log(`\n${rows.join('\n')}\n\n${say(total)}`);
process.exit(total.failed > 0 ? 1 : 0);

function say({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`;
}
