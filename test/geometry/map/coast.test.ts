import { geoArea } from 'd3';
import { beforeAll, expect, test } from 'vitest';
import { loadAtlas } from '../../../src/data/atlas.ts';
import { coastBetween } from '../../../src/geometry/map/between-ports.ts';
import { cameraOf } from '../../../src/geometry/map/camera.ts';
import { eastAsia, eastAsiaIn, eastAsiaRings } from '../../../src/geometry/map/east-asia.ts';
import { landOf, landWithin } from '../../../src/geometry/map/land.ts';
import { landDistance } from '../../../src/geometry/map/land-mask.ts';
import { viewOf } from '../../../src/geometry/map/views.ts';
import type { Atlas } from '../../../src/model/atlas.ts';

let atlas: Atlas;
beforeAll(async () => {
  atlas = await loadAtlas('data');
});

test('landOf(land-10m) leaves out the three collapsed rings that d3-geo fills as the whole sphere', () => {
  const lands = landOf(atlas.land10);
  for (const { rings } of lands) {
    const coordinates = rings.map((ring) => [...ring, ring[0]].map((point) => [...(point ?? [])]));
    expect(geoArea({ type: 'Polygon', coordinates })).toBeLessThan(2 * Math.PI);
  }
  // km² of all land, Antarctica with it.
  expect(lands.reduce((sum, { area }) => sum + area, 0) / 1e6).toBeCloseTo(146.7, 1);
});

test('landWithin(box) cuts along its sides in steps of two degrees at most', () => {
  const square = [
    {
      rings: [
        [
          [0, 0],
          [10, 0],
          [10, 10],
          [0, 10],
        ],
      ],
      area: 1,
    },
  ] as const;
  const [land] = landWithin(square, [-5, 4, 20, 20]);
  const south = land?.rings[0]
    ?.filter(([, lat]) => lat === 4)
    .map(([lon]) => lon)
    .sort((a, b) => a - b);
  expect(south).toEqual([0, 2, 4, 6, 8, 10]);
});

test('eastAsia(land) is one small path a size of land, in whole units', () => {
  const { large, small } = eastAsia(atlas.land50);
  expect(large).toMatch(/^M[-\d zml]+z$/);
  expect(small).toMatch(/^M[-\d zml]+z$/);
  expect(large.length + small.length).toBeLessThan(12_500);
});

test('eastAsiaIn(land, camera, box): Qingdao’s and Shenzhen’s hinterlands are land, the storm’s eye is sea', () => {
  const camera = cameraOf(viewOf('equidistant', 'phone'));
  const at = landDistance(eastAsiaIn(atlas.land50, camera, [-20, -20, 410, 430]), [0, 0, 390, 408]);
  expect(at(120, 200)).toBe(0);
  expect(at(250, 264)).toBeGreaterThan(20);
});

test('landDistance(rings, box) is the way to the nearest land in px', () => {
  const at = landDistance(
    [
      [
        [10, 10],
        [20, 10],
        [20, 20],
        [10, 20],
      ],
    ],
    [0, 0, 40, 40],
  );
  expect(at(15, 15)).toBe(0);
  expect(at(29.5, 15)).toBeCloseTo(10, 0);
  expect(at(15, 5.5)).toBeCloseTo(5, 0);
});

test('coastBetween(rings, a, b) runs from one port to the other', () => {
  const path = coastBetween(eastAsiaRings(atlas.land50), [120.3804, 36.0649], [114.0683, 22.5455]);
  expect(path.match(/^M[-\d]+ ?[-\d]+l/)).not.toBeNull();
  const count = (path.match(/-?\d+/g)?.length ?? 0) / 2;
  expect(count).toBeGreaterThan(60);
  expect(count).toBeLessThan(250);
});
