import { geoDistance } from 'd3';
import { describe, expect, it } from 'vitest';
import { scaleBar } from '../../../src/geometry/closeups/scale-bar.ts';
import { BAY, BAY_VIEWS, ESTUARY, ESTUARY_VIEWS } from '../../../src/geometry/closeups/views.ts';
import { cameraOf, moveBack } from '../../../src/geometry/map/camera.ts';
import { FRAMES, SETS } from '../../../src/model/frames.ts';

describe.each(SETS)('scaleBar for %s', (set) => {
  it.each([
    ['estuary', ESTUARY, ESTUARY_VIEWS[set], 20],
    ['bay', BAY, BAY_VIEWS[set], 10],
  ] as const)('is true within 1 % at the middle of the %s, level and upright', (_, plane, view, km) => {
    const camera = cameraOf(view, plane);
    const { left, width, height } = FRAMES[set];
    const px = scaleBar(km, camera, plane, FRAMES[set]);
    const [x, y] = [(left + width) / 2, height / 2];
    const kmOf = (dx: number, dy: number): number => {
      const [from, to] = [plane.invert(moveBack(camera, [x, y])), plane.invert(moveBack(camera, [x + dx, y + dy]))];
      return geoDistance([...from], [...to]) * 6371.0088;
    };
    expect(Math.abs(kmOf(px, 0) / km - 1)).toBeLessThan(0.01);
    expect(Math.abs(kmOf(0, px) / km - 1)).toBeLessThan(0.01);
  });
});

it('scaleBar draws 20 km of the estuary as 46 px on a phone', () => {
  expect(scaleBar(20, cameraOf(ESTUARY_VIEWS.phone, ESTUARY), ESTUARY, FRAMES.phone)).toBeCloseTo((20 / 6371.0088) * 14600, 0);
});
