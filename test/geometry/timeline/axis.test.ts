import { describe, expect, it } from 'vitest';
import { loadStory } from '../../../src/data/index.ts';
import { days, months, SUMMER, summerAxis, WEEK, weekAxis } from '../../../src/geometry/timeline/axis.ts';
import { wholeScene } from '../../../src/geometry/timeline/whole.ts';

describe('weekAxis(x0, x1)', () => {
  it('gives each of the seventeen days its seventeenth', () =>
    expect(days(WEEK.start, WEEK.end).map(weekAxis(0, 1700).x)).toEqual(Array.from({ length: 18 }, (_, day) => day * 100)));
  it('puts 08:00 on 9 August a third into the ninth day', () =>
    expect(weekAxis(0, 1700).x(Date.parse('2019-08-09T08:00+08:00'))).toBeCloseTo(833.33, 2));
});

describe('summerAxis(x0, x1)', () => {
  it('begins in June', () => expect(summerAxis(100, 900).x(Date.parse('2019-06-01T00:00+08:00'))).toBe(100));
  it('runs on past September', () => expect(summerAxis(0, 126).x(SUMMER.end)).toBe(122));
  it('grows to a later date', () => expect(months(summerAxis(0, 100, Date.parse('2019-11-20T00:00+08:00')).last)).toHaveLength(6));
});

const story = await loadStory('data');

describe('wholeScene(story, wide)', () => {
  const scene = wholeScene(story, 'wide');
  it('runs the signing down to exactly 08–12 on 9 August', () => {
    const { x } = weekAxis(150, 1384);
    expect(scene.moment.x).toEqual([x(Date.parse('2019-08-09T08:00+08:00')), x(Date.parse('2019-08-09T12:00+08:00'))]);
    expect(scene.moment.x[0]).toBeCloseTo(754.9, 1);
  });
});
