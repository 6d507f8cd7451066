import { geoDistance } from 'd3';
import { beforeAll, expect, test } from 'vitest';
import { loadStory } from '../../../src/data/index.ts';
import { cameraOf, placer } from '../../../src/geometry/map/camera.ts';
import { circlePoints } from '../../../src/geometry/map/circle.ts';
import { COAST } from '../../../src/geometry/map/conic.ts';
import { along, equidistance } from '../../../src/geometry/map/equidistance.ts';
import { measure, pointAt, shorten } from '../../../src/geometry/map/measure.ts';
import { beads, fixesUntil, standing, trackUntil } from '../../../src/geometry/map/track.ts';
import { crossing, distance, EARTH_KM } from '../../../src/model/sphere.ts';
import type { Story } from '../../../src/model/story.ts';

let story: Story;
beforeAll(async () => {
  story = await loadStory('data');
});

const place = (id: string) => story.places[id]!;
const fix = (id: string) =>
  Object.values(story.storms)
    .flatMap(({ fixes }) => fixes)
    .find((one) => one.id === id)!;

test('the distances on the page are 1622, 1037, 1112 and 2778 km, as d3-geo measures them', () => {
  const km = (a: { lon: number; lat: number }, b: { lon: number; lat: number }) => {
    const d3 = geoDistance([a.lon, a.lat], [b.lon, b.lat]) * EARTH_KM;
    expect(distance(a, b)).toBeCloseTo(d3, 6);
    return d3;
  };
  expect(Math.abs(km(place('qingdao'), place('shenzhen')) - 1622)).toBeLessThan(1);
  expect(Math.abs(km(fix('lekima-080900'), place('shenzhen')) - 1037)).toBeLessThan(1);
  expect(Math.abs(km(fix('lekima-080900'), place('qingdao')) - 1112)).toBeLessThan(1);
  expect(Math.abs(km(fix('krosa-080900'), place('shenzhen')) - 2778)).toBeLessThan(1);
});

test('the hinge: the track crosses the line of equal distance 973 km from both, at 19:00 Beijing time give or take ten minutes', () => {
  const hinge = crossing(story.storms.lekima.fixes, place('shenzhen'), place('qingdao'))!;
  expect(Math.abs(hinge.km - 973)).toBeLessThan(1);
  expect(Math.abs(hinge.ms - Date.parse('2019-08-09T19:00+08:00'))).toBeLessThan(10 * 60_000);
  expect(distance(hinge, place('qingdao'))).toBeCloseTo(distance(hinge, place('shenzhen')), 2);
});

test('equidistance(a, b): every point is as far from a as from b, and east is positive', () => {
  const line = equidistance(place('qingdao'), place('shenzhen'));
  for (const km of [-900, -200, 0, 500, 1400]) {
    expect(distance(line(km), place('qingdao'))).toBeCloseTo(distance(line(km), place('shenzhen')), 6);
  }
  expect(line(500).lon).toBeGreaterThan(line(0).lon);
});

test('equidistance(a, b) stands at right angles to the route at its middle, on the map too', () => {
  const at = placer(cameraOf({ scale: 1238, meridian: 121, anchor: [120, 30], at: [0, 0] }));
  const line = equidistance(place('qingdao'), place('shenzhen'));
  const [a, b] = [line(-50), line(50)].map(({ lon, lat }) => at([lon, lat])) as [[number, number], [number, number]];
  const route = measure(place('qingdao'), place('shenzhen'), at);
  const way = pointAt(route.line, 0.5).along;
  const across = [(b[0] - a[0]) / 20, (b[1] - a[1]) / 20];
  expect(Math.abs(across[0]! * way[0] + across[1]! * way[1])).toBeLessThan(0.02);
});

test('circlePoints(eye, km): a true circle on the sphere', () => {
  const eye = fix('lekima-080900');
  for (const point of circlePoints(eye, 556, COAST.project)) {
    const [lon, lat] = COAST.invert(point);
    expect(distance(eye, { lon, lat })).toBeCloseTo(556, 6);
  }
});

test('along(from, bearing, km) is so far away', () => {
  expect(distance(place('qingdao'), along(place('qingdao'), 200, 1000))).toBeCloseTo(1000, 6);
});

test('measure(from, to) has a tick every 100 km and none at its end', () => {
  const { ticks, km } = measure(place('qingdao'), place('shenzhen'), COAST.project);
  expect(km).toBeCloseTo(1622, 0);
  expect(ticks.map((tick) => tick.km)).toEqual([100, 200, 300, 400, 500, 600, 700, 800, 900, 1000, 1100, 1200, 1300, 1400, 1500, 1600]);
});

test('shorten(line, start, end) takes px off both ends', () => {
  expect(
    shorten(
      [
        [0, 0],
        [10, 0],
        [20, 0],
      ],
      3,
      12,
    ),
  ).toEqual([
    [3, 0],
    [8, 0],
  ]);
});

test('standing(storm, ms) interpolates along the great circle: Lekima at 20:50 on the 11th is off Huangdao', () => {
  const eye = standing(story.storms.lekima, Date.parse('2019-08-11T20:50+08:00'));
  expect(distance(eye, place('landfall-huangdao'))).toBeLessThan(12);
  expect(() => standing(story.storms.lekima, 0)).toThrow('lekima has no fix around 1970-01-01T00:00:00.000Z');
});

test('trackUntil(storm, ms) ends where the storm stands, and has no grade where no wind is given', () => {
  const now = Date.parse('2019-08-09T03:00Z');
  const runs = trackUntil(story.storms.lekima, now);
  expect(runs[0]?.grade).toBeNull();
  expect(runs.map(({ grade }) => grade)).toEqual([null, 2, 3, 4]);
  const last = runs[runs.length - 1]?.places;
  expect(last?.[last.length - 1]).toEqual(standing(story.storms.lekima, now));
});

test('beads(storm, ms) are the fixes of 08:00 in Beijing, one a day', () => {
  const now = Date.parse('2019-08-06T00:00Z');
  expect(beads(story.storms.lekima, now).map(({ id }) => id)).toEqual(['lekima-080300', 'lekima-080400', 'lekima-080500', 'lekima-080600']);
  expect(fixesUntil(story.storms.lekima, now).at(-1)?.id).toBe('lekima-080600');
});
