import { expect, test } from 'vitest';
import { clipRing, clipToBox } from '../../../src/geometry/map/clip.ts';
import type { Point } from '../../../src/geometry/map/conic.ts';
import { curvesPath } from '../../../src/geometry/map/curve-path.ts';
import { closedCurve, linePath, numbers, ringsPath } from '../../../src/geometry/map/path.ts';
import { seaRules } from '../../../src/geometry/map/sea.ts';
import { simplifyRing } from '../../../src/geometry/map/simplify.ts';
import { southEdge } from '../../../src/geometry/map/south.ts';

test('numbers([3, -4, 5]) needs no separator before a minus sign', () => {
  expect(numbers([3, -4, 5, 0])).toBe('3-4 5 0');
});

test('linePath(points) is relative after its first point, to a quarter pixel', () => {
  expect(
    linePath([
      [1.1, 2],
      [3, 1.9],
      [4, 5],
    ]),
  ).toBe('M1 2l2 0 1 3');
  expect(linePath([])).toBe('');
});

test('ringsPath(rings, unit) drops points that fall together and rings that collapse', () => {
  const square: Point[] = [
    [0, 0],
    [10, 0],
    [10.1, 0],
    [10, 10],
    [0, 10],
  ];
  const speck: Point[] = [
    [50, 50],
    [50.1, 50],
    [50, 50.1],
  ];
  expect(ringsPath([square, speck, square.map(([x, y]): Point => [x + 20, y])], 1)).toBe('M0 0l10 0 0 10-10 0zm20 0l10 0 0 10-10 0z');
});

test('closedCurve(points) is a smooth closed path: a circle of 24 points keeps its radius', () => {
  const circle = Array.from({ length: 24 }, (_, i): Point => [100 * Math.cos((i * Math.PI) / 12), 100 * Math.sin((i * Math.PI) / 12)]);
  const path = closedCurve(circle);
  expect(path).toMatch(/^M100 0c/);
  expect(path).toMatch(/z$/);
  expect(path.length).toBeLessThan(600);
});

test('clipRing keeps the inner side, clipToBox the box', () => {
  const square: Point[] = [
    [0, 0],
    [10, 0],
    [10, 10],
    [0, 10],
  ];
  expect(clipRing(square, ([x]) => x - 4)).toEqual([
    [4, 0],
    [10, 0],
    [10, 10],
    [4, 10],
  ]);
  expect(clipToBox(square, [2, 3, 20, 6])).toEqual([
    [2, 6],
    [2, 3],
    [10, 3],
    [10, 6],
  ]);
  expect(clipToBox(square, [20, 20, 30, 30])).toEqual([]);
});

test('simplifyRing(ring, tolerance) drops the smallest triangles and keeps the corners', () => {
  const ring: Point[] = [
    [0, 0],
    [5, 0.1],
    [10, 0],
    [10, 10],
    [5, 10],
    [0, 10],
  ];
  expect(simplifyRing(ring, () => 1)).toEqual([
    [0, 0],
    [10, 0],
    [10, 10],
    [0, 10],
  ]);
});

test('seaRules(width, height, gap) reaches half a frame beyond on all sides, level and evenly', () => {
  expect(seaRules(40, 24, 6)).toBe('M-20 -12h80m-80 6h80m-80 6h80m-80 6h80m-80 6h80m-80 6h80m-80 6h80m-80 6h80m-80 6h80');
});

test('southEdge() is an arc and everything below it', () => {
  const { neatline, below } = southEdge();
  expect(neatline).toMatch(/^M-\d+ \d+A(\d+) \1 0 0 0 \d+ \d+$/);
  expect(below.startsWith(neatline)).toBe(true);
});

test('curvesPath(lines) keeps to its line within a third of a pixel, on a tight spiral too', () => {
  const line = Array.from({ length: 160 }, (_, i): Point => {
    const r = 12 + i * 0.4;
    return [150 + r * Math.cos(i / (6 + i / 14)), 150 + r * Math.sin(i / (6 + i / 14))];
  });
  const away = samples(curvesPath([line])).map(([x, y]) =>
    Math.min(...line.slice(1).map((to, i) => toSegment([x, y], line[i] as Point, to))),
  );
  expect(Math.max(...away)).toBeLessThan(0.34);
});

test('curvesPath(lines) starts each line where the one before ends nearest', () => {
  expect(
    curvesPath([
      [
        [0, 0],
        [4, 0],
      ],
      [
        [50, 0],
        [10, 0],
      ],
    ]),
  ).toMatch(/^M0 0q8 0 16 0m24 0q/);
});

// Points of a path of M, m, q and t in quarter pixels, as px.
function samples(path: string): Point[] {
  const out: Point[] = [];
  let [x, y] = [0, 0];
  let control: Point = [0, 0];
  for (const [, command, rest = ''] of path.matchAll(/([Mmqt])([^Mmqt]*)/g)) {
    const values = (rest.match(/-?\d+/g) ?? []).map(Number);
    const pairs = Array.from({ length: values.length / 2 }, (_, i): Point => [values[2 * i] as number, values[2 * i + 1] as number]);
    if (command === 'M' || command === 'm') {
      [x, y] = [x + (pairs[0] as Point)[0], y + (pairs[0] as Point)[1]];
      continue;
    }
    const pieces = command === 'q' ? [pairs as [Point, Point]] : pairs.map((end) => [null, end] as const);
    for (const [c, [ex, ey]] of pieces) {
      control = c ? [x + c[0], y + c[1]] : [2 * x - control[0], 2 * y - control[1]];
      for (let t = 0; t <= 1; t += 0.1) {
        const [u, v, w] = [(1 - t) ** 2, 2 * t * (1 - t), t * t];
        out.push([(u * x + v * control[0] + w * (x + ex)) / 4, (u * y + v * control[1] + w * (y + ey)) / 4]);
      }
      [x, y] = [x + ex, y + ey];
    }
  }
  return out;
}

function toSegment([x, y]: Point, a: Point, b: Point): number {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const t = Math.max(0, Math.min(1, ((x - a[0]) * dx + (y - a[1]) * dy) / (dx * dx + dy * dy || 1)));
  return Math.hypot(x - a[0] - t * dx, y - a[1] - t * dy);
}
