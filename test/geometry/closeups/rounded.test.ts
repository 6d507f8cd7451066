import { describe, expect, it } from 'vitest';
import { loadAtlas } from '../../../src/data/atlas.ts';
import { roundedPath } from '../../../src/geometry/closeups/rounded.ts';
import { bayShore } from '../../../src/geometry/closeups/shores.ts';

describe('roundedPath', () => {
  it('runs through the middles of a square whose edges are short', () => {
    expect(
      roundedPath(
        [
          [
            [0, 0],
            [8, 0],
            [8, 8],
            [0, 8],
          ],
        ],
        1,
        10,
      ),
    ).toBe('M0 4q0-4 4-4t4 4-4 4-4-4z');
  });
  it('keeps the straight middle of a long edge', () => {
    // corner, 2 px along each edge, and the straight between them
    expect(
      roundedPath(
        [
          [
            [0, 0],
            [40, 0],
            [40, 40],
            [0, 40],
          ],
        ],
        1,
        4,
      ),
    ).toBe('M0 2q0-2 2-2t18 0 18 0 2 2 0 18 0 18-2 2-18 0-18 0-2-2 0-18 0-18z');
  });
  it('drops points that fall together and rings that are left with fewer than three', () => {
    expect(
      roundedPath(
        [
          [
            [0, 0],
            [0.2, 0],
            [0.1, 0.3],
          ],
        ],
        1,
        10,
      ),
    ).toBe('');
  });
  it('starts each ring relative to the start of the one before', () => {
    const square = (x: number): [number, number][] => [
      [x, 0],
      [x + 8, 0],
      [x + 8, 8],
      [x, 8],
    ];
    expect(roundedPath([square(0), square(20)], 1, 10)).toBe('M0 4q0-4 4-4t4 4-4 4-4-4zm20 0q0-4 4-4t4 4-4 4-4-4z');
  });
});

describe('bayShore', () => {
  it('has waterlines round the mainland and is short', async () => {
    const { large, small } = bayShore((await loadAtlas('data')).land10);
    expect(large.length).toBeGreaterThan(800);
    expect(large.length + small.length).toBeLessThan(2500);
  });
});
