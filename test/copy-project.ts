import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { INPUTS } from '../scripts/built.mjs';

/** Copies what a build needs to `dir`, where a test may spoil it. */
export function copyProject(dir: string): void {
  mkdirSync(dir, { recursive: true });
  for (const part of [...INPUTS, 'scripts']) cpSync(part, join(dir, part), { recursive: true });
}

/** Puts Qingdao at 91° north in a copy's places: one fault with a known line. Returns the file and its good text. */
export function spoilPlaces(dir: string): { file: string; good: string } {
  const file = join(dir, 'data/places.csv');
  const good = readFileSync(file, 'utf8');
  writeFileSync(file, good.replace(/^(qingdao,.*?),36[\d.]*/m, '$1,91'));
  return { file, good };
}
