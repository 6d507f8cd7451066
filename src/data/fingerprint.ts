import { createHash } from 'node:crypto';
import type { Faults } from './faults.ts';
import type { Section } from './markdown.ts';

/** What readers see of a section changes its fingerprint; its moment, which stands in the Chinese alone, does not. */
function fingerprint({ title, fields, paragraphs }: Section): string {
  const said = [...fields].filter(([name]) => name !== 'moment' && name !== 'of').map(([name, { text }]) => `${name}: ${text}`);
  const whole = [title, ...said, ...paragraphs.map(({ text }) => text)].join('\n');
  return createHash('sha256').update(whole).digest('hex').slice(0, 6);
}

interface Sections {
  readonly file: string;
  readonly sections: readonly Section[];
}

/** A fault for each section of a translation whose `of` is not the fingerprint of the section it translates. */
export function checkFingerprints(translation: Sections, original: Sections, faults: Faults): void {
  const keys = (sections: readonly Section[]) => {
    let chapters = 0;
    return new Map(sections.map((section) => [section.depth === 2 ? section.title.split(/\s+/)[0]! : `chapter ${chapters++}`, section]));
  };
  const now = keys(original.sections);
  for (const [key, section] of keys(translation.sections)) {
    const source = now.get(key);
    if (!source) continue;
    const due = fingerprint(source);
    const of = section.fields.get('of');
    const chinese = `the Chinese (${original.file}:${source.line})`;
    if (of?.text !== due)
      faults.addLate(
        translation.file,
        of?.line ?? section.line,
        'of',
        of
          ? `is "${of.text}", ${chinese} has changed: translate anew, then write ${due}`
          : `is missing, must be ${due}, for ${chinese} as it is now`,
      );
  }
}
