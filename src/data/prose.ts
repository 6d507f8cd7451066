import { GRAPHIC, STEPS, type StepId } from '../model/steps.ts';
import type { Chapter, Site, Step } from '../model/story.ts';
import { isEdtf } from './dates.ts';
import type { Faults } from './faults.ts';
import { unknownKeys } from './keys.ts';
import type { Lookup } from './lookup.ts';
import { type Lines, readSections, type Section } from './markdown.ts';
import { didYouMean } from './suggest.ts';
import type { TextFile } from './text.ts';
import { captionOf, proseOf } from './write-out.ts';

const NUMERALS = ['一', '二', '三', '四', '五'] as const;
const STEP_FIELDS = ['alt', 'source', 'moment', 'label'] as const;
const HEADING_MAX = 6;
const PROSE_MAX = 90;

/** What a prose file gives: the title page's words and the chapters with their steps. */
export interface Prose {
  readonly title: Pick<Site, 'title' | 'finding' | 'findingLit'>;
  readonly chapters: readonly Chapter[];
}

/** Reads prose/zh.md: the title page, then chapters (`# 一 两座城`) of steps (`## step-id 标题`). */
export function readProse(file: TextFile, lookup: Lookup, faults: Faults): Prose {
  const [front, ...sections] = readSections(file, faults);
  const chapters: (Omit<Chapter, 'steps'> & { steps: Step[] })[] = [];
  const seen = new Map<string, number>();
  for (const section of sections) {
    if (section.depth === 1) chapters.push(chapter(section, chapters.length, file, lookup, faults));
    else {
      const step = readStep(section, seen, file, lookup, faults);
      const into = chapters.at(-1);
      if (!into) faults.add(file.name, section.line, 'step', 'stands before the first chapter');
      else if (step) into.steps.push(step);
    }
  }
  if (chapters.length !== NUMERALS.length) faults.add(file.name, 1, 'chapter', `there are ${chapters.length}, must be ${NUMERALS.length}`);
  for (const id of STEPS) if (!seen.has(id)) faults.add(file.name, 1, 'step', `"${id}" is missing`);
  order(seen, file, faults);
  return { title: titlePage(front, file, lookup, faults), chapters };
}

function chapter(section: Section, before: number, file: TextFile, lookup: Lookup, faults: Faults): Omit<Chapter, 'steps'> & { steps: Step[] } {
  const [numeral = '', ...words] = section.title.split(/\s+/);
  const due = NUMERALS[before];
  if (numeral !== due || words.length === 0) faults.add(file.name, section.line, 'chapter', `is "${section.title}", must be "${due ?? '(none: there are five)'} " and a title`);
  unknownKeys(section.fields, ['kicker'], file.name, faults);
  const kicker = field(section, 'kicker', file, faults);
  return { number: (before + 1) as Chapter['number'], numeral, title: words.join(' '), kicker: say(kicker, 'kicker', file, lookup, faults), steps: [] };
}

function readStep(section: Section, seen: Map<string, number>, file: TextFile, lookup: Lookup, faults: Faults): Step | null {
  const [id = '', ...words] = section.title.split(/\s+/);
  const heading = words.join('');
  const fault = (name: string, what: string, line = section.line) => faults.add(file.name, line, name, what);
  if (!(STEPS as readonly string[]).includes(id)) return fault('step', `"${id}" is unknown${didYouMean(id, STEPS) || `, must be one of ${STEPS.join(', ')}`}`), null;
  if (seen.has(id)) return fault('step', `"${id}" stands twice, first on line ${seen.get(id)}`), null;
  seen.set(id, section.line);
  if (heading === '') fault('heading', 'is missing, must be one to six characters after the id');
  if ([...heading].length > HEADING_MAX) fault('heading', `"${heading}" has ${[...heading].length} characters, must have at most ${HEADING_MAX}`);
  unknownKeys(section.fields, STEP_FIELDS, file.name, faults);
  const [alt, source, moment, label] = STEP_FIELDS.map((name) => field(section, name, file, faults));
  if (section.paragraphs.length === 0) fault('prose', 'is missing');
  const prose = section.paragraphs.map(({ text, line }) => proseOf(text, { file: file.name, line, field: 'prose' }, lookup, faults));
  const length = [...prose.flat().map((piece) => piece.text).join('')].length;
  if (length > PROSE_MAX) fault('prose', `has ${length} characters, must have at most ${PROSE_MAX}`, section.paragraphs[0]!.line);
  return {
    id: id as StepId,
    graphic: GRAPHIC[id as StepId],
    heading,
    prose,
    alt: say(alt!, 'alt', file, lookup, faults),
    source: say(source!, 'source', file, lookup, faults),
    ...when(moment!, file, lookup, faults),
    momentLabel: say(label!, 'label', file, lookup, faults),
  };
}

/** A moment is an event's id, a fix's id or an EDTF date. */
function when({ text, line }: Lines, file: TextFile, lookup: Lookup, faults: Faults): Pick<Step, 'moment' | 'part'> {
  const event = lookup.events.get(text.replace(/^event-/, ''));
  const moment = event?.when ?? lookup.fixes.get(text)?.time ?? text;
  if (text !== '' && !isEdtf(moment)) {
    faults.add(file.name, line, 'moment', `is "${text}", must be an event, a fix or an EDTF date${didYouMean(text, [...lookup.events.keys(), ...lookup.fixes.keys()])}`);
  }
  return { moment, part: event?.part ?? '' };
}

function field(section: Section, name: string, file: TextFile, faults: Faults): Lines {
  const found = section.fields.get(name) ?? { text: '', line: section.line };
  if (found.text === '') faults.add(file.name, found.line, name, `is missing under "${section.title}"`);
  return found;
}

function say({ text, line }: Lines, name: string, file: TextFile, lookup: Lookup, faults: Faults): string {
  return captionOf(text, { file: file.name, line, field: name }, lookup, faults);
}

function order(seen: ReadonlyMap<string, number>, file: TextFile, faults: Faults): void {
  const ids = [...seen.keys()];
  const due = STEPS.filter((id) => seen.has(id));
  const wrong = ids.findIndex((id, i) => id !== due[i]);
  if (wrong >= 0) faults.add(file.name, seen.get(ids[wrong]!)!, 'step', `"${ids[wrong]}" stands here, must be "${due[wrong]}": the steps have one order`);
}

/** The finding's lines; the one between ** is in vermilion. */
function titlePage(front: Section | undefined, file: TextFile, lookup: Lookup, faults: Faults): Prose['title'] {
  const block = front?.paragraphs[0];
  if (!front || !block) faults.add(file.name, front?.line ?? 1, 'finding', 'is missing, must be lines under the title');
  const lines = (block?.text ?? '').split('\n').map((text, i) => ({ text, line: (block?.line ?? 1) + i }));
  const lit = lines.findIndex(({ text }) => /^\*\*.+\*\*$/.test(text));
  const finding = lines.map(({ text, line }) => {
    const plain = text.replace(/^\*\*(.+)\*\*$/, '$1');
    if (plain.includes('**')) faults.add(file.name, line, 'finding', 'a ** opens here and never closes, must stand at both ends of the line');
    return say({ text: plain, line }, 'finding', file, lookup, faults);
  });
  return { title: front?.title ?? '', finding, findingLit: lit };
}
