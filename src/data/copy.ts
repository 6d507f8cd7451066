import type { Chapter } from '../model/story.ts';
import type { Faults } from './faults.ts';
import type { Lookup } from './lookup.ts';
import type { Lines, Section } from './markdown.ts';
import { didYouMean } from './suggest.ts';
import { captionOf, plainOf } from './write-out.ts';

/** A prose file being read: its name in messages, what it can refer to, where faults go. */
export interface Copy {
  readonly file: string;
  readonly lookup: Lookup;
  readonly faults: Faults;
  /** What a translation is of; null for the Chinese itself. */
  readonly original: readonly Chapter[] | null;
}

/** A plain text of the file with its references written out. */
export function say({ file, lookup, faults }: Copy, { text, line }: Lines, field: string): string {
  return captionOf(text, { file, line, field }, lookup, faults);
}

/** The same, with what its references say. */
export function sayWithRefs({ file, lookup, faults }: Copy, { text, line }: Lines, field: string): ReturnType<typeof plainOf> {
  return plainOf(text, { file, line, field }, lookup, faults);
}

/** A field that a section must have; empty after a fault. */
export function fieldOf({ file, faults }: Copy, section: Section, name: string): Lines {
  const found = section.fields.get(name) ?? { text: '', line: section.line };
  if (found.text === '') faults.add(file, found.line, name, `is missing under "${section.title}"`);
  return found;
}

/** A fault for each field that a section cannot have. */
export function onlyFields({ file, faults }: Copy, section: Section, allowed: readonly string[]): void {
  for (const [name, { line }] of section.fields) {
    if (!allowed.includes(name))
      faults.add(file, line, name, `is no field here${didYouMean(name, allowed) || `, must be one of ${allowed.join(', ')}`}`);
  }
}
