import { GRAPHIC, STEPS, type StepId } from '../model/steps.ts';
import type { Step } from '../model/story.ts';
import { type Copy, fieldOf, onlyFields, say, sayWithRefs } from './copy.ts';
import { isClosed, isEdtf } from './dates.ts';
import type { Lines, Section } from './markdown.ts';
import { didYouMean } from './suggest.ts';
import { proseOf } from './write-out.ts';

const FIELDS = { zh: ['alt', 'source', 'moment', 'label'], en: ['of', 'alt', 'source', 'label'] } as const;

/** Most of a heading, which stands upright in Chinese, and of a step's prose, written out; what they are counted in. */
const MOST = {
  zh: { heading: 6, prose: 90, of: 'characters', count: (text: string) => [...text].length },
  en: { heading: 24, prose: 55, of: 'words', count: (text: string) => text.split(/\s+/).filter(Boolean).length },
} as const;

/** Reads `## step-id 标题` with its fields and prose; null when it is no step or one that was read before (`seen`: line of each). */
export function readStep(copy: Copy, section: Section, seen: Map<string, number>): Step | null {
  const [id = '', ...words] = section.title.split(/\s+/);
  const fault = (field: string, what: string, line = section.line) => copy.faults.add(copy.file, line, field, what);
  if (!isStep(id)) {
    fault('step', `"${id}" is unknown${didYouMean(id, STEPS) || `, must be one of ${STEPS.join(', ')}`}`);
    return null;
  }
  if (seen.has(id)) {
    fault('step', `"${id}" stands twice, first on line ${seen.get(id)}`);
    return null;
  }
  seen.set(id, section.line);
  const { lang } = copy.lookup;
  const most = MOST[lang];
  const heading = words.join(lang === 'zh' ? '' : ' ');
  const letters = [...heading].length;
  if (heading === '') fault('heading', `is missing, must be one to ${most.heading} characters after the id`);
  if (letters > most.heading) fault('heading', `"${heading}" has ${letters} characters, must have at most ${most.heading}`);
  onlyFields(copy, section, FIELDS[lang]);
  const first = section.paragraphs[0];
  if (!first) fault('prose', 'is missing');
  const prose = section.paragraphs.map(({ text, line }) =>
    proseOf(text, { file: copy.file, line, field: 'prose' }, copy.lookup, copy.faults),
  );
  const length = most.count(prose.flatMap((parts) => parts.map((part) => part.text)).join(''));
  if (length > most.prose) fault('prose', `has ${length} ${most.of}, must have at most ${most.prose}`, first?.line);
  const plain = (name: string) => say(copy, fieldOf(copy, section, name), name);
  const source = sayWithRefs(copy, fieldOf(copy, section, 'source'), 'source');
  return {
    id,
    graphic: GRAPHIC[id],
    heading,
    prose,
    alt: plain('alt'),
    source: source.text,
    sourceRefs: source.refs,
    ...(copy.original ? sameMoment(copy, id) : momentOf(copy, fieldOf(copy, section, 'moment'))),
    momentLabel: plain('label'),
  };
}

/** A moment is written as an event, a fix or an EDTF date; the first two give theirs. */
function momentOf({ file, lookup, faults }: Copy, { text, line }: Lines): Pick<Step, 'moment' | 'part' | 'momentOf'> {
  const key = text.replace(/^event-/, '');
  const event = lookup.events.get(key);
  const moment = event?.when ?? lookup.fixes.get(text)?.time ?? text;
  if (text !== '' && !(isEdtf(moment) && isClosed(moment))) {
    const ids = [...lookup.events.keys(), ...lookup.fixes.keys()];
    faults.addJoint(file, line, 'moment', `is "${text}", must be an event, a fix or an EDTF date${didYouMean(text, ids)}`, key);
  }
  return { moment, part: event?.part ?? '', momentOf: event ? `event-${key}` : lookup.fixes.has(text) ? text : '' };
}

/** A translation's step has the moment of its original, and the part of the day in its own words. */
function sameMoment({ original, lookup }: Copy, id: StepId): Pick<Step, 'moment' | 'part' | 'momentOf'> {
  const { moment = '', part = '', momentOf = '' } = original?.flatMap(({ steps }) => steps).find((step) => step.id === id) ?? {};
  const event = [...lookup.events.values()].find(({ when }) => part !== '' && when === moment);
  return { moment, part: event?.part ?? '', momentOf };
}

function isStep(id: string): id is StepId {
  return (STEPS as readonly string[]).includes(id);
}
