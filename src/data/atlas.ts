import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import type { Atlas } from '../model/atlas.ts';
import { DataFaults } from './faults.ts';

const require = createRequire(import.meta.url);
const APPROVED = 'coast.topojson';

/** The land of world-atlas 2.0.2 (`land-*` only, never its countries), or of an approved base map at every scale when the folder holds one. */
export async function loadAtlas(dir: string): Promise<Atlas> {
  const own = join(dir, APPROVED);
  if (existsSync(own)) {
    const land = landOf(await readFile(own, 'utf8'), `${basename(dir)}/${APPROVED}`);
    return { land110: land, land50: land, land10: land };
  }
  const read = async (name: string): Promise<unknown> => JSON.parse(await readFile(require.resolve(`world-atlas/${name}`), 'utf8'));
  return { land110: await read('land-110m.json'), land50: await read('land-50m.json'), land10: await read('land-10m.json') };
}

function landOf(text: string, name: string): unknown {
  const fault = (what: string) => new DataFaults([`${name}:1: file: ${what}`]);
  let topology: { type?: unknown; objects?: { land?: unknown } } | null;
  try {
    topology = JSON.parse(text);
  } catch {
    throw fault('is not JSON');
  }
  if (topology?.type !== 'Topology') throw fault('is no TopoJSON topology');
  if (topology.objects?.land === undefined) throw fault('must have an object "land"');
  return topology;
}
