import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const GOOD = 'test/data/good';

/** Lays the files of a folder over the small good data, gives the whole to `use` as a folder named `data`, and clears it away. */
export async function overlaid<T>(folder: string | null, use: (dir: string) => Promise<T>): Promise<T> {
  const root = mkdtempSync(join(tmpdir(), 'into-the-wind-'));
  const dir = join(root, 'data');
  try {
    cpSync(GOOD, dir, { recursive: true });
    if (folder !== null && existsSync(folder)) cpSync(folder, dir, { recursive: true, filter: (path) => !path.endsWith('message.txt') });
    return await use(dir);
  } finally {
    rmSync(root, { recursive: true });
  }
}
