import { describe, expect, it } from 'vitest';
import { GLOBE_CENTRE, onGlobe } from '../../../src/geometry/closeups/globe.ts';
import { greatArc, greatArcPath } from '../../../src/geometry/closeups/great-arc.ts';
import { greatCircle } from '../../../src/geometry/closeups/great-circle.ts';
import type { LonLat } from '../../../src/geometry/map/conic.ts';

const QINGDAO: LonLat = [120.3804, 36.0649];
const ABROAD: readonly LonLat[] = [
  [-121.895, 37.3394],
  [-0.1257, 51.5085],
  [13.4105, 52.5244],
];

describe('greatArc', () => {
  it.each(ABROAD)('runs through every place of the great circle from Qingdao to %d, %d', (...to) => {
    const { rx, ry, turn } = greatArc(QINGDAO, to, [100, 100], 100);
    const [cos, sin] = [Math.cos((turn * Math.PI) / 180), Math.sin((turn * Math.PI) / 180)];
    for (const place of greatCircle(QINGDAO, to, 12)) {
      const [x, y] = onGlobe(place) ?? [Number.NaN, 0];
      const [u, v] = [(x * cos + y * sin) * 100, (y * cos - x * sin) * 100];
      expect((u / rx) ** 2 + (v / ry) ** 2).toBeCloseTo(1, 6);
    }
  });
  it('starts and ends where the disc shows the two places', () => {
    const { from, to } = greatArc(QINGDAO, ABROAD[0] as LonLat, [0, 0], 1);
    expect(from).toEqual(onGlobe(QINGDAO)?.map((value) => expect.closeTo(value, 9)));
    expect(to).toEqual(onGlobe(ABROAD[0] as LonLat)?.map((value) => expect.closeTo(value, 9)));
  });
  it('bends away from the middle of the disc on the side of the great circle', () => {
    // On the sphere's near side a great circle is the ellipse's half that is further from the middle than its chord.
    for (const to of ABROAD) {
      const { from, to: end, sweep } = greatArc(QINGDAO, to, [0, 0], 1);
      const middle = onGlobe(greatCircle(QINGDAO, to, 2)[1] as LonLat) ?? [0, 0];
      const turn = (end[0] - from[0]) * (middle[1] - from[1]) - (end[1] - from[1]) * (middle[0] - from[0]);
      expect(sweep).toBe(turn < 0 ? 1 : 0);
    }
  });
  it('writes a straight meridian through the middle as a flat arc', () => {
    expect(greatArcPath(greatArc([GLOBE_CENTRE[0], 35], [GLOBE_CENTRE[0], 65], [50, 50], 100))).toMatch(
      /^M50 100A100 0 -?90 0 [01] 50 50$/,
    );
  });
});

describe('greatCircle', () => {
  it('divides the way evenly', () => {
    expect(greatCircle([0, 0], [90, 0], 3)).toEqual(
      [
        [0, 0],
        [30, 0],
        [60, 0],
        [90, 0],
      ].map((place) => place.map((value) => expect.closeTo(value, 9))),
    );
  });
  it('takes Qingdao to Silicon Valley over the North Pacific', () => {
    const [, middle = [0, 0]] = greatCircle(QINGDAO, ABROAD[0] as LonLat, 2);
    expect(middle[1]).toBeGreaterThan(50);
  });
});
