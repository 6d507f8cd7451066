import { geoConicEqualArea } from 'd3';
import { expect, test } from 'vitest';
import { cameraOf, move, moveBack, placer, scaleOf } from '../../../src/geometry/map/camera.ts';
import { COAST, conic, type LonLat } from '../../../src/geometry/map/conic.ts';
import { allViews } from '../../../src/geometry/map/views.ts';

const PLACES: LonLat[] = [
  [120.3804, 36.0649],
  [114.0683, 22.5455],
  [141.1, 22],
  [90, 20.5],
  [155, 58],
];

test('conic([24, 38], 122) is d3.geoConicEqualArea with its apex at the origin', () => {
  const d3 = geoConicEqualArea().parallels([24, 38]).rotate([-122, 0]).center([0, 0]).scale(1).translate([0, 0]);
  const [x0, y0] = d3([122, 36]) as [number, number];
  const [px, py] = COAST.project([122, 36]);
  for (const place of PLACES) {
    const [x, y] = d3([...place]) as [number, number];
    const [u, v] = COAST.project(place);
    expect(u - px).toBeCloseTo(x - x0, 9);
    expect(v - py).toBeCloseTo(y - y0, 9);
  }
});

test('conic.invert(project(place)) is the place', () => {
  for (const [lon, lat] of PLACES) {
    const [x, y] = COAST.invert(COAST.project([lon, lat]));
    expect(x).toBeCloseTo(lon, 9);
    expect(y).toBeCloseTo(lat, 9);
  }
});

test('conic.stretch(lat) is 1 on both parallels', () => {
  const plane = conic([24, 38], 0);
  expect(plane.stretch(24)).toBeCloseTo(1, 12);
  expect(plane.stretch(38)).toBeCloseTo(1, 12);
});

test('cameraOf(view) gives what projecting with the view’s own meridian gives, within .01 px, in every state and set', () => {
  for (const { view } of allViews()) {
    const d3 = geoConicEqualArea().parallels([24, 38]).rotate([-view.meridian, 0]).center([0, 0]).scale(view.scale).translate([0, 0]);
    const [ax, ay] = d3([...view.anchor]) as [number, number];
    const at = placer(cameraOf(view));
    for (const place of PLACES) {
      const [x, y] = d3([...place]) as [number, number];
      const [u, v] = at(place);
      expect(Math.abs(u - (x - ax + view.at[0]))).toBeLessThan(0.01);
      expect(Math.abs(v - (y - ay + view.at[1]))).toBeLessThan(0.01);
    }
  }
});

test('cameraOf({anchor, at}) puts the anchor there', () => {
  const [x, y] = placer(cameraOf({ scale: 1238, meridian: 121, anchor: [120.3804, 36.0649], at: [192, 54] }))([120.3804, 36.0649]);
  expect(x).toBeCloseTo(192, 9);
  expect(y).toBeCloseTo(54, 9);
});

test('moveBack(move(point)) is the point, and scaleOf is px per unit', () => {
  const camera = { a: 3, b: 4, e: 10, f: -7 };
  expect(move(camera, [1, 2])).toEqual([5, 3]);
  expect(moveBack(camera, [5, 3])).toEqual([1, 2]);
  expect(scaleOf(camera)).toBe(5);
});
