import { basename } from 'node:path';
import type { Figure, Source, Story } from '../model/story.ts';
import { readCaptions } from './captions.ts';
import { hinge } from './compute.ts';
import { readEvents } from './events.ts';
import { Faults } from './faults.ts';
import { readFigures } from './figures.ts';
import type { Lookup, Mark } from './lookup.ts';
import { readLegs, readNames } from './names.ts';
import { readPlaces } from './places.ts';
import { readProse } from './prose.ts';
import { reader } from './reader.ts';
import { CORRECTION, FIGURE, FIX, SECTOR } from './schemas.ts';
import { readSectors } from './sectors.ts';
import { readSignings } from './signings.ts';
import { readSite } from './site.ts';
import { readSources } from './sources.ts';
import { readStorms } from './storms.ts';
import { readFolder } from './text.ts';

export { loadAtlas } from './atlas.ts';
export { DataFaults } from './faults.ts';

/** Reads a data folder into one story. Throws `DataFaults` with every fault of every file at once. */
export async function loadStory(dir: string): Promise<Story> {
  const faults = new Faults();
  const files = reader(dir, faults);

  const { sources, paragraphs } = readSources(files);
  const places = readPlaces(files, sources);
  const site = readSite(files);
  const storms = readStorms(files.table('typhoons.csv', FIX), site?.stormNames, faults);
  const fixes = new Map(Object.values(storms).flatMap((storm) => storm.fixes.map((fix) => [fix.id, fix])));
  const figureRows = files.entries('figures.yaml', FIGURE);
  const sectorRows = files.table('sectors.csv', SECTOR);
  const total = figureRows.get('signed-total')?.value.value ?? null;
  const sectors = readSectors(sectorRows, total, faults);
  const signings = readSignings(files, { figures: figureRows, sectors: sectorRows, total, paragraphs });
  const figures: Readonly<Record<string, Figure>> = readFigures(
    figureRows,
    { places, fixes, storms, signings, sectors, sources, paragraphs },
    faults,
  );
  const events = readEvents(files, places, sources, paragraphs);
  const legs = readLegs(files, places);
  const names = readNames(files, paragraphs);
  const corrections = files.list('corrections.yaml', CORRECTION);

  const sourcesById: Readonly<Record<string, Source>> = Object.fromEntries(sources);
  const lookup: Lookup = {
    figures,
    events: new Map(events.map((event) => [event.id, event])),
    fixes,
    places,
    sources: sourcesById,
    marks: marks({ signings, sectors, legs, names }),
    paragraphs,
  };
  const written = files.text('prose/zh.md');
  const prose = written && readProse(written, lookup, faults);
  const captions = readCaptions(readFolder(dir, 'captions', faults), lookup, faults);
  const [from, to] = [places.get('shenzhen'), places.get('qingdao')];
  const crossing = from && to ? hinge(storms.lekima, from, to) : null;
  if (crossing === null) faults.addJoint(`${basename(dir)}/typhoons.csv`, 1, 'lekima', 'must pass from nearer shenzhen to nearer qingdao');

  faults.stop();
  const { notFound, stormNames: _, ...frame } = site!;
  return {
    lang: 'zh',
    site: { ...prose!.title, ...frame },
    chapters: prose!.chapters,
    steps: prose!.chapters.flatMap((chapter) => chapter.steps),
    figures,
    sources: sourcesById,
    places: Object.fromEntries(places),
    storms,
    hinge: crossing!,
    signings,
    sectors,
    events,
    legs,
    names,
    notFound,
    corrections,
    captions,
  };
}

/** Marks that prose can point to and that are no figure, event, fix or place. */
function marks({ signings, sectors, legs, names }: Pick<Story, 'signings' | 'sectors' | 'legs' | 'names'>): Map<string, Mark> {
  const stated = (name: string): Mark => ({ name, basis: 'stated', sign: false });
  return new Map([
    ...signings.map(({ id, name }) => [id, stated(name ?? id)] as const),
    ...sectors.map(({ id, name }) => [`sector-${id}`, stated(name)] as const),
    ...[...legs, ...names].map(({ id, name }) => [id, stated(name)] as const),
    ['route', { name: null, basis: 'stated', sign: false }],
    ['hinge', { name: null, basis: 'derived', sign: true }],
  ]);
}
