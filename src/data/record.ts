import * as v from 'valibot';
import type { Faults } from './faults.ts';
import { didYouMean } from './suggest.ts';

/** One thing as an editor wrote it: a row of a CSV or an entry of a YAML file; all values are text or lists of text. */
export interface Rec {
  readonly file: string;
  readonly line: number;
  readonly fields: Readonly<Record<string, unknown>>;
  /** Line on which a field stands; the thing's own where it is missing. */
  readonly lineOf: (field: string) => number;
}

/** A thing that passed its schema, with the place it came from, for faults that need other files. */
export interface Checked<T> extends Rec {
  readonly value: T;
}

type Shape = v.ObjectSchema<v.ObjectEntries, undefined>;

/** Holds a record against its schema; every failing and every unknown field becomes a fault. */
export function check<S extends Shape>(schema: S, rec: Rec, faults: Faults): Checked<v.InferOutput<S>> | null {
  const known = Object.keys(schema.entries);
  for (const field of Object.keys(rec.fields)) {
    if (!known.includes(field))
      faults.add(
        rec.file,
        rec.lineOf(field),
        field,
        `is no field here${didYouMean(field, known) || `, must be one of ${known.join(', ')}`}`,
      );
  }
  const result = v.safeParse(schema, rec.fields);
  if (result.success) return { ...rec, value: result.output };
  for (const issue of result.issues) {
    const field = String(issue.path?.[0]?.key ?? 'file');
    faults.add(rec.file, rec.lineOf(field), field, issue.type === 'object' ? missing(schema, field) : issue.message);
  }
  return null;
}

/** The message of a field that is not there: what its own schema says of nothing. */
function missing(schema: Shape, field: string): string {
  const entry = schema.entries[field];
  return (entry && v.safeParse(entry, undefined).issues?.[0]?.message) ?? 'is missing';
}
