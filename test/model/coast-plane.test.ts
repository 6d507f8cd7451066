import { geoConicEqualArea } from 'd3';
import { expect, test } from 'vitest';
import { COAST } from '../../src/geometry/map/conic.ts';
import { coastPoint } from '../../src/model/coast-plane.ts';

const PLACES = [
  { lat: 36.0649, lon: 120.3804 },
  { lat: 22.5455, lon: 114.0683 },
  { lat: 14.3, lon: 132.8 },
  { lat: 45.1, lon: 141 },
];

test.each(PLACES)('coastPoint($lat, $lon) is where the map’s own plane has it', (place) => {
  const [x, y] = coastPoint(place);
  const [u, v] = COAST.project([place.lon, place.lat]);
  expect(x).toBeCloseTo(u, 12);
  expect(y).toBeCloseTo(v, 12);
});

test('coastPoint is d3’s conic equal-area projection of parallels 24 and 38, but for a shift', () => {
  const d3 = geoConicEqualArea().parallels([24, 38]).rotate([-122, 0]).scale(1).translate([0, 0]).precision(0);
  const shifts = PLACES.map((place) => {
    const [x, y] = coastPoint(place);
    const [u, v] = d3([place.lon, place.lat]) ?? [0, 0];
    return [x - u, y - v] as const;
  });
  for (const [dx, dy] of shifts) {
    expect(dx).toBeCloseTo(shifts[0]?.[0] ?? 0, 9);
    expect(dy).toBeCloseTo(shifts[0]?.[1] ?? 0, 9);
  }
});
