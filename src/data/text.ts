import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Faults } from './faults.ts';

/** A file's text with the name it has in messages. */
export interface TextFile {
  readonly name: string;
  readonly text: string;
}

/** Reads a file as UTF-8 (a byte-order mark is passed over, CRLF read as LF); missing, wrongly encoded or empty is a fault, and null. */
export function readText(dir: string, path: string, faults: Faults): TextFile | null {
  const name = `${basename(dir)}/${path}`;
  if (!existsSync(join(dir, path))) {
    faults.add(name, 1, 'file', 'is missing');
    return null;
  }
  const bytes = readFileSync(join(dir, path));
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes).replace(/\r\n?/g, '\n');
  } catch {
    faults.add(name, firstBadLine(bytes), 'file', 'is not UTF-8, save it with the encoding UTF-8');
    return null;
  }
  if (text.trim() === '') {
    faults.add(name, 1, 'file', 'is empty');
    return null;
  }
  return { name, text };
}

/** Names of the YAML files of a folder, in order. */
export function yamlFiles(dir: string, folder: string): string[] {
  return readdirSync(join(dir, folder)).filter((file) => file.endsWith('.yaml')).sort().map((file) => `${folder}/${file}`);
}

function firstBadLine(bytes: Uint8Array): number {
  let line = 1;
  let start = 0;
  for (let i = 0; i <= bytes.length; i++) {
    if (i < bytes.length && bytes[i] !== 10) continue;
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(start, i));
    } catch {
      return line;
    }
    line++;
    start = i + 1;
  }
  return 1;
}
