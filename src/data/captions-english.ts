import { basename } from 'node:path';
import type { Faults } from './faults.ts';
import type { Lookup } from './lookup.ts';
import { didYouMean } from './suggest.ts';
import { readFolder, type TextFile } from './text.ts';
import { captionOf } from './write-out.ts';
import { readEntries, readRecord } from './yaml.ts';

const FOLDER = 'captions/en';
const FIELDS = ['of', 'en'];

/**
 * The English captions by key, references written out. Each says of which Chinese it is (`of:`): one that is missing, that
 * no Chinese caption has, or whose Chinese has changed is a fault. `chinese`: the files of captions/.
 */
export function readEnglishCaptions(dir: string, chinese: readonly TextFile[], lookup: Lookup, faults: Faults): Record<string, string> {
  const captions: Record<string, string> = {};
  const now = new Map(chinese.flatMap((file) => Object.entries(readRecord(file, faults)?.fields ?? {})));
  const home = new Map(chinese.flatMap((file) => Object.keys(readRecord(file, faults)?.fields ?? {}).map((key) => [key, file.name])));
  const found = new Set<string>();
  for (const entry of readFolder(dir, FOLDER, faults).flatMap((file) => readEntries(file, faults))) {
    const { of, en, id: key } = entry.fields as { of?: unknown; en?: unknown; id: string };
    const fault = (field: string, what: string) => faults.addLate(entry.file, entry.lineOf(field), `${key}.${field}`, what);
    for (const field of Object.keys(entry.fields))
      if (field !== 'id' && !FIELDS.includes(field))
        faults.add(entry.file, entry.lineOf(field), key, `"${field}" is no field, must be of or en`);
    found.add(key);
    if (!now.has(key))
      faults.addLate(entry.file, entry.line, key, `is no caption of ${basename(dir)}/captions${didYouMean(key, now.keys())}`);
    else if (of !== now.get(key))
      fault('of', `is ${JSON.stringify(of ?? '')}, the Chinese is ${JSON.stringify(now.get(key))} now: translate anew`);
    if (typeof en !== 'string') fault('en', 'is missing, must be the English');
    else captions[key] = captionOf(en, { file: entry.file, line: entry.lineOf('en'), field: key }, lookup, faults);
  }
  for (const [key, file] of home) {
    if (!found.has(key))
      faults.addLate(file.replace('captions/', `${FOLDER}/`), 1, key, 'is missing, must have the Chinese as of: and the English as en:');
  }
  return captions;
}
