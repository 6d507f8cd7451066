// Knows whether dist/ is what a build from the files that lie here now would write.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What a build reads. The packages that it uses are those of package-lock.json. */
export const INPUTS = [
  'data',
  'src',
  'index.html',
  'en',
  'vite.config.ts',
  'tsconfig.base.json',
  'package.json',
  'package-lock.json',
  'scripts/build.mjs',
];

/** Beside dist/, which is published whole. */
const NOTE = '.cache/built';

/** The files at `path` of `root`, itself or below it, in order. */
function filesAt(root, path) {
  if (!statSync(join(root, path), { throwIfNoEntry: false })?.isDirectory()) return existsSync(join(root, path)) ? [path] : [];
  return readdirSync(join(root, path))
    .sort()
    .flatMap((name) => filesAt(root, `${path}/${name}`));
}

/** A hash of all that a build of `root` reads; taken before it begins, for a file may be changed meanwhile. */
export function inputsNow(root = '.') {
  const hash = createHash('sha256').update(process.version);
  for (const file of INPUTS.flatMap((path) => filesAt(root, path))) hash.update(`\0${file}\0`).update(readFileSync(join(root, file)));
  return hash.digest('hex');
}

/** A hash of the names, sizes and times of the files in dist/: one that was changed, lost or added since shows. */
function distNow(root) {
  const hash = createHash('sha256');
  for (const file of filesAt(root, 'dist')) {
    const { size, mtimeMs } = statSync(join(root, file));
    hash.update(`${file} ${size} ${mtimeMs}\n`);
  }
  return hash.digest('hex');
}

/** Notes that dist/ has just been built from these inputs. */
export function noteBuilt(inputs, root = '.') {
  mkdirSync(dirname(join(root, NOTE)), { recursive: true });
  writeFileSync(join(root, NOTE), `${inputs} ${distNow(root)}`);
}

/** Whether dist/ is as the build from these inputs left it. */
export function isBuilt(inputs, root = '.') {
  return existsSync(join(root, NOTE)) && readFileSync(join(root, NOTE), 'utf8') === `${inputs} ${distNow(root)}`;
}
