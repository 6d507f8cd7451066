import type { Faults } from './faults.ts';
import type { Lookup } from './lookup.ts';
import type { TextFile } from './text.ts';
import { captionOf } from './write-out.ts';
import { readRecord } from './yaml.ts';

/** Captions by key, references written out, and as they stand, with the file of each: what a translation is held against. */
export interface Captions {
  readonly said: Readonly<Record<string, string>>;
  readonly written: ReadonlyMap<string, { readonly text: unknown; readonly file: string }>;
}

/** All captions; a key stands once in all files together. */
export function readCaptions(files: readonly TextFile[], lookup: Lookup, faults: Faults): Captions {
  const said: Record<string, string> = {};
  const written = new Map<string, { readonly text: unknown; readonly file: string }>();
  const seen = new Map<string, string>();
  for (const file of files) {
    const record = readRecord(file, faults);
    for (const [key, text] of Object.entries(record?.fields ?? {})) {
      const line = record!.lineOf(key);
      const first = seen.get(key);
      if (first) faults.add(file.name, line, key, `stands twice, first in ${first}`);
      seen.set(key, `${file.name}:${line}`);
      written.set(key, { text, file: file.name });
      if (typeof text === 'string') said[key] = captionOf(text, { file: file.name, line, field: key }, lookup, faults);
      else faults.add(file.name, line, key, 'must be one text: captions have no levels, write step.name: text');
    }
  }
  return { said, written };
}
