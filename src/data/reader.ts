import type * as v from 'valibot';
import { readCsv } from './csv.ts';
import type { Faults } from './faults.ts';
import { type Checked, check, type Rec } from './record.ts';
import { readText, type TextFile } from './text.ts';
import { readEntries, readList, readRecord } from './yaml.ts';

type Schema = v.ObjectSchema<v.ObjectEntries, undefined>;
type WithId<S extends Schema> = v.InferOutput<S> & { readonly id: string };
export type Rows<S extends Schema> = ReadonlyMap<string, Checked<WithId<S>>>;

/** Reads the files of one data folder, each held against its schema; faults go to `faults`. */
export interface Reader {
  readonly faults: Faults;
  readonly text: (path: string) => TextFile | null;
  /** A CSV file by id; its columns are the schema's. */
  readonly table: <S extends Schema>(path: string, schema: S) => Rows<S>;
  /** A YAML file of `id: { … }` by id. */
  readonly entries: <S extends Schema>(path: string, schema: S) => Rows<S>;
  /** A YAML file that is one map. */
  readonly one: <S extends Schema>(path: string, schema: S) => v.InferOutput<S> | null;
  /** A YAML file that is a list. */
  readonly list: <S extends Schema>(path: string, schema: S) => v.InferOutput<S>[];
}

export function reader(dir: string, faults: Faults): Reader {
  const text = (path: string) => readText(dir, path, faults);
  return {
    faults,
    text,
    table: (path, schema) => byId(schema, readCsv(text(path), Object.keys(schema.entries), faults), faults),
    entries: (path, schema) => byId(schema, readEntries(text(path), faults), faults),
    one: (path, schema) => {
      const rec = readRecord(text(path), faults);
      return rec && (check(schema, rec, faults)?.value ?? null);
    },
    list: (path, schema) => readList(text(path), faults).flatMap((rec) => asArray(check(schema, rec, faults)?.value)),
  };
}

/** The records that pass, by id; a second one with the same id is a fault. */
function byId<S extends Schema>(schema: S, recs: readonly Rec[], faults: Faults): Rows<S> {
  const found = new Map<string, Checked<WithId<S>>>();
  for (const rec of recs) {
    const checked = check(schema, rec, faults) as Checked<WithId<S>> | null;
    if (checked === null) {
      faults.spoil(String(rec.fields.id));
      continue;
    }
    const { id } = checked.value;
    const first = found.get(id);
    if (first) faults.add(rec.file, rec.lineOf('id'), 'id', `"${id}" stands twice, first on line ${first.line}`);
    else found.set(id, checked);
  }
  return found;
}

function asArray<T>(value: T | undefined): T[] {
  return value === undefined ? [] : [value];
}
