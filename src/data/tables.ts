import type * as v from 'valibot';
import type { Figure, Place, Signing, Site, Source, Story, StoryEvent } from '../model/story.ts';
import { hinge, type Known } from './compute.ts';
import { readCsv } from './csv.ts';
import type { Faults } from './faults.ts';
import { checkFigure, readFigures } from './figures.ts';
import { basisOf, linksTo, paragraphsOf } from './links.ts';
import type { Lookup } from './lookup.ts';
import { byId, check, type Checked } from './record.ts';
import * as schema from './schemas.ts';
import { readSectors } from './sectors.ts';
import { readStorms } from './storms.ts';
import { readText } from './text.ts';
import { readEntries, readList, readRecord } from './yaml.ts';

type Row<S extends v.GenericSchema> = v.InferOutput<S>;

/** A part of the day, as it is printed. */
const PARTS: Readonly<Record<string, string>> = { '': '', morning: '上午', afternoon: '下午', evening: '晚上' };

/** All but the prose and the captions, and what those refer to. */
export type Tables = Omit<Story, 'lang' | 'site' | 'chapters' | 'steps' | 'captions'> & { readonly lookup: Lookup; readonly site: Omit<Site, 'title' | 'finding' | 'findingLit'> };

/** Reads the tables and YAML files of a data folder and joins them. */
export function readTables(dir: string, faults: Faults): Tables {
  const table = <S extends v.ObjectSchema<v.ObjectEntries, undefined>>(path: string, s: S) =>
    byId<S, Row<S> & { id: string }>(s, readCsv(readText(dir, path, faults), Object.keys(s.entries), faults), faults);
  const entries = <S extends v.ObjectSchema<v.ObjectEntries, undefined>>(path: string, s: S) =>
    byId<S, Row<S> & { id: string }>(s, readEntries(readText(dir, path, faults), faults), faults);

  const sourceRows = entries('sources.yaml', schema.SOURCE);
  const lines = sourceRows.get('article')?.value.lines ?? 0;
  const sources: Record<string, Source> = values(sourceRows, ({ lines: _, ...source }) => source);

  const placeRows = table('places.csv', schema.PLACE);
  placeRows.forEach((rec) => linksTo(rec, 'source', [rec.value.source], sourceRows, 'source', faults));
  const places = new Map<string, Place>([...placeRows].map(([id, rec]) => [id, rec.value]));
  const nameOf = (where: string) => places.get(where)?.name ?? where;
  /** A `where` written as an id must be a place; anything else is words. */
  const whereOf = (rec: Checked<{ where: string }>) => {
    if (/^[a-z]/.test(rec.value.where)) linksTo(rec, 'where', [rec.value.where], places, 'place', faults);
  };

  const storms = readStorms(table('typhoons.csv', schema.FIX), faults);
  const fixes = new Map([...storms.lekima.fixes, ...storms.krosa.fixes].map((fix) => [fix.id, fix]));

  const figureRows = entries('figures.yaml', schema.FIGURE);
  const signingRows = table('signings.csv', schema.SIGNING);
  const sectorRows = table('sectors.csv', schema.SECTOR);
  const signings = [...signingRows.values()].map((rec): Signing => {
    const { id, name, seal, amount, sector, paragraphs } = rec.value;
    linksTo(rec, 'amount', [amount], figureRows, 'figure', faults);
    linksTo(rec, 'sector', [sector], sectorRows, 'sector', faults);
    paragraphsOf(rec, lines, faults);
    if (seal !== '' && [...seal].length !== 4) faults.add(rec.file, rec.lineOf('seal'), 'seal', `is "${seal}", must be four characters or empty`);
    return { id, name: name || null, seal: seal || null, amount: amount || null, sector: sector || null, paragraphs };
  });

  const total = figureRows.get('signed-total')?.value.value ?? signings.length;
  const sectors = readSectors(sectorRows, total, faults);
  const known: Omit<Known, 'figure'> = { places, fixes, storms, signings, sectors };
  for (const rec of figureRows.values()) {
    checkFigure(rec, faults);
    linksTo(rec, 'sources', rec.value.sources, sourceRows, 'source', faults);
    linksTo(rec, 'inputs', rec.value.inputs, figureRows, 'figure', faults);
    paragraphsOf(rec, lines, faults);
    whereOf(rec);
  }
  const figures: Record<string, Figure> = readFigures(figureRows, known, nameOf, faults);
  const last = [...signingRows.values()].at(-1);
  if (last && signings.length !== total) faults.add(last.file, last.line, 'row', `is number ${signings.length}, must be ${total} rows (signed-total)`);

  const eventRows = table('events.csv', schema.EVENT);
  const events = [...eventRows.values()].map((rec): StoryEvent => {
    basisOf(rec, faults);
    linksTo(rec, 'sources', rec.value.sources, sourceRows, 'source', faults);
    paragraphsOf(rec, lines, faults);
    whereOf(rec);
    const { part, where, ...event } = rec.value;
    return { ...event, part: PARTS[part] ?? '', where: nameOf(where), place: places.has(where) ? where : '' };
  });

  const legRows = table('legs.csv', schema.LEG);
  legRows.forEach((rec) => linksTo(rec, 'place', [rec.value.place], places, 'place', faults));
  const nameRows = table('names.csv', schema.NAME);
  nameRows.forEach((rec) => paragraphsOf(rec, lines, faults));
  const legs = [...legRows.values()].map((rec) => rec.value).sort((a, b) => a.order - b.order);
  const names = [...nameRows.values()].map((rec) => rec.value);

  const marks = new Map<string, string>([
    ...signings.map(({ id, name }) => [id, name ?? id] as const),
    ...sectors.map(({ id, name }) => [`sector-${id}`, name] as const),
    ...[...legs, ...names].map(({ id, name }) => [id, name] as const),
    ['route', 'route'],
    ['hinge', 'hinge'],
  ]);
  const lookup: Lookup = { figures, events: new Map(events.map((event) => [event.id, event])), fixes, places, sources, marks, paragraphs: lines };

  const corrections = readList(readText(dir, 'corrections.yaml', faults), faults).flatMap((rec) => check(schema.CORRECTION, rec, faults)?.value ?? []);
  const { site, notFound } = readSite(dir, faults);
  const [from, to] = [places.get('shenzhen'), places.get('qingdao')];
  const crossing = from && to ? hinge(storms.lekima, from, to) : null;
  return {
    site, notFound, corrections, figures, sources, places: Object.fromEntries(places), storms, signings, sectors, events, legs, names, lookup,
    hinge: crossing ?? { time: '', lat: 0, lon: 0, km: 0 },
  };
}

function readSite(dir: string, faults: Faults): { site: Tables['site']; notFound: string[] } {
  const rec = readRecord(readText(dir, 'site.yaml', faults), faults);
  const site = rec && check(schema.SITE, rec, faults)?.value;
  const { credit = '', description = '', published = '', updated = '' } = site ?? {};
  return {
    site: { titleEn: site?.['title-en'] ?? '', credit, description, published, updated, mapApproval: site?.['map-approval'] ?? '' },
    notFound: site?.['not-found'] ?? [],
  };
}

function values<T, U>(rows: ReadonlyMap<string, Checked<T>>, map: (value: T) => U): Record<string, U> {
  return Object.fromEntries([...rows].map(([id, rec]) => [id, map(rec.value)]));
}
