import fc from 'fast-check';
import { expect, test } from 'vitest';
import { storyHeight } from '../../src/model/embeds.ts';

test.each([
  [320, 460],
  [360, 460],
  [517, 460],
  [600, 510],
  [640, 534],
  [1017, 760],
  [1280, 760],
  [0, 460],
])('storyHeight(%i) is %i px', (width, height) => {
  expect(storyHeight(width)).toBe(height);
});

test('storyHeight(width) never falls as the width grows, and stays within what WordPress allows', () => {
  const width = fc.double({ min: 0, max: 10_000, noNaN: true });
  fc.assert(
    fc.property(width, width, (one, other) => {
      const [low, high] = [storyHeight(Math.min(one, other)), storyHeight(Math.max(one, other))];
      expect(low).toBeGreaterThanOrEqual(460);
      expect(high).toBeGreaterThanOrEqual(low);
      expect(high).toBeLessThanOrEqual(760);
    }),
    { seed: 6, numRuns: 1000 },
  );
});
