import { expect, test } from 'vitest';
import { stripDate } from '../../../src/view/page/entry-data.ts';

test.each([
  ['2019-08-09', '50 55.2 9日', '50 55.2 9 Aug'],
  ['2019-08-11T20:50+08:00', '61.8 56.7 11日', '61.8 56.7 11 Aug'],
  ['2019-08-01/2019-08-10', '29.4 52.4 8月上旬', '29.4 52.4 1–10 August'],
  ['2019-09', '100 84.9 9月 →', '100 84.9 September →'],
  ['2017-09', '0 0 ← 2017年9月', '0 0 ← September 2017'],
  ['2019', undefined, undefined],
  ['../2014', undefined, undefined],
  ['', undefined, undefined],
] as const)('stripDate of %j is where it stands on the week and on the summer, and its words: %j', (when, zh, en) => {
  expect(stripDate({ when, part: '' }, 'zh')).toBe(zh);
  expect(stripDate({ when, part: '' }, 'en')).toBe(en);
});
