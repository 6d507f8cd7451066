import { expect, it } from 'vitest';
import { sealAt } from '../../../src/geometry/signings/small-seal.ts';

it('draws the small seal of the sprite round a point, at its side', () => {
  expect(sealAt(100, 50, 10)).toBe('M95.3 45l9.3 0.2 0.4 0.7-0.2 8.6-0.6 0.5-8.6-0.2-0.6-0.6 0.1-8.8z');
  expect(sealAt(100, 50, 5)).toBe('M97.65 47.5l4.65 0.1 0.2 0.35-0.1 4.3-0.3 0.25-4.3-0.1-0.3-0.3 0.05-4.4z');
});
