import { basename } from 'node:path';
import type { Captions } from './captions.ts';
import type { Faults } from './faults.ts';
import type { Lookup } from './lookup.ts';
import { didYouMean } from './suggest.ts';
import { readFolder } from './text.ts';
import { captionOf } from './write-out.ts';
import { readEntries } from './yaml.ts';

const FOLDER = 'captions/en';
const FIELDS = ['of', 'en'];

/**
 * The English captions by key, references written out. Each says of which Chinese it is (`of:`): one that is missing, that
 * no Chinese caption has, or whose Chinese has changed is a fault. `now`: the Chinese as it stands.
 */
export function readEnglishCaptions(dir: string, now: Captions['written'], lookup: Lookup, faults: Faults): Captions['said'] {
  const captions: Record<string, string> = {};
  const found = new Set<string>();
  for (const entry of readFolder(dir, FOLDER, faults).flatMap((file) => readEntries(file, faults))) {
    const { of, en, id: key } = entry.fields as { of?: unknown; en?: unknown; id: string };
    const fault = (field: string, what: string) => faults.addLate(entry.file, entry.lineOf(field), `${key}.${field}`, what);
    for (const field of Object.keys(entry.fields))
      if (field !== 'id' && !FIELDS.includes(field))
        faults.add(entry.file, entry.lineOf(field), key, `"${field}" is no field, must be of or en`);
    found.add(key);
    const chinese = now.get(key);
    if (!chinese) faults.addLate(entry.file, entry.line, key, `is no caption of ${basename(dir)}/captions${didYouMean(key, now.keys())}`);
    else if (of !== chinese.text)
      fault('of', `is ${JSON.stringify(of ?? '')}, the Chinese is ${JSON.stringify(chinese.text)} now: translate anew`);
    if (typeof en !== 'string') fault('en', 'is missing, must be the English');
    else captions[key] = captionOf(en, { file: entry.file, line: entry.lineOf('en'), field: key }, lookup, faults);
  }
  for (const [key, { file }] of now) {
    if (!found.has(key))
      faults.addLate(file.replace('captions/', `${FOLDER}/`), 1, key, 'is missing, must have the Chinese as of: and the English as en:');
  }
  return captions;
}
