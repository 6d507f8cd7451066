import { beforeAll, expect, test } from 'vitest';
import { loadAtlas } from '../../../src/data/atlas.ts';
import { loadStory } from '../../../src/data/index.ts';
import { cameraOf, moveBack, placer } from '../../../src/geometry/map/camera.ts';
import { COAST } from '../../../src/geometry/map/conic.ts';
import { discLines } from '../../../src/geometry/map/disc-lines.ts';
import { background, flowIn, windOf } from '../../../src/geometry/map/flow.ts';
import { byWind, gradeOf, runsByGrade } from '../../../src/geometry/map/grades.ts';
import { inflow, NMI, speed, vortexOf, wind } from '../../../src/geometry/map/holland.ts';
import { discStyle } from '../../../src/geometry/map/line-styles.ts';
import { streamlines } from '../../../src/geometry/map/streamlines.ts';
import { viewOf } from '../../../src/geometry/map/views.ts';
import { distance } from '../../../src/model/sphere.ts';
import type { Fix, Story } from '../../../src/model/story.ts';

let story: Story;
beforeAll(async () => {
  story = await loadStory('data');
});
const fix = (id: string): Fix =>
  Object.values(story.storms)
    .flatMap(({ fixes }) => fixes)
    .find((one) => one.id === id)!;

test('speed(vortex, rm) is the strongest wind, and no radius has more', () => {
  const vortex = vortexOf(fix('lekima-080812'));
  expect(speed(vortex, 16)).toBeCloseTo(105, 9);
  for (const r of [1, 5, 10, 15, 17, 40, 300, 900]) expect(speed(vortex, r)).toBeLessThan(105);
});

test('speed(vortex, r) meets JMA’s radii of 50 and 30 kt within 3 kt', () => {
  for (const id of ['lekima-080812', 'lekima-080900', 'krosa-080812', 'krosa-080900']) {
    const { r50, r30 } = fix(id);
    expect(Math.abs(speed(vortexOf(fix(id)), r50![1] * NMI) - 50)).toBeLessThan(3);
    expect(Math.abs(speed(vortexOf(fix(id)), r30![1] * NMI) - 30)).toBeLessThan(3);
  }
});

test('speed(vortex, r) fades beyond the 30 kt circle without a jump', () => {
  const vortex = vortexOf(fix('lekima-080900'));
  expect(speed(vortex, vortex.r30 + 0.01)).toBeCloseTo(speed(vortex, vortex.r30), 2);
  expect(speed(vortex, 1600)).toBeLessThan(3);
});

test('vortexOf(fix) throws where nothing is fitted', () => {
  expect(() => vortexOf(fix('lekima-080200'.replace('0200', '0206')))).toThrow('no wind profile for lekima-080206');
});

test('inflow(r) is 11° within 60 km, 22° beyond 420', () => {
  expect([0, 60, 240, 420, 900].map(inflow)).toEqual([11, 11, 16.5, 22, 22]);
});

test('wind(vortex, at): west of the eye it blows from the north, as on the route that morning', () => {
  const vortex = vortexOf(fix('lekima-080900'));
  const [, v] = wind(vortex, { lat: 26.4, lon: 119 });
  expect(v).toBeLessThan(0);
  const [u, north] = wind(vortex, { lat: 26.4, lon: 127 });
  expect(north).toBeGreaterThan(0);
  // Inwards: from the east side it leans to the west.
  expect(u).toBeLessThan(0);
});

test('gradeOf(knots) begins at 0, 15, 30, 50 and 64', () => {
  expect([0, 14.9, 15, 30, 49, 50, 63.9, 64, 105].map((knots) => gradeOf(knots))).toEqual([0, 0, 1, 2, 2, 3, 3, 4, 4]);
});

test('byWind(values) runs straight between the grades and is flat beyond', () => {
  const at = byWind([10, 8, 6, 4, 2]);
  expect([0, 15, 22.5, 30, 57, 64, 200].map(at)).toEqual([10, 8, 7, 6, 3, 2, 2]);
});

test('flowIn(camera, wind) points east and north as the map does there', () => {
  const camera = cameraOf(viewOf('equidistant', 'phone'));
  const at = placer(camera);
  const [x, y] = at([125, 30]);
  const [dx, dy, knots] = flowIn(camera, () => [10, 0])(x, y);
  const [ex, ey] = at([125.001, 30]);
  const length = Math.hypot(ex - x, ey - y);
  expect(dx).toBeCloseTo((ex - x) / length, 4);
  expect(dy).toBeCloseTo((ey - y) / length, 4);
  expect(knots).toBe(10);
});

