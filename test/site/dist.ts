import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const DIR = 'dist';

/** Paths of the built files, those compressed left out. */
export function builtFiles(): string[] {
  if (!existsSync(join(DIR, 'index.html'))) throw new Error('no dist/: run `npm run build` first');
  return readdirSync(DIR, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.(br|gz)$/.test(entry.name))
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(DIR.length + 1)
        .replaceAll('\\', '/'),
    );
}

/** The one built file that `pattern` matches. */
export function builtFile(pattern: RegExp): string {
  const found = builtFiles().filter((path) => pattern.test(path));
  if (found.length !== 1) throw new Error(`${found.length} files of dist/ match ${pattern}: ${found.join(', ')}`);
  return found[0] as string;
}

export function builtText(path: string): string {
  return readFileSync(join(DIR, path), 'utf8');
}

/** Bytes of a file as a reader loads it: the brotli file where there is one. */
export function loadedBytes(path: string): number {
  const compressed = join(DIR, `${path}.br`);
  return readFileSync(existsSync(compressed) ? compressed : join(DIR, path)).length;
}
