import { describe, expect, it } from 'vitest';
import { spanAxis } from '../../../src/geometry/charts/span-axis.ts';

describe('spanAxis', () => {
  // 1 September 2017 to 1 August 2019 are 699 days: a px a day.
  const axis = spanAxis('2017-09', '2019-08-01', 0, 699);

  it('begins with a month, not a day', () => {
    expect(axis.month).toEqual([0, 30]);
  });
  it('sets the years where they begin, their names in the middle of what is shown of them', () => {
    expect(axis.years).toEqual([
      { year: 2018, at: 122, middle: 304.5 },
      { year: 2019, at: 487, middle: 593 },
    ]);
  });
});
