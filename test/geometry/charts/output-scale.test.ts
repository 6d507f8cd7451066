import { describe, expect, it } from 'vitest';
import { magnitude, outputScale } from '../../../src/geometry/charts/output-scale.ts';

const scale = outputScale({ left: 0, right: 680, top: 0, bottom: 360 }, [2012.9, 2019.7]);

describe('outputScale', () => {
  it('sets 400万 at 299.8, 1亿 at 160 and 2亿 at 129.9 of an axis from 10⁶ at 360 to 10^9.6 at 0', () => {
    expect(scale.y(4e6)).toBeCloseTo(299.79, 1);
    expect(scale.y(1e8)).toBeCloseTo(160, 6);
    expect(scale.y(2e8)).toBeCloseTo(129.9, 1);
    expect(scale.y(1e6)).toBe(360);
    expect(scale.y(10 ** 9.6)).toBeCloseTo(0, 6);
  });
  it('sets a year at its beginning', () => {
    expect(scale.x(2014)).toBeCloseTo(110, 6);
    expect(scale.x(2019)).toBeCloseTo(610, 6);
  });
  it('tells whole powers of ten from the steps between them', () => {
    expect(scale.powers).toEqual([1e6, 1e7, 1e8, 1e9]);
    expect(scale.steps.slice(0, 3)).toEqual([2e6, 3e6, 4e6]);
    expect(scale.steps.at(-1)).toBe(3e9);
  });
});

describe('magnitude', () => {
  it('counts in 万 below a hundred million and in 亿 from there', () => {
    expect([1e6, 1e7, 1e8, 1e9].map((yuan) => magnitude(yuan, '万', '亿'))).toEqual(['100万', '1000万', '1亿', '10亿']);
  });
});
