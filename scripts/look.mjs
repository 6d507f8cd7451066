// `npm run look`: draws the pictures of docs/look.md anew, each mark by what draws the page. Look at them before you commit them. A folder may be named.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runnerImport } from 'vite';

const dir = process.argv[2] ?? 'docs/look';
const { module } = await runnerImport('./src/site/look.tsx', {
  configFile: false,
  logLevel: 'error',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
});
const pictures = await module.lookPictures();
rmSync(dir, { recursive: true, force: true });
mkdirSync(dir, { recursive: true });
for (const [name, svg] of pictures) {
  writeFileSync(join(dir, name), svg);
  console.log(`${String(svg.length).padStart(6)}  ${dir}/${name}`);
}
