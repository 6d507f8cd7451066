import { describe, expect, it } from 'vitest';
import { openBar } from '../../../src/geometry/charts/open-bar.ts';

describe('openBar', () => {
  const bar = openBar(100, 0.5, 4);

  it('begins with a whole part and goes on in slices', () => {
    expect(bar[0]).toEqual({ at: 0, length: 50 });
    expect(bar).toHaveLength(5);
  });
  it('thins its slices and widens the gaps towards the open end', () => {
    const slices = bar.slice(1);
    const gaps = bar.slice(1).map(({ at }, i) => at - (bar[i]!.at + bar[i]!.length));
    for (let i = 1; i < slices.length; i++) expect(slices[i]!.length).toBeLessThan(slices[i - 1]!.length);
    for (let i = 1; i < gaps.length; i++) expect(gaps[i]!).toBeGreaterThan(gaps[i - 1]!);
  });
  it('ends at its full length', () => {
    const last = bar.at(-1)!;
    expect(last.at + last.length).toBeCloseTo(100, 0);
  });
  it('is slices alone where nothing of it is whole', () => {
    expect(openBar(40, 0, 3)).toHaveLength(3);
  });
});
