import { expect, test } from 'vitest';
import { joinEnds } from '../../../src/geometry/map/join-ends.ts';
import type { Streamline } from '../../../src/geometry/map/streamlines.ts';

const line = (from: number, to: number, y: number): Streamline => {
  const points = Array.from({ length: Math.floor((to - from) / 1.6) + 1 }, (_, index) => [from + index * 1.6, y] as const);
  return { points, knots: points.map(() => 40) };
};
const open = () => 1;

test('joinEnds(lines) makes one line of two that end head-on, and spreads the step between them', () => {
  const [joined, ...rest] = joinEnds([line(0, 40, 0), line(46, 90, 1)], () => 6, open);
  expect(rest).toEqual([]);
  const heights = joined?.points.map(([, y]) => y) ?? [];
  expect(Math.max(...heights.slice(1).map((y, index) => Math.abs(y - (heights[index] ?? 0))))).toBeLessThan(0.25);
});

test('joinEnds(lines) leaves apart what lies aside, too far ahead, or over land', () => {
  expect(joinEnds([line(0, 40, 0), line(46, 90, 3)], () => 6, open).length).toBe(2);
  expect(joinEnds([line(0, 40, 0), line(60, 90, 0)], () => 6, open).length).toBe(2);
  expect(
    joinEnds(
      [line(0, 40, 0), line(46, 90, 0)],
      () => 6,
      (x) => (x > 40 && x < 46 ? 0 : 1),
    ).length,
  ).toBe(2);
});

test('joinEnds(lines) loses no line that goes round in a ring', () => {
  const ring = [line(0, 40, 0), { points: [...line(0, 40, 4).points].reverse(), knots: line(0, 40, 4).knots }];
  expect(joinEnds(ring, () => 6, open).flatMap(({ points }) => points).length).toBe(52);
});
