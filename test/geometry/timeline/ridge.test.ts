import { describe, expect, it } from 'vitest';
import { loadStory } from '../../../src/data/index.ts';
import { weekAxis } from '../../../src/geometry/timeline/axis.ts';
import { WHOLE_LAYOUTS } from '../../../src/geometry/timeline/layouts.ts';
import { lineCount, ridge, sixHourly, windGrade } from '../../../src/geometry/timeline/ridge.ts';
import { SETS } from '../../../src/model/frames.ts';
import type { Fix } from '../../../src/model/story.ts';

const fix = (hour: number, wind: number | null): Fix => ({
  id: `lekima-0805${hour}`,
  storm: 'lekima',
  time: new Date(Date.UTC(2019, 7, 5, hour)).toISOString(),
  lat: 20,
  lon: 130,
  pressure: 990,
  wind,
  grade: 'TS',
  r50: null,
  r30: null,
  landfall: false,
});
const scale = {
  x: (instant: number) => ((instant - Date.UTC(2019, 7, 5)) / 3600e3) * 10,
  base: 100,
  perKnot: 1,
  separation: [10, 8, 5] as const,
};

describe('ridge(track, scale)', () => {
  it('draws the top exactly through the six-hourly fixes, unbroken', () => {
    const { top } = ridge([fix(0, 40), fix(6, 60), fix(12, 100), fix(18, 60)], scale);
    const points = top.flatMap(({ points: [, ...rest] }, index) => (index === 0 ? (top[0]?.points ?? []) : rest));
    expect(points).toEqual([
      [0, 60],
      [60, 40],
      [120, 0],
      [180, 40],
    ]);
  });
  it('passes over fixes between the six-hourly ones', () =>
    expect(sixHourly([fix(0, 40), fix(3, 90), fix(6, 40)]).map(({ wind }) => wind)).toEqual([40, 40]));
  it('puts no height where no wind is given, but a foot as far as the next fix with one', () => {
    const { feet, top } = ridge([fix(0, null), fix(6, null), fix(12, 35), fix(18, 35), fix(24, null)], scale);
    expect(feet).toEqual([
      [0, 120],
      [180, 240],
    ]);
    expect(top.map(({ points }) => points)).toEqual([
      [
        [120, 65],
        [180, 65],
      ],
    ]);
  });
  it('holds as many lines as separations fit under a level top', () => {
    const { top, strands } = ridge([fix(0, 70), fix(6, 70), fix(12, 70)], scale);
    expect(top.length + strands.length).toBe(14);
  });
  it('is no denser at the foot than at the top', () => {
    const { strands } = ridge([fix(0, 70), fix(6, 70), fix(12, 70)], scale);
    expect(strands.map(({ points }) => points[1]?.[1]).sort((a = 0, b = 0) => a - b)).toEqual([
      35, 40, 45, 50, 55, 60, 65, 70, 75, 80, 85, 90, 95,
    ]);
  });
});

describe('lineCount(height, separation)', () => {
  it('adds a line where the gap reaches the separation', () =>
    expect([lineCount(18.7, 9.4), lineCount(18.8, 9.4), lineCount(28.2, 9.4)]).toEqual([1, 2, 3]));
  it('keeps the top of a low hill', () => expect(lineCount(3, 9.4)).toBe(1));
});

describe('windGrade(wind)', () => {
  it('begins at 50 and 64 kt', () => expect([35, 49, 50, 63, 64, 105].map(windGrade)).toEqual([0, 0, 1, 1, 2, 2]));
});

const { storms } = await loadStory('data');

describe('the ridges of the story', () => {
  it.each(SETS)('never lets two lines touch in %s', (set) => {
    const { week, peak, separation, weights, base } = WHOLE_LAYOUTS[set];
    for (const id of ['lekima', 'krosa'] as const) {
      const { top, strands } = ridge(storms[id].fixes, { x: weekAxis(...week).x, base: base[id], perKnot: peak / 105, separation });
      const lines = [...top, ...strands];
      for (let x = week[0]; x < week[1]; x += 1) {
        const crossed = lines
          .flatMap(({ points, grade }) => {
            const index = points.findIndex(([px]) => px > x);
            const [a, b] = [points[index - 1], points[index]];
            return a && b ? [{ y: a[1] + ((b[1] - a[1]) * (x - a[0])) / (b[0] - a[0]), grade, slope: (b[1] - a[1]) / (b[0] - a[0]) }] : [];
          })
          .sort((p, q) => p.y - q.y);
        crossed.slice(1).forEach(({ y, grade, slope }, index) => {
          const above = crossed[index];
          const across = (y - (above?.y ?? 0)) / Math.hypot(1, Math.max(Math.abs(slope), Math.abs(above?.slope ?? 0)));
          expect(across, `${id} at x ${Math.round(x)}, y ${Math.round(y)}`).toBeGreaterThan(weights[grade] * 0.9);
        });
      }
    }
  });
});
