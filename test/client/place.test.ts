import { describe, expect, it } from 'vitest';
import type { Layout } from '../../src/client/layout.ts';
import { placeAt, scrollOf, stepAt } from '../../src/client/place.ts';

const layout = (tops: number[], height: number, line: number): Layout => ({
  set: 'phone',
  width: 390,
  height: 408,
  viewWidth: 390,
  viewHeight: 844,
  line,
  tops,
  heights: tops.map(() => height),
  storyTop: 800,
  storyBottom: 5000,
});

describe('stepAt(tops, y)', () => {
  const tops = [100, 200, 300, 1000];
  it('is the last step whose top has passed', () =>
    expect([99, 100, 299, 300, 999, 1000, 9999].map((y) => stepAt(tops, y))).toEqual([0, 0, 1, 2, 2, 3, 3]));
  it('is the first step above the story', () => expect(stepAt(tops, -50)).toBe(0));
});

describe('placeAt(layout, scroll)', () => {
  const phone = layout([1000, 1400, 1800], 380, 600);
  it('is a step and the part of it that has passed the line', () => expect(placeAt(phone, 895)).toEqual({ step: 1, part: 0.25 }));
  it('is at most the end of a step in the gap after it', () => expect(placeAt(phone, 1195)).toEqual({ step: 1, part: 0.999 }));
  it('is null on the title page', () => expect(placeAt(phone, 0)).toBeNull());
  it('is null after the story', () => expect(placeAt(phone, 4400)).toBeNull());
  it('leads back through scrollOf, also in another layout', () => {
    const place = placeAt(phone, 895);
    const wide = layout([2000, 2900, 3800], 900, 450);
    expect(place && scrollOf(phone, place)).toBe(895);
    expect(place && scrollOf(wide, place)).toBe(2675);
    expect(place && placeAt(wide, scrollOf(wide, place))).toEqual(place);
  });
});
