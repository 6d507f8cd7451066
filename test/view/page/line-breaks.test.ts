import { expect, test } from 'vitest';
import { aroundNames, joined, keptTogether, spaced } from '../../../src/view/page/line-breaks.ts';

test('a short figure stays whole with its sign', () => {
  expect(keptTogether('约8月6日', true)).toEqual(['', '约8月6日']);
});

test('of a long one only the last number with its unit stays', () => {
  expect(keptTogether('约1620公里', true)).toEqual(['约', '1620公里']);
  expect(keptTogether('8月10日01:45', true)).toEqual(['8月10日', '01:45']);
  expect(keptTogether('50节，每小时约93公里', true)).toEqual(['50节，每小时约', '93公里']);
});

test('a phrase without a figure breaks anywhere before its last character', () => {
  expect(keptTogether('到两城一样远的那条线', true)).toEqual(['到两城一样远的那条', '线']);
  expect(keptTogether('华为青岛基地', false)).toEqual(['华为青岛基', '地']);
});

test('a short name is not broken', () => {
  expect(keptTogether('肖焰恒', false)).toEqual(['', '肖焰恒']);
  expect(aroundNames('青岛派到深圳的人', ['青岛', '深圳'])).toEqual(['', '青岛', '派到', '深圳', '的人']);
  expect(aroundNames('没有名字', [])).toEqual(['没有名字']);
});

test('a space stands between ideograph and figure only', () => {
  expect(spaced('离深圳', '1037公里')).toBe(true);
  expect(spaced('最强：', '105节')).toBe(false);
  expect(spaced('离深圳', '约970公里')).toBe(false);
});

test('nothing breaks about a slash', () => {
  expect(joined('52米/秒')).toBe('52米\u2060/\u2060秒');
});
