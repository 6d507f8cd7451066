import { expect, test } from 'vitest';
import { fitSet, labelScale } from '../../src/embed/fit-stage.ts';
import { FRAMES } from '../../src/model/frames.ts';

const STORY = [FRAMES.small, FRAMES.phone, FRAMES.low];

test.each([
  [360, 241, 'small', 'the stepper on a phone'],
  [640, 322, 'low', 'the stepper in an article'],
  [1000, 504, 'low', 'the stepper where there is room'],
  [390, 360, 'phone', 'driven, on a phone'],
  [360, 452, 'phone', 'a frame higher than asked for'],
  [680, 420, 'low', 'driven, in an article'],
])('fitSet(sets, %d, %d) is %s: %s', (width, height, set) => {
  expect(fitSet(STORY, width, height)).toBe(set);
});

test('fitSet(sets, width, height) takes the largest labels where all shrink', () => {
  expect(fitSet(STORY, 200, 100)).toBe('small');
  expect(fitSet([FRAMES.phone, FRAMES.low], 300, 120)).toBe('low');
  expect(fitSet([], 300, 120)).toBeUndefined();
});

test('labelScale(set, width, height) keeps labels’ px down to where they would meet, and lets them grow', () => {
  expect(labelScale(FRAMES.small, 320 * 0.96, 262)).toBeCloseTo(0.96);
  expect(labelScale(FRAMES.small, 320 * 0.8, 262)).toBe(0.94);
  expect(labelScale(FRAMES.low, 524 * 0.8, 334)).toBe(0.88);
  expect(labelScale(FRAMES.phone, 780, 816)).toBe(1);
});
