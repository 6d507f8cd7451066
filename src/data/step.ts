import { GRAPHIC, STEPS, type StepId } from '../model/steps.ts';
import type { Step } from '../model/story.ts';
import { type Copy, fieldOf, onlyFields, say } from './copy.ts';
import { isClosed, isEdtf } from './dates.ts';
import type { Lines, Section } from './markdown.ts';
import { didYouMean } from './suggest.ts';
import { proseOf } from './write-out.ts';

const FIELDS = ['alt', 'source', 'moment', 'label'] as const;

/** Most characters of a heading, which stands upright beside the prose, and of a step's prose, written out. */
const HEADING_MAX = 6;
const PROSE_MAX = 90;

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
  const heading = words.join('');
  if (heading === '') fault('heading', 'is missing, must be one to six characters after the id');
  if (count(heading) > HEADING_MAX) fault('heading', `"${heading}" has ${count(heading)} characters, must have at most ${HEADING_MAX}`);
  onlyFields(copy, section, FIELDS);
  const first = section.paragraphs[0];
  if (!first) fault('prose', 'is missing');
  const prose = section.paragraphs.map(({ text, line }) =>
    proseOf(text, { file: copy.file, line, field: 'prose' }, copy.lookup, copy.faults),
  );
  const length = count(prose.flatMap((parts) => parts.map((part) => part.text)).join(''));
  if (length > PROSE_MAX) fault('prose', `has ${length} characters, must have at most ${PROSE_MAX}`, first?.line);
  const plain = (name: string) => say(copy, fieldOf(copy, section, name), name);
  return {
    id,
    graphic: GRAPHIC[id],
    heading,
    prose,
    alt: plain('alt'),
    source: plain('source'),
    ...momentOf(copy, fieldOf(copy, section, 'moment')),
    momentLabel: plain('label'),
  };
}

/** A moment is written as an event, a fix or an EDTF date; the first two give theirs. */
function momentOf({ file, lookup, faults }: Copy, { text, line }: Lines): Pick<Step, 'moment' | 'part'> {
  const key = text.replace(/^event-/, '');
  const event = lookup.events.get(key);
  const moment = event?.when ?? lookup.fixes.get(text)?.time ?? text;
  if (text !== '' && !(isEdtf(moment) && isClosed(moment))) {
    const ids = [...lookup.events.keys(), ...lookup.fixes.keys()];
    faults.addJoint(file, line, 'moment', `is "${text}", must be an event, a fix or an EDTF date${didYouMean(text, ids)}`, key);
  }
  return { moment, part: event?.part ?? '' };
}

function isStep(id: string): id is StepId {
  return (STEPS as readonly string[]).includes(id);
}

function count(text: string): number {
  return [...text].length;
}
