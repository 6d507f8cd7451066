import { beforeAll, expect, test } from 'vitest';
import { loadStory } from '../../src/data/index.ts';
import type { Story } from '../../src/model/story.ts';

let story: Story;
beforeAll(async () => {
  story = await loadStory('data');
});

const exact = (id: string) => story.figures[id]!.exact!;

test.each([
  ['distance', 1622],
  ['lekima-shenzhen', 1037],
  ['lekima-qingdao', 1112],
  ['krosa-shenzhen', 2778],
  ['krosa-nearest', 2036],
  ['storm-shenzhen', 1132],
  ['krosa-storm-shenzhen', 2736],
  ['advance-shenzhen', 1637],
  ['hinge-distance', 973],
  ['r30-signing', 556],
  ['r50-signing', 185],
  ['r30-advance-near', 426],
  ['r30-advance-far', 648],
  ['r30-landfall-near', 278],
  ['r30-landfall-far', 556],
])('%s is %i km, within 1', (id, km) => {
  expect(Math.abs(exact(id) - km)).toBeLessThan(1);
});

test('the hinge is at 19:00 Beijing time, within 10 minutes, at 27.4N 122.1E', () => {
  const minutes = (Date.parse(story.hinge.time) - Date.parse('2019-08-09T19:00+08:00')) / 60_000;
  expect(Math.abs(minutes)).toBeLessThan(10);
  expect([story.hinge.lat, story.hinge.lon].map((degrees) => degrees.toFixed(1))).toEqual(['27.4', '122.1']);
  expect(Math.abs(story.hinge.km - 973)).toBeLessThan(1);
});

test.each([
  ['other-amounts', 90],
  ['other-signings', 15],
  ['rest-followed', 50],
  ['yeelight-growth', 50],
  ['sector-most', 11],
  ['sector-most-2', 7],
  ['others-most', 10],
  ['agencies-most', 11],
  ['agencies-most-2', 7],
  ['peak-wind', 105],
  ['peak-pressure', 925],
  ['lekima-wind', 90],
  ['lekima-pressure', 940],
  ['krosa-wind', 75],
  ['krosa-pressure', 965],
  ['lekima-kmh', 167],
  ['peak-kmh', 194],
])('%s is computed from the data: %i', (id, value) => {
  expect(story.figures[id]!.value).toBe(value);
});

test('amounts have a plain value in yuan, for axes', () => {
  expect(story.figures['yeelight-before']).toMatchObject({ value: 400, unit: '万元', plain: 4e6 });
  expect(story.figures['yeelight-floor']).toMatchObject({ value: 2, unit: '亿元', plain: 2e8 });
});

test('the best tracks hold 56 fixes of Lekima and 59 of Krosa, the radii longest first', () => {
  expect(story.storms.lekima.fixes).toHaveLength(56);
  expect(story.storms.krosa.fixes).toHaveLength(59);
  expect(story.storms.lekima.fixes.find((fix) => fix.id === 'lekima-080600')).toMatchObject({ wind: 50, r50: null, r30: [350, 230] });
  expect(story.storms.krosa.fixes.filter((fix) => fix.landfall).map((fix) => fix.id)).toEqual(['krosa-081502', 'krosa-081506']);
});

test('what no source gives is null: names and amounts of fifteen signings, sectors of all, every count', () => {
  expect(story.signings.filter((signing) => signing.name !== null)).toHaveLength(1);
  expect(story.signings.filter((signing) => signing.amount !== null)).toHaveLength(1);
  expect(story.signings.filter((signing) => signing.sector !== null)).toHaveLength(0);
  expect(story.sectors.filter((sector) => sector.count !== null)).toHaveLength(0);
});

test('the sectors carry the bounds of each report that names them', () => {
  const of = (id: string) => story.sectors.find((sector) => sector.id === id)!;
  expect(of('biomedicine')).toMatchObject({ bounds: [1, 11], bounds2: [1, 7] });
  expect(of('education')).toMatchObject({ bounds: null, bounds2: [1, 7] });
  expect(of('others')).toMatchObject({ bounds: [0, 10], bounds2: null });
});

test('the signing is on the morning of 9 August, without an hour', () => {
  expect(story.events.find((event) => event.id === 'signing')).toMatchObject({
    when: '2019-08-09',
    part: '上午',
    place: 'hotel',
    basis: 'stated',
  });
});

test('nothing printed names the paper', () => {
  expect(JSON.stringify(story)).not.toContain('都市报');
});
