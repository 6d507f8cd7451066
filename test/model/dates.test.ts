import { expect, test } from 'vitest';
import { type DateFormat, printDate } from '../../src/model/dates.ts';

const cases: readonly (readonly [string, DateFormat, string | null])[] = [
  ['2019-08-09', 'date', '2019年8月9日'],
  ['2019-08-09', 'md', '8月9日'],
  ['2019-08-09', 'day', '9日'],
  ['2019-08-09', 'month', '8月'],
  ['2019-08-09', 'time', null],
  ['2019-08-06~', 'md', '约8月6日'],
  ['2019-09', 'month', '9月'],
  ['2019-09', 'date', '2019年9月'],
  ['2019-09', 'md', null],
  ['2019', 'date', '2019年'],
  ['2019', 'month', null],
  ['2019-08-01/2019-08-10', 'md', '8月上旬'],
  ['2019-08-01/2019-08-10', 'date', '2019年8月上旬'],
  ['2019-08-21/2019-08-31', 'md', '8月下旬'],
  ['2019-08-01/2019-08-09', 'md', null],
  ['2019-08-11T20:50+08:00', 'mdt', '8月11日20:50'],
  ['2019-08-11T20:50+08:00', 'time', '20:50'],
  ['2019-08-15T15:00+09:00', 'mdt', '8月15日15:00'],
  ['2019-08-09T00:00Z', 'mdt', '8月9日08:00'],
  ['2019-08-08T18:00Z', 'md', '8月9日'],
  ['', 'date', null],
];

test.each(cases)('printDate(%j, %j) is %j', (edtf, format, printed) => {
  expect(printDate(edtf, format)).toBe(printed);
});

test('printDate(edtf, "part", part) is the part of the day', () => {
  expect(printDate('2019-08-09', 'part', '上午')).toBe('上午');
  expect(printDate('2019-08-09', 'part')).toBe('');
});

test.each([
  ['2019-08-09', 'date', '9 August 2019'],
  ['2019-08-09', 'md', '9 August'],
  ['2019-08-09', 'day', '9 Aug'],
  ['2019-08-09', 'month', 'August'],
  ['2019-08-06~', 'md', 'about 6 August'],
  ['2019-09', 'date', 'September 2019'],
  ['2019-09', 'md', null],
  ['2019', 'date', '2019'],
  ['2019-08-01/2019-08-10', 'md', '1–10 August'],
  ['2019-08-01/2019-08-10', 'date', '1–10 August 2019'],
  ['2019-08-01/2019-08-09', 'md', null],
  ['2019-08-11T20:50+08:00', 'mdt', '11 August, 20:50'],
  ['2019-08-08T18:00Z', 'mdt', '9 August, 02:00'],
] as const)('printDate(%j, %j) in English is %j', (edtf, format, printed) => {
  expect(printDate(edtf, format, '', 'en')).toBe(printed);
});
