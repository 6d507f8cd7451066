import type { Lang, Story } from '../model/story.ts';
import { readCaptions } from './captions.ts';
import { readEnglishCaptions } from './captions-english.ts';
import { inEnglish } from './english.ts';
import { type Facts, readFacts } from './facts.ts';
import { Faults } from './faults.ts';
import { readGlossary } from './glossary.ts';
import type { Lookup, Mark } from './lookup.ts';
import { type Prose, readEnglishProse, readProse } from './prose.ts';
import { reader } from './reader.ts';
import { readFolder } from './text.ts';

export { loadAtlas } from './atlas.ts';
export { DataFaults } from './faults.ts';

/**
 * Reads a data folder into the story in both languages. Throws `DataFaults` with every fault of every file at once; a
 * translation that is missing or older than the Chinese is said when nothing else is wrong. `publish`: the site must say its address.
 */
export async function loadStories(dir: string, { publish = false } = {}): Promise<Readonly<Record<Lang, Story>>> {
  const faults = new Faults();
  const { facts, prose, captions } = readChinese(dir, faults, publish);
  const glossary = readGlossary(dir, faults);
  const english = inEnglish(facts, glossary);
  glossary.checkUse();
  const lookup = lookupOf(english);
  const file = reader(dir, faults).text('prose/en.md');
  const englishProse = file && prose && readEnglishProse(file, prose, lookup, faults);
  const englishCaptions = readEnglishCaptions(dir, captions.written, lookup, faults);

  faults.stop();
  return {
    zh: join(facts, prose!, captions.said, facts.site!.otherTitle),
    en: join(english, englishProse!, englishCaptions, prose!.title.title),
  };
}

/** Reads the Chinese story alone, whatever its translation is like. Throws `DataFaults` with every fault at once. */
export async function loadStory(dir: string): Promise<Story> {
  const faults = new Faults();
  const { facts, prose, captions } = readChinese(dir, faults, false);
  faults.stop();
  return join(facts, prose!, captions.said, facts.site!.otherTitle);
}

function readChinese(dir: string, faults: Faults, publish: boolean) {
  const files = reader(dir, faults);
  const facts = readFacts(dir, files, faults, publish);
  const lookup = lookupOf(facts);
  const written = files.text('prose/zh.md');
  return {
    facts,
    prose: written && readProse(written, lookup, faults),
    captions: readCaptions(readFolder(dir, 'captions', faults), lookup, faults),
  };
}

/** Facts, prose and captions without a fault as one story. */
function join(facts: Facts, { title, chapters }: Prose, captions: Story['captions'], otherTitle: string): Story {
  const { lang, site, hinge, figures, sources, storms, signings, sectors, events, legs, names, notFound, corrections } = facts;
  return {
    lang,
    site: { ...site!, ...title, otherTitle },
    chapters,
    steps: chapters.flatMap((chapter) => chapter.steps),
    figures,
    sources,
    places: Object.fromEntries(facts.places),
    storms,
    hinge: hinge!,
    signings,
    sectors,
    events,
    legs,
    names,
    paragraphs: facts.paragraphs.said,
    notFound,
    corrections,
    captions,
  };
}

function lookupOf(facts: Facts): Lookup {
  const { lang, figures, places, sources, storms, paragraphs } = facts;
  return {
    lang,
    figures,
    events: new Map(facts.events.map((event) => [event.id, event])),
    fixes: new Map(Object.values(storms).flatMap((storm) => storm.fixes.map((fix) => [fix.id, fix]))),
    places,
    sources,
    marks: marks(facts),
    paragraphs: paragraphs.count,
  };
}

/** Marks that prose can point to and that are no figure, event, fix or place. */
function marks({ signings, sectors, legs, names }: Pick<Facts, 'signings' | 'sectors' | 'legs' | 'names'>): Map<string, Mark> {
  const stated = (name: string): Mark => ({ name, basis: 'stated', sign: false });
  return new Map([
    ...signings.map(({ id, name }) => [id, stated(name ?? id)] as const),
    ...sectors.map(({ id, name }) => [`sector-${id}`, stated(name)] as const),
    ...[...legs, ...names].map(({ id, name }) => [id, stated(name)] as const),
    ['route', { name: null, basis: 'stated', sign: false }],
    ['hinge', { name: null, basis: 'derived', sign: true }],
  ]);
}
