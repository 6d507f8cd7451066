import { basename } from 'node:path';
import type * as v from 'valibot';
import type { Figure, Hinge, Lang, Leg, Named, Sector, Signing, Source, Storm, StormId, StoryEvent } from '../model/story.ts';
import { hinge } from './compute.ts';
import { readEvents } from './events.ts';
import type { Faults } from './faults.ts';
import { readFigures } from './figures.ts';
import { readLegs, readNames } from './names.ts';
import { type Paragraphs, readParagraphs } from './paragraphs.ts';
import { type Places, readPlaces } from './places.ts';
import type { Reader } from './reader.ts';
import { CORRECTION, FIGURE, FIX, SECTOR } from './schemas.ts';
import { readSectors } from './sectors.ts';
import { readSignings } from './signings.ts';
import { readSite, type SiteFile } from './site.ts';
import { readSources } from './sources.ts';
import { readStorms } from './storms.ts';

/** What the tables of the data say, without prose and captions; joined and computed, its words in one language. */
export interface Facts {
  readonly lang: Lang;
  /** Null when site.yaml is at fault. */
  readonly site: Omit<SiteFile, 'notFound' | 'stormNames'> | null;
  readonly figures: Readonly<Record<string, Figure>>;
  readonly sources: Readonly<Record<string, Source>>;
  readonly places: Places;
  readonly storms: Readonly<Record<StormId, Storm>>;
  /** Null after a fault. */
  readonly hinge: Hinge | null;
  readonly signings: readonly Signing[];
  readonly sectors: readonly Sector[];
  readonly events: readonly StoryEvent[];
  readonly legs: readonly Leg[];
  readonly names: readonly Named[];
  readonly notFound: readonly string[];
  readonly corrections: readonly v.InferOutput<typeof CORRECTION>[];
  readonly paragraphs: Paragraphs;
}

/** Reads every table of a data folder, in Chinese; what is at fault is left out. */
export function readFacts(dir: string, files: Reader, faults: Faults, publish: boolean): Facts {
  const { sources, paragraphs: count } = readSources(files);
  const places = readPlaces(files, sources);
  const site = readSite(files, publish);
  const storms = readStorms(files.table('typhoons.csv', FIX), site?.stormNames, faults);
  const fixes = new Map(Object.values(storms).flatMap((storm) => storm.fixes.map((fix) => [fix.id, fix])));
  const figureRows = files.entries('figures.yaml', FIGURE);
  const sectorRows = files.table('sectors.csv', SECTOR);
  const total = figureRows.get('signed-total')?.value.value ?? null;
  const sectors = readSectors(sectorRows, total, faults);
  const signings = readSignings(files, { figures: figureRows, sectors: sectorRows, total, paragraphs: count });
  const figures = readFigures(figureRows, { places, fixes, storms, signings, sectors, sources, paragraphs: count }, faults);
  const events = readEvents(files, places, sources, count);
  const legs = readLegs(files, places);
  const names = readNames(files, count);
  const [from, to] = [places.get('shenzhen'), places.get('qingdao')];
  const crossing = from && to ? hinge(storms.lekima, from, to) : null;
  if (crossing === null) faults.addJoint(`${basename(dir)}/typhoons.csv`, 1, 'lekima', 'must pass from nearer shenzhen to nearer qingdao');
  return {
    lang: 'zh',
    site,
    figures,
    sources: Object.fromEntries(sources),
    places,
    storms,
    hinge: crossing,
    signings,
    sectors,
    events,
    legs,
    names,
    notFound: site?.notFound ?? [],
    corrections: files.list('corrections.yaml', CORRECTION),
    paragraphs: readParagraphs(files, count),
  };
}
