import { checkCharacters } from './characters.ts';
import type { Faults } from './faults.ts';
import type { TextFile } from './text.ts';

/** A text and the line on which it begins. */
export interface Lines {
  readonly text: string;
  readonly line: number;
}

/** A heading with what follows it: fields (`- alt: …`) and paragraphs. */
export interface Section {
  readonly depth: 1 | 2;
  readonly title: string;
  readonly line: number;
  readonly fields: ReadonlyMap<string, Lines>;
  readonly paragraphs: readonly Lines[];
}

/**
 * Reads the Markdown of the prose files by lines: `#` and `##` headings, `- field: text`, paragraphs parted by blank lines.
 * All else is text, so that a `<script>` comes out as the letters it is.
 */
export function readSections(file: TextFile, faults: Faults): Section[] {
  const sections: (Section & { fields: Map<string, Lines>; paragraphs: Lines[] })[] = [];
  let open: 'none' | 'paragraph' | { readonly field: string } = 'none';
  file.text
    .replace(/<!--[\s\S]*?-->/g, (comment) => comment.replace(/[^\n]/g, ''))
    .split('\n')
    .forEach((written, i) => {
      const line = i + 1;
      const text = written.trim();
      const check = (field: string) => checkCharacters(text, { file: file.name, line, field }, faults);
      const heading = /^(##?)\s+(.+)$/.exec(text);
      if (heading) {
        check('heading');
        sections.push({ depth: heading[1]!.length as 1 | 2, title: heading[2]!, line, fields: new Map(), paragraphs: [] });
        open = 'none';
        return;
      }
      const section = sections.at(-1);
      if (text === '' || !section) {
        if (text !== '') faults.add(file.name, line, 'file', 'has text before its first heading');
        open = 'none';
        return;
      }
      const field = /^-\s+([a-z-]+)\s*[:：]\s*(.*)$/.exec(text);
      if (field) {
        const [, name = '', value = ''] = field;
        if (section.fields.has(name)) faults.add(file.name, line, name, 'stands twice');
        section.fields.set(name, { text: value, line });
        open = { field: name };
      } else if (typeof open === 'object') {
        const before = section.fields.get(open.field)!;
        section.fields.set(open.field, { text: `${before.text}\n${text}`, line: before.line });
      } else if (open === 'paragraph') {
        const before = section.paragraphs.pop()!;
        section.paragraphs.push({ text: `${before.text}\n${text}`, line: before.line });
      } else {
        section.paragraphs.push({ text, line });
        open = 'paragraph';
      }
      check(typeof open === 'object' ? open.field : 'prose');
    });
  return sections;
}
