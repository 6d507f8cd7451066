import { describe, expect, it } from 'vitest';
import { boundsPaths, offTicks } from '../../../src/geometry/signings/bounds.ts';
import type { CountAxis, SectorFace } from '../../../src/geometry/signings/sectors.ts';

const axis: CountAxis = { at: (n) => 100 + 10 * n, ticks: [1, 7, 11, 16], total: 16 };
const bounds = (article: [number, number] | null, second: [number, number] | null): SectorFace => ({ kind: 'bounds', article, second });

describe('boundsPaths(rows, axis, half)', () => {
  it('draws bounds from the article alone as a bare line with end ticks', () => {
    expect(boundsPaths([{ face: bounds([1, 11], null), y: 50 }], axis, 3)).toEqual({ bare: 'M110 47v6M110 50H210M210 47v6', hollow: '' });
  });
  it('draws bounds that lean on the second report as a hollow bar', () => {
    expect(boundsPaths([{ face: bounds(null, [1, 7]), y: 50 }], axis, 3)).toEqual({ bare: '', hollow: 'M110 47H170v6H110z' });
  });
  it('sets twins one over the other', () => {
    expect(boundsPaths([{ face: bounds([1, 11], [1, 7]), y: 50 }], axis, 3)).toEqual({
      bare: 'M110 42.5v6M110 45.5H210M210 42.5v6',
      hollow: 'M110 51.5H170v6H110z',
    });
  });
  it('draws nothing for a count', () => {
    expect(boundsPaths([{ face: { kind: 'count', count: 4 }, y: 50 }], axis, 3)).toEqual({ bare: '', hollow: '' });
  });
});

describe('offTicks(rows, axis)', () => {
  it('writes out only bounds that no tick reads', () => {
    expect(
      offTicks(
        [
          { face: bounds([0, 10], null), y: 50 },
          { face: bounds([1, 11], null), y: 70 },
        ],
        axis,
      ),
    ).toEqual([{ text: '0–10', end: 10, y: 50 }]);
  });
});
