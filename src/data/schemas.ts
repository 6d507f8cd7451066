import * as v from 'valibot';
import {
  anyText,
  edtfDate,
  id,
  ids,
  isWebAddress,
  maybeAddress,
  maybeClosedEdtf,
  maybeCount,
  maybeEdtf,
  maybeId,
  maybeNumber,
  must,
  number,
  oneOf,
  paragraphs,
  text,
  yesNo,
} from './fields.ts';

const latitude = number(-90, 90, 'a latitude from -90 to 90');
const longitude = number(-180, 180, 'a longitude from -180 to 180');
const radius = maybeNumber(0, 2000, 'nautical miles from 0 to 2000');
const UTC = 'a time in UTC such as 2019-08-09T00:00Z';
const basis = oneOf(['stated', 'derived', 'external']);

export const PLACE = v.object({
  id,
  name: text(),
  lat: latitude,
  lon: longitude,
  within: number(0, 500, 'km from 0 to 500, 0 for a point'),
  accuracy: text(),
  source: id,
});

export const FIX = v.object({
  id,
  storm: oneOf(['lekima', 'krosa']),
  time: v.pipe(v.string(must(UTC)), v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\dZ$/, must(UTC))),
  lat: latitude,
  lon: longitude,
  pressure: number(850, 1050, 'a pressure from 850 to 1050 hPa'),
  wind: maybeNumber(0, 200, 'a wind from 0 to 200 knots'),
  grade: oneOf(['TD', 'TS', 'STS', 'TY', 'L']),
  r50_longest: radius,
  r50_shortest: radius,
  r30_longest: radius,
  r30_shortest: radius,
  landfall: oneOf(['', 'yes']),
});

export const SIGNING = v.object({ id, name: anyText, seal: anyText, amount: maybeId, sector: maybeId, paragraphs });

export const SECTOR = v.object({
  id,
  name: text(),
  kind: oneOf(['sector', 'others', 'agencies']),
  article: yesNo,
  second: yesNo,
  count: maybeCount,
});

export const EVENT = v.object({
  id,
  name: text(),
  kind: oneOf(['signing', 'contest', 'platform', 'people', 'storm', 'warning', 'tour']),
  when: maybeClosedEdtf,
  part: oneOf(['', 'morning', 'afternoon', 'evening']),
  where: anyText,
  state: oneOf(['happened', 'planned']),
  basis,
  paragraphs,
  sources: ids,
  note: anyText,
});

export const LEG = v.object({
  id,
  place: id,
  name: text(),
  order: number(1, 99, 'a whole number from 1'),
  held: yesNo,
  when: maybeClosedEdtf,
});

export const NAME = v.object({
  id,
  group: oneOf(['trainee', 'firm', 'presenter', 'winner', 'field', 'milestone', 'interest', 'part']),
  name: text(),
  when: maybeEdtf,
  note: anyText,
  paragraphs,
});

export const SOURCE = v.object({
  id,
  name: text(),
  credit: text(),
  date: maybeEdtf,
  licence: text(),
  url: maybeAddress,
  lines: maybeCount,
});

export const FIGURE = v.object({
  id,
  label: text(),
  value: maybeNumber(-1e12, 1e12, 'a number without unit'),
  max: maybeNumber(-1e12, 1e12, 'a number without unit'),
  from: anyText,
  'max-from': anyText,
  round: maybeNumber(0.001, 1e6, 'a step to round to such as 10'),
  unit: v.string(must('a unit such as 亿元, or "" for a bare number')),
  precision: oneOf(['exact', 'about', 'below', 'above', 'several', 'range', 'unstated']),
  basis,
  paragraphs,
  sources: ids,
  rule: anyText,
  inputs: ids,
  when: maybeEdtf,
  where: anyText,
});

const ADDRESS = 'an address with a slash at its end such as https://example.org/into-the-wind/';
const address = v.pipe(
  v.string(must(ADDRESS)),
  v.regex(/^https?:\/\/[^\s/?#"'<>]+\/([^\s?#"'<>]+\/)?$/, must(ADDRESS)),
  v.check(isWebAddress, must(ADDRESS)),
);

const SITE = v.object({
  'title-en': text(),
  credit: text(),
  description: text(),
  published: edtfDate,
  updated: edtfDate,
  'map-approval': anyText,
  lekima: text('the storm’s name'),
  krosa: text('the storm’s name'),
  'not-found': v.array(v.string(), must('a list of lines')),
});
/** As it must be where the page is built to be published. */
export const PUBLISHED_SITE = v.object({ ...SITE.entries, url: address });
/** While it is written it may do without an address. */
export const DRAFT_SITE = v.object({ ...SITE.entries, url: v.optional(v.union([v.literal(''), address]), '') });

export const PARAGRAPH = v.object({
  id: v.pipe(v.string(must('a paragraph’s number')), v.regex(/^[1-9]\d*$/, must('a paragraph’s number'))),
  zh: text('a summary in our own words'),
  en: text('a summary in our own words'),
});

export const CORRECTION = v.object({ date: edtfDate, text: text() });
