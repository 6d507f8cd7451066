import { expect, test } from 'vitest';
import { printFigure, printValue } from '../../src/model/format.ts';

test.each([
  [{ precision: 'exact', value: 16, max: null, unit: '个' }, '16个', '16'],
  [{ precision: 'about', value: 100, max: null, unit: '亿元' }, '约100亿元', '约100'],
  [{ precision: 'below', value: 60, max: null, unit: '个' }, '近60个', '近60'],
  [{ precision: 'above', value: 3000, max: null, unit: '名' }, '3000余名', '3000余'],
  [{ precision: 'several', value: null, max: null, unit: '亿元' }, '数亿元', '数'],
  [{ precision: 'range', value: 1, max: 11, unit: '项' }, '1–11项', '1–11'],
  [{ precision: 'range', value: 50, max: null, unit: '倍' }, '至少50倍', '至少50'],
  [{ precision: 'unstated', value: null, max: null, unit: '亿元' }, '未载', '未载'],
] as const)('printFigure(%o) is %s, printValue %s', (figure, whole, value) => {
  expect(printFigure(figure)).toBe(whole);
  expect(printValue(figure)).toBe(value);
});
