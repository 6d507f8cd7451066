import { PARTS_OF_DAY } from '../model/dates.ts';
import { sayFigure } from '../model/format.ts';
import type { Figure, Source, StoryEvent } from '../model/story.ts';
import type { Facts } from './facts.ts';
import type { Glossary } from './glossary.ts';

/** The facts with every name, label, rule and unit in English; numbers and dates are the same. */
export function inEnglish(facts: Facts, { english }: Glossary): Facts {
  const figure = (of: Figure): Figure => ({
    ...of,
    said: sayFigure(of, 'en', english(of.unit)),
    label: english(of.label),
    rule: english(of.rule),
    where: english(of.where),
  });
  const event = (of: StoryEvent): StoryEvent => ({
    ...of,
    name: english(of.name),
    where: english(of.where),
    note: english(of.note),
    part: partInEnglish(of.part),
  });
  const source = (of: Source): Source => ({ ...of, name: english(of.name), credit: english(of.credit), licence: english(of.licence) });
  const { lekima, krosa } = facts.storms;
  return {
    ...facts,
    lang: 'en',
    site: facts.site && { ...facts.site, credit: english(facts.site.credit), description: english(facts.site.description) },
    figures: mapped(facts.figures, figure),
    sources: mapped(facts.sources, source),
    places: new Map([...facts.places].map(([id, of]) => [id, { ...of, name: english(of.name), accuracy: english(of.accuracy) }])),
    storms: { lekima: { ...lekima, name: english(lekima.name) }, krosa: { ...krosa, name: english(krosa.name) } },
    signings: facts.signings.map((of) => ({ ...of, name: of.name && english(of.name) })),
    sectors: facts.sectors.map((of) => ({ ...of, name: english(of.name) })),
    events: facts.events.map(event),
    legs: facts.legs.map((of) => ({ ...of, name: english(of.name) })),
    names: facts.names.map((of) => ({ ...of, name: english(of.name), note: english(of.note) })),
    notFound: facts.notFound.map(english),
    corrections: facts.corrections.map((of) => ({ ...of, text: english(of.text) })),
    paragraphs: facts.paragraphs && { ...facts.paragraphs, said: facts.paragraphs.english },
  };
}

function mapped<T>(record: Readonly<Record<string, T>>, change: (of: T) => T): Record<string, T> {
  return Object.fromEntries(Object.entries(record).map(([key, of]) => [key, change(of)]));
}

function partInEnglish(chinese: string): string {
  const part = Object.entries(PARTS_OF_DAY.zh).find(([, word]) => word === chinese)?.[0] ?? '';
  return PARTS_OF_DAY.en[part as keyof typeof PARTS_OF_DAY.en];
}
