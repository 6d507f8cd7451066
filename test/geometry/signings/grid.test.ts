import { describe, expect, it } from 'vitest';
import { grid, span } from '../../../src/geometry/signings/grid.ts';

const at = { x: 100, y: 50, side: 20, gap: 5, columns: 3, count: 4 };

describe('grid(spec)', () => {
  it('places cells row by row from the left', () => {
    expect(grid(at).map(({ x, y }) => [x, y])).toEqual([
      [100, 50],
      [125, 50],
      [150, 50],
      [100, 75],
    ]);
  });
  it('reads as a seal does, from the right, when told', () => {
    expect(grid({ ...at, fromRight: true }).map(({ x, y }) => [x, y])).toEqual([
      [150, 50],
      [125, 50],
      [100, 50],
      [150, 75],
    ]);
  });
  it('gives each cell its middle and its place', () => {
    expect(grid(at)[3]).toEqual({ index: 3, row: 1, column: 0, x: 100, y: 75, cx: 110, cy: 85 });
  });
});

describe('span(n, side, gap)', () => {
  it('is the length of n cells and the gaps between them', () => {
    expect(span(4, 76, 9)).toBe(331);
  });
});
