import { DATE_FORMATS, type DateFormat, printDate } from '../model/dates.ts';
import { inLetters } from '../model/format.ts';
import type { Basis, Figure, Fix, Lang, Place, Source, StoryEvent } from '../model/story.ts';
import { didYouMean } from './suggest.ts';

/** A mark's name, the basis of what it says, and whether the sign of that follows a phrase that points to it. */
export interface Mark {
  /** Null where only `[words](id)` can point to it. */
  readonly name: string | null;
  readonly basis: Basis;
  readonly sign: boolean;
}

/** What prose can refer to by id, and the language in which it is written out. */
export interface Lookup {
  readonly lang: Lang;
  readonly figures: Readonly<Record<string, Figure>>;
  readonly events: ReadonlyMap<string, StoryEvent>;
  readonly fixes: ReadonlyMap<string, Fix>;
  readonly places: ReadonlyMap<string, Place>;
  readonly sources: Readonly<Record<string, Source>>;
  /** Every other mark by its id: signings, sectors, legs, names, the route, the hinge. */
  readonly marks: ReadonlyMap<string, Mark>;
  /** How many paragraphs the article has. */
  readonly paragraphs: number;
}

/** A reference written out: its words, its mark, the basis of what it says; `sign`: whether it says a figure or a date. */
export interface Said {
  readonly id: string;
  readonly text: string;
  readonly basis: Basis;
  readonly sign: boolean;
}

/** `{id}` whole, `|v` word and number, `|n` bare number, `|u` unit; `|w` word and number, in letters up to twenty, `|W` with a capital. */
const FIGURE_FORMATS: Readonly<Record<string, (figure: Figure, lang: Lang) => string>> = {
  '': ({ said }) => said.whole,
  v: ({ said }) => said.value,
  n: ({ said }) => said.number,
  u: ({ said }) => said.unit,
  w: inLetters,
  W: (figure, lang) => inLetters(figure, lang).replace(/^./, (first) => first.toUpperCase()),
};

/** The words for `{id|format}`, or what is wrong with it. */
export function say(lookup: Lookup, id: string, format: string): Said | string {
  const key = id.replace(/^event-/, '');
  const dated = (DATE_FORMATS as readonly string[]).includes(format) ? (format as DateFormat) : null;
  if (dated) return sayDate(lookup, key, id, dated);
  if (id === 'article' && format !== '') return sayParagraphs(lookup, format);
  const source = lookup.sources[id];
  if (source && (format === 'credit' || format === 'licence')) return { id, text: source[format], basis: 'external', sign: false };
  const figure = lookup.figures[id];
  if (figure) {
    const print = FIGURE_FORMATS[format];
    if (!print) return `"|${format}" is no format of a figure, must be one of |v |n |u |w |W`;
    const text = print(figure, lookup.lang);
    return text === '' && format === 'n' ? `"${id}" has no number (${figure.precision})` : { id, text, basis: figure.basis, sign: true };
  }
  if (format !== '')
    return known(lookup, id)
      ? `"|${format}" is no format of "${id}", must be one of |${[...DATE_FORMATS, ...(source ? ['credit', 'licence'] : [])].join(' |')}`
      : unknown(lookup, id);
  const name = mark(lookup, id);
  if (!name) return unknown(lookup, id);
  return name.name === null
    ? `"${id}" has no name, must be [words](${id})`
    : { id: name.id, text: name.name, basis: name.basis, sign: false };
}

function sayDate(lookup: Lookup, key: string, id: string, format: DateFormat): Said | string {
  const event = lookup.events.get(key);
  if (event) {
    const text = printDate(event.when, format, event.part, lookup.lang);
    return text === null
      ? `"${event.when}" of "${id}" does not give a |${format}`
      : { id: `event-${key}`, text, basis: event.basis, sign: true };
  }
  const when = lookup.fixes.get(id)?.time ?? lookup.figures[id]?.when ?? lookup.sources[id]?.date;
  if (when === undefined) return unknown(lookup, id);
  const text = printDate(when, format, '', lookup.lang);
  return text === null ? `"${when}" of "${id}" does not give a |${format}` : { id, text, basis: 'external', sign: false };
}

function sayParagraphs(lookup: Lookup, format: string): Said | string {
  const numbers = format.split(/[\s,]+/);
  const wrong = numbers.find((n) => !/^[1-9]\d*$/.test(n) || Number(n) > lookup.paragraphs);
  if (wrong !== undefined) return `the article has no paragraph "${wrong}", must be from 1 to ${lookup.paragraphs}`;
  return {
    id: 'article',
    text: lookup.lang === 'zh' ? `第${numbers.join('、')}段` : `¶${numbers.join(', ')}`,
    basis: 'stated',
    sign: false,
  };
}

/** The mark a phrase points to, with its name; null for an unknown id. `event-` before an event's id tells it from a place or figure of that id. */
export function mark(lookup: Lookup, id: string): (Mark & { readonly id: string }) | null {
  const figure = lookup.figures[id];
  if (figure) return { id, name: figure.label, basis: figure.basis, sign: true };
  const other = lookup.marks.get(id);
  if (other) return { id, ...other };
  const place = lookup.places.get(id);
  if (place) return { id, name: place.name, basis: 'external', sign: false };
  if (lookup.fixes.has(id)) return { id, name: id, basis: 'external', sign: false };
  const key = id.replace(/^event-/, '');
  const event = lookup.events.get(key);
  if (event) return { id: `event-${key}`, name: event.name, basis: event.basis, sign: true };
  const source = lookup.sources[id];
  return source ? { id, name: source.name, basis: 'external', sign: false } : null;
}

function known(lookup: Lookup, id: string): boolean {
  return mark(lookup, id) !== null;
}

/** What is wrong with an id that nothing has. */
export function unknown(lookup: Lookup, id: string): string {
  const all = [
    ...Object.keys(lookup.figures),
    ...lookup.events.keys(),
    ...lookup.places.keys(),
    ...lookup.marks.keys(),
    ...Object.keys(lookup.sources),
    ...lookup.fixes.keys(),
  ];
  return `"${id}" is unknown${didYouMean(id, all) || ', must be the id of a figure, an event, a place or a mark'}`;
}
