import { describe, expect, it } from 'vitest';
import { countAxis, highest, rowMiddles, sectorFace } from '../../../src/geometry/signings/sectors.ts';
import { sectors } from '../../view/signings/fixture.ts';

const axis = { x: 100, pitch: 10 };

describe('countAxis(sectors, total, spec)', () => {
  it('ticks at one, at the bounds and at the total', () => {
    expect(countAxis(sectors(), 16, axis).ticks).toEqual([1, 7, 11, 16]);
  });
  it('drops the bounds when every count is known', () => {
    const all = Object.fromEntries(sectors().map(({ id }) => [id, 1]));
    expect(countAxis(sectors(all), 16, axis).ticks).toEqual([1, 16]);
  });
  it('sets signing n at n − 1 pitches, and none at all one pitch before the first', () => {
    const { at } = countAxis(sectors(), 16, axis);
    expect([at(1), at(16), at(0)]).toEqual([100, 250, 90]);
  });
});

describe('sectorFace(sector)', () => {
  it('shows the bounds while no source gives a count', () => {
    expect(sectorFace(sectors()[0]!)).toEqual({ kind: 'bounds', article: [1, 11], second: [1, 7] });
  });
  it('shows a known count in their place', () => {
    expect(sectorFace(sectors({ it: 4 })[0]!)).toEqual({ kind: 'count', count: 4 });
  });
});

describe('highest(sectors, which)', () => {
  it('is the upper bound the key names', () => {
    expect([highest(sectors(), 'bounds'), highest(sectors(), 'bounds2')]).toEqual([11, 7]);
  });
  it('is null when no row is open', () => {
    expect(highest(sectors(Object.fromEntries(sectors().map(({ id }) => [id, 1]))), 'bounds')).toBeNull();
  });
});

describe('rowMiddles(sectors, top, row, last)', () => {
  it('gives every field the same height and the agencies their own', () => {
    expect(rowMiddles(sectors(), 80, 20, 30)).toEqual([90, 110, 130, 150, 170, 190, 210, 230, 250, 270, 295]);
  });
});
