import { STEPS } from '../model/steps.ts';
import type { Chapter, Site, Step } from '../model/story.ts';
import { type Copy, fieldOf, onlyFields, say } from './copy.ts';
import type { Faults } from './faults.ts';
import { checkFingerprints } from './fingerprint.ts';
import type { Lookup } from './lookup.ts';
import { readSections, type Section } from './markdown.ts';
import { readStep } from './step.ts';
import type { TextFile } from './text.ts';

const NUMERALS = { zh: ['一', '二', '三', '四', '五'], en: ['1', '2', '3', '4', '5'] } as const;

/** What a prose file gives: the title page's words and the chapters with their steps. */
export interface Prose {
  /** As it is written: what a translation is held against. */
  readonly file: string;
  readonly sections: readonly Section[];
  readonly title: Pick<Site, 'title' | 'finding' | 'findingLit'>;
  readonly chapters: readonly Chapter[];
}

/** Reads prose/zh.md: the title page, then chapters (`# 一 两座城`) of steps (`## step-id 标题`). */
export function readProse(file: TextFile, lookup: Lookup, faults: Faults): Prose {
  return readSectionsOf({ file: file.name, lookup, faults, original: null }, readSections(file, faults));
}

/** Reads prose/en.md, the same in English (`# 1 Two cities`); each section says by its fingerprint of which Chinese it is. */
export function readEnglishProse(file: TextFile, original: Prose, lookup: Lookup, faults: Faults): Prose {
  const sections = readSections(file, faults);
  checkFingerprints({ file: file.name, sections }, original, faults);
  return readSectionsOf({ file: file.name, lookup, faults, original: original.chapters }, sections);
}

function readSectionsOf(copy: Copy, all: readonly Section[]): Prose {
  const [front, ...sections] = all;
  const { faults, file } = copy;
  const numerals = NUMERALS[copy.lookup.lang];
  const chapters: (Omit<Chapter, 'steps'> & { steps: Step[] })[] = [];
  const seen = new Map<string, number>();
  for (const section of sections) {
    if (section.depth === 1) {
      chapters.push({ ...readChapter(copy, section, chapters.length), steps: [] });
      continue;
    }
    const step = readStep(copy, section, seen);
    const into = chapters.at(-1);
    if (!into) faults.add(file, section.line, 'step', 'stands before the first chapter');
    else if (step) into.steps.push(step);
  }
  if (chapters.length < numerals.length) faults.add(file, 1, 'chapter', `there are ${chapters.length}, must be ${numerals.length}`);
  allInOrder(copy, seen);
  return { file, sections: all, title: readTitlePage(copy, front), chapters };
}

function readChapter(copy: Copy, section: Section, before: number): Omit<Chapter, 'steps'> {
  const [numeral = '', ...words] = section.title.split(/\s+/);
  const numerals = NUMERALS[copy.lookup.lang];
  const due = numerals[before];
  const must = due ? `must be "${due}", a space and a title` : `must go: there are ${numerals.length} chapters`;
  if (numeral !== due || words.length === 0) copy.faults.add(copy.file, section.line, 'chapter', `is "${section.title}", ${must}`);
  onlyFields(copy, section, copy.original ? ['of', 'kicker'] : ['kicker']);
  return {
    number: (before + 1) as Chapter['number'],
    numeral,
    title: words.join(' '),
    kicker: say(copy, fieldOf(copy, section, 'kicker'), 'kicker'),
  };
}

/** All sixteen steps, in the order of the model; `seen`: line of each by id, as they stand. */
function allInOrder({ file, faults }: Copy, seen: ReadonlyMap<string, number>): void {
  STEPS.forEach((id, i) => {
    const before = STEPS[i - 1];
    if (!seen.has(id))
      faults.add(file, (before && seen.get(before)) ?? 1, 'step', `"${id}" is missing${before ? ` after "${before}"` : ''}`);
  });
  const due = STEPS.filter((id) => seen.has(id));
  const wrong = [...seen].find(([id], i) => id !== due[i]);
  if (wrong)
    faults.add(
      file,
      wrong[1],
      'step',
      `"${wrong[0]}" stands here, must be "${due[[...seen.keys()].indexOf(wrong[0])]}": the steps have one order`,
    );
}

/** The title and the finding's lines; the line between ** is in vermilion. */
function readTitlePage(copy: Copy, front: Section | undefined): Prose['title'] {
  const block = front?.paragraphs[0];
  if (!front || !block) {
    copy.faults.add(copy.file, front?.line ?? 1, 'finding', 'is missing, must be lines under the title');
    return { title: '', finding: [], findingLit: -1 };
  }
  const lines = block.text.split('\n');
  const finding = lines.map((text, i) => {
    const line = block.line + i;
    const plain = text.replace(/^\*\*(.+)\*\*$/, '$1');
    if (plain.includes('**'))
      copy.faults.add(copy.file, line, 'finding', 'a ** opens here and never closes, must stand at both ends of the line');
    return say(copy, { text: plain, line }, 'finding');
  });
  return { title: front.title, finding, findingLit: lines.findIndex((text) => /^\*\*.+\*\*$/.test(text)) };
}
