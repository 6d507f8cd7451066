import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const PARTS = ['data', 'src', 'scripts', 'index.html', 'en', 'vite.config.ts', 'tsconfig.base.json', 'package.json'];

/** Copies what a build needs to `dir`, where a test may spoil it. */
export function copyProject(dir: string): void {
  mkdirSync(dir, { recursive: true });
  for (const part of PARTS) cpSync(part, join(dir, part), { recursive: true });
}

/** Puts Qingdao at 91° north in a copy's places: one fault with a known line. Returns the file and its good text. */
export function spoilPlaces(dir: string): { file: string; good: string } {
  const file = join(dir, 'data/places.csv');
  const good = readFileSync(file, 'utf8');
  writeFileSync(file, good.replace(/^(qingdao,.*?),36[\d.]*/m, '$1,91'));
  return { file, good };
}
