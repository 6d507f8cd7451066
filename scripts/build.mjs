// Builds the page into dist/: written aside first, so that a fault leaves dist/ as it was. --if-needed: not when dist/ is up to date.
import { readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { inputsNow, isBuilt, noteBuilt } from './built.mjs';

const inputs = inputsNow();
if (process.argv.includes('--if-needed') && isBuilt(inputs)) process.exit(0);

const { build, createLogger } = await import('vite'); // takes longer than all that is above
const ASIDE = '.cache/dist';
const logger = createLogger('warn');
logger.error = () => {}; // an error is thrown, too, and told once, below

rmSync(ASIDE, { recursive: true, force: true });
try {
  await build({ build: { outDir: ASIDE, emptyOutDir: true }, logLevel: 'warn', customLogger: logger });
} catch (error) {
  rmSync(ASIDE, { recursive: true, force: true });
  const cause = error.errors?.[0] ?? error;
  console.error(cause.faults?.join('\n') ?? cause);
  process.exit(1);
}
rmSync('dist', { recursive: true, force: true });
renameSync(ASIDE, 'dist');
noteBuilt(inputs);

for (const path of readdirSync('dist', { recursive: true }).sort()) {
  if (path.endsWith('.br') || path.endsWith('.woff2'))
    console.log(`${String(readFileSync(`dist/${path}`).length).padStart(8)}  dist/${path}`);
}
