import { expect, test } from 'vitest';
import { isClosed, isEdtf } from '../../src/data/dates.ts';

test.each([
  '2019',
  '2019-06',
  '2019-08-09',
  '2019-08-06~',
  '2019-08-01/2019-08-10',
  '../2014',
  '2017-09/2019-08',
  '2019-08-11T20:50+08:00',
  '2019-08-09T00:00Z',
])('isEdtf(%j) is true', (text) => {
  expect(isEdtf(text)).toBe(true);
});

test.each([
  '',
  '8月9日',
  '9 August 2019',
  '24.11.2026',
  '2019-13',
  '2019-02-30',
  '2019/08/09',
  '约2019-08-06',
  '2019-08-XX',
  '2019-21',
  '2019-08-09T08:00',
  '2019-08-09T08:00:00',
  '../..',
  '',
  'morning',
])('isEdtf(%j) is false', (text) => {
  expect(isEdtf(text)).toBe(false);
});

test('isClosed(text) is false for an open end, which has no place on a timeline', () => {
  expect(isClosed('../2014')).toBe(false);
  expect(isClosed('2019-06/..')).toBe(false);
  expect(isClosed('2019-06/2019-09')).toBe(true);
});
