import { expect, test } from 'vitest';
import { inLetters, sayFigure } from '../../src/model/format.ts';

test.each([
  [{ precision: 'exact', value: 16, max: null, plain: 16, unit: '个' }, '16个', '16', '', '16', '16'],
  [
    { precision: 'about', value: 100, max: null, plain: 1e10, unit: '亿元' },
    '约100亿元',
    '约100',
    'yuan',
    'about 10 billion yuan',
    'about 10',
  ],
  [{ precision: 'exact', value: 400, max: null, plain: 4e6, unit: '万元' }, '400万元', '400', 'yuan', '4 million yuan', '4'],
  [{ precision: 'below', value: 60, max: null, plain: 60, unit: '个' }, '近60个', '近60', '', 'nearly 60', 'nearly 60'],
  [{ precision: 'above', value: 3000, max: null, plain: 3000, unit: '名' }, '3000余名', '3000余', '', 'more than 3,000', 'more than 3,000'],
  [
    { precision: 'several', value: null, max: null, plain: null, unit: '亿元' },
    '数亿元',
    '数',
    'yuan',
    'several hundred million yuan',
    'several',
  ],
  [{ precision: 'range', value: 1, max: 11, plain: 1, unit: '项' }, '1–11项', '1–11', '', '1–11', '1–11'],
  [{ precision: 'range', value: 50, max: null, plain: 50, unit: '倍' }, '至少50倍', '至少50', '-fold', 'at least 50-fold', 'at least 50'],
  [{ precision: 'exact', value: 1, max: null, plain: 1, unit: '天' }, '1天', '1', 'day|days', '1 day', '1'],
  [{ precision: 'exact', value: 3, max: null, plain: 3, unit: '天' }, '3天', '3', 'day|days', '3 days', '3'],
  [{ precision: 'exact', value: 1037, max: null, plain: 1037, unit: '公里' }, '1037公里', '1037', 'km', '1,037 km', '1,037'],
  [{ precision: 'unstated', value: null, max: null, plain: null, unit: '亿元' }, '未载', '未载', 'yuan', 'not given', 'not given'],
] as const)(
  'sayFigure(%o) is %s, its value %s; in English with unit "%s" %s, its value %s',
  (figure, whole, value, unit, english, number) => {
    expect(sayFigure(figure, 'zh')).toMatchObject({ whole, value });
    expect(sayFigure(figure, 'en', unit)).toMatchObject({ whole: english, value: number });
  },
);

test.each([
  [16, 'exact', 'sixteen'],
  [60, 'below', 'nearly 60'],
  [20, 'above', 'more than twenty'],
  [1622, 'exact', '1,622'],
] as const)('inLetters of %i (%s) is %s in English', (value, precision, letters) => {
  const said = sayFigure({ precision, value, max: null, plain: value, unit: '' }, 'en');
  expect(inLetters({ said }, 'en')).toBe(letters);
});

test('inLetters says the number that is printed: a sum in millions or billions', () => {
  const said = sayFigure({ precision: 'about', value: 10, max: null, plain: 1e9, unit: '亿元' }, 'en', 'yuan');
  expect(inLetters({ said }, 'en')).toBe('about one');
});
