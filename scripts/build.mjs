// Builds the page into dist/: drawn aside first, so that a fault leaves dist/ as it was.
import { readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { build } from 'vite';

const ASIDE = '.cache/dist';
rmSync(ASIDE, { recursive: true, force: true });
try {
  await build({ build: { outDir: ASIDE, emptyOutDir: true }, logLevel: 'warn', customLogger: undefined });
} catch (error) {
  rmSync(ASIDE, { recursive: true, force: true });
  console.error(error.faults?.join('\n') ?? error);
  process.exit(1);
}
rmSync('dist', { recursive: true, force: true });
renameSync(ASIDE, 'dist');

for (const path of readdirSync('dist', { recursive: true }).sort()) {
  if (!path.endsWith('.br') && !path.endsWith('.woff2')) continue;
  console.log(`${String(readFileSync(`dist/${path}`).length).padStart(8)}  dist/${path}`);
}