test('windOf(vortices, background) is their sum', () => {
  const [a, b] = [vortexOf(fix('lekima-080900')), vortexOf(fix('krosa-080900'))];
  const at = { lat: 30, lon: 130 };
  const [u, v] = windOf([a, b], background)(at);
  const parts = [wind(a, at), wind(b, at), background(at)];
  expect(u).toBeCloseTo(
    parts.reduce((sum, part) => sum + part[0], 0),
    9,
  );
  expect(v).toBeCloseTo(
    parts.reduce((sum, part) => sum + part[1], 0),
    9,
  );
});

const around = {
  flow: (x: number, y: number) => {
    const r = Math.hypot(x, y) || 1;
    return [(-y / r) * 0.95 - (x / r) * 0.31, (x / r) * 0.95 - (y / r) * 0.31, 40] as const;
  },
  room: (x: number, y: number) => Math.min(100 - Math.hypot(x, y), Math.hypot(x, y) - 8),
  separation: () => 6,
  widest: 6,
  seeds: [
    [20, 0],
    [50, 0],
  ] as const,
  box: [-100, -100, 100, 100] as const,
  shortest: () => 18,
  stop: () => 0.68,
  density: 0.1,
};

test('streamlines(options) keep their separation: no point of a line is nearer to another line than half of it, joints included', () => {
  const lines = streamlines(around);
  expect(lines.length).toBeGreaterThan(20);
  let nearest = Infinity;
  lines.forEach((line, i) => {
    for (const other of lines.slice(i + 1))
      for (const [x, y] of line.points) for (const [u, v] of other.points) nearest = Math.min(nearest, Math.hypot(x - u, y - v));
  });
  expect(nearest).toBeGreaterThan(3);
});

test('streamlines(options) leave no hole wider than two separations, stay in the room and are no shorter than said', () => {
  const lines = streamlines(around);
  const points = lines.flatMap((line) => line.points);
  for (let x = -60; x <= 60; x += 7)
    for (let y = -60; y <= 60; y += 7) {
      if (around.room(x, y) <= 14 || Math.hypot(x, y) < 20) continue;
      expect(Math.min(...points.map(([u, v]) => Math.hypot(u - x, v - y)))).toBeLessThan(12);
    }
  expect(Math.min(...points.map(([x, y]) => around.room(x, y)))).toBeGreaterThan(0);
  expect(Math.min(...lines.map((line) => (line.points.length - 1) * 1.6))).toBeGreaterThanOrEqual(18);
});

test('streamlines(options) are the same every time', () => {
  expect(streamlines(around)).toEqual(streamlines(around));
});

test('runsByGrade(lines) cuts where the grade changes, thins both ends of strong wind, and leaves no gap', () => {
  const points = Array.from({ length: 60 }, (_, index) => [index * 1.6, 0] as const);
  const knots = points.map((_, index) => (index < 30 ? 40 : 55));
  const runs = runsByGrade([{ points, knots }], [0, 15, 30, 50, 64], 1);
  expect(runs.map((grade) => grade.length)).toEqual([0, 1, 2, 1, 0]);
  expect(runs[2]?.[0]?.[0]).toEqual(runs[1]?.[0]?.at(-1));
});

test('discLines: the storm’s lines lie inside its 30 kt circle and off the land', async () => {
  const { land50 } = await loadAtlas('data');
  const camera = cameraOf(viewOf('equidistant', 'phone'));
  const vortex = vortexOf(fix('lekima-080900'));
  const lines = discLines({ vortex, camera, style: discStyle('phone'), land50, box: [-195, -204, 585, 612], eye: 9 });
  expect(lines.map(({ width }) => width)).toEqual([0.85, 1.35, 1.95, 2.5]);
  expect(lines.reduce((sum, { path }) => sum + path.length, 0)).toBeLessThan(4500);
  for (const { path } of lines) {
    const [, x = '0', y = '0'] = /^M(-?\d+) ?(-?\d+)/.exec(path) ?? [];
    const [lon, lat] = COAST.invert(moveBack(camera, [Number(x) / 4, Number(y) / 4]));
    expect(distance(vortex.eye, { lon, lat })).toBeLessThan(vortex.r30 + 2);
  }
});
