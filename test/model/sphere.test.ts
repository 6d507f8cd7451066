import { geoDistance, geoInterpolate } from 'd3';
import { expect, test } from 'vitest';
import { between, crossing, distance, EARTH_KM, nearest } from '../../src/model/sphere.ts';

const qingdao = { lat: 36.0649, lon: 120.3804 };
const shenzhen = { lat: 22.5455, lon: 114.0683 };

test('distance(a, b) is the great-circle way in km, as d3-geo measures it', () => {
  expect(distance(qingdao, shenzhen)).toBeCloseTo(1622.04, 2);
  expect(distance(qingdao, shenzhen)).toBeCloseTo(geoDistance([120.3804, 36.0649], [114.0683, 22.5455]) * EARTH_KM, 6);
  expect(distance(qingdao, qingdao)).toBe(0);
});

test('between(a, b, t) goes along the great circle, as d3-geo interpolates', () => {
  const { lat, lon } = between(qingdao, shenzhen, 0.25);
  const [x, y] = geoInterpolate([120.3804, 36.0649], [114.0683, 22.5455])(0.25);
  expect(lon).toBeCloseTo(x!, 9);
  expect(lat).toBeCloseTo(y!, 9);
});

test('between(a, a, t) stays where it is', () => {
  expect(between(qingdao, qingdao, 0.5)).toEqual(qingdao);
});

test('crossing(track, from, to) finds the point, time and distance where the track is as far from both', () => {
  const track = [
    { lat: 0, lon: 2, time: '2019-08-09T00:00Z' },
    { lat: 0, lon: 6, time: '2019-08-09T04:00Z' },
    { lat: 0, lon: 9, time: '2019-08-09T06:00Z' },
  ];
  const at = crossing(track, { lat: 0, lon: 0 }, { lat: 0, lon: 10 })!;
  expect(at.lon).toBeCloseTo(5, 5);
  expect(at.km).toBeCloseTo(distance({ lat: 0, lon: 0 }, { lat: 0, lon: 5 }), 2);
  expect(new Date(Math.round(at.ms / 1000) * 1000).toISOString()).toBe('2019-08-09T03:00:00.000Z');
});

test('crossing(track, from, to) is null for a track that stays nearer one', () => {
  const track = [
    { lat: 0, lon: 1, time: '2019-08-09T00:00Z' },
    { lat: 0, lon: 2, time: '2019-08-09T06:00Z' },
  ];
  expect(crossing(track, { lat: 0, lon: 0 }, { lat: 0, lon: 10 })).toBe(null);
});

test('nearest(track, place) is smaller than the distance to either end when the track passes by', () => {
  expect(
    nearest(
      [
        { lat: -5, lon: 1 },
        { lat: 5, lon: 1 },
      ],
      { lat: 0, lon: 0 },
    ),
  ).toBeCloseTo(111.2, 1);
});
