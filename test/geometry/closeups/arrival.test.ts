import { expect, it } from 'vitest';
import { arrivalOf } from '../../../src/geometry/closeups/arrival.ts';
import { BAY, BAY_VIEWS } from '../../../src/geometry/closeups/views.ts';
import { cameraOf, placer } from '../../../src/geometry/map/camera.ts';
import { FRAMES, SETS } from '../../../src/model/frames.ts';

it('arrivalOf ends before the place and stands its arrow further back on the same line', () => {
  const way = arrivalOf([0, 0], [80, 0], ([lon]) => [lon, 5], 3, 7);
  expect(way.from).toEqual([expect.closeTo(75), 5]);
  expect(way.to).toEqual([expect.closeTo(77), 5]);
  expect(way.arrow).toEqual([expect.closeTo(73), 5]);
  expect(way.along).toEqual([1, 0]);
});

it.each(SETS)('arrivalOf comes into the bay for %s from below the frame, on the bearing to Shenzhen', (set) => {
  const { from, along } = arrivalOf([114.0683, 22.5455], [120.24, 36.25], placer(cameraOf(BAY_VIEWS[set], BAY), BAY), 0, 0);
  expect(from[1]).toBeGreaterThan(FRAMES[set].height);
  // Shenzhen bears 203.0 degrees from the zone
  expect((Math.atan2(-along[0], along[1]) * 180) / Math.PI + 360).toBeCloseTo(203, 0);
});
