import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Atlas } from '../model/atlas.ts';

const require = createRequire(import.meta.url);

/** Reads the land of world-atlas 2.0.2; `land-*` only, never its countries. */
export async function loadAtlas(_dir: string): Promise<Atlas> {
  const read = async (name: string): Promise<unknown> => JSON.parse(await readFile(require.resolve(`world-atlas/${name}`), 'utf8'));
  return { land110: await read('land-110m.json'), land50: await read('land-50m.json'), land10: await read('land-10m.json') };
}
