import type { Faults } from './faults.ts';
import type { Lookup } from './lookup.ts';
import type { TextFile } from './text.ts';
import { captionOf } from './write-out.ts';
import { readRecord } from './yaml.ts';

/** All captions by key, references written out; a key stands once in all files together. */
export function readCaptions(files: readonly TextFile[], lookup: Lookup, faults: Faults): Record<string, string> {
  const captions: Record<string, string> = {};
  const seen = new Map<string, string>();
  for (const file of files) {
    const record = readRecord(file, faults);
    for (const [key, text] of Object.entries(record?.fields ?? {})) {
      const line = record!.lineOf(key);
      const first = seen.get(key);
      if (first) faults.add(file.name, line, key, `stands twice, first in ${first}`);
      seen.set(key, `${file.name}:${line}`);
      if (typeof text === 'string') captions[key] = captionOf(text, { file: file.name, line, field: key }, lookup, faults);
      else faults.add(file.name, line, key, 'must be one text: captions have no levels, write step.name: text');
    }
  }
  return captions;
}
