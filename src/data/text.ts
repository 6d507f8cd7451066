import { existsSync, readdirSync, readFileSync } from 'node:fs';
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
  const fault = (line: number, what: string) => {
    faults.add(name, line, 'file', what);
    faults.unread();
    return null;
  };
  if (!existsSync(join(dir, path))) return fault(1, 'is missing');
  const bytes = readFileSync(join(dir, path));
  const text = decode(bytes)?.replace(/\r\n?/g, '\n');
  if (text === undefined) return fault(firstBadLine(bytes), 'is not UTF-8, must be saved with the encoding UTF-8');
  return text.trim() === '' ? fault(1, 'is empty') : { name, text };
}

/** The YAML files of a folder, in order of their names. */
export function readFolder(dir: string, folder: string, faults: Faults): TextFile[] {
  const path = join(dir, folder);
  const names = existsSync(path) ? readdirSync(path).filter((file) => file.endsWith('.yaml')) : [];
  if (names.length === 0) faults.add(`${basename(dir)}/${folder}`, 1, 'file', 'is missing, must be a folder of YAML files');
  return names.sort().flatMap((name) => readText(dir, `${folder}/${name}`, faults) ?? []);
}

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** No byte of a UTF-8 character is a line feed, so lines can be tried one by one. */
function firstBadLine(bytes: Uint8Array): number {
  let line = 1;
  for (let start = 0; start < bytes.length; line++) {
    const end = bytes.indexOf(10, start);
    if (decode(bytes.subarray(start, end < 0 ? bytes.length : end)) === null) return line;
    start = end < 0 ? bytes.length : end + 1;
  }
  return line;
}
