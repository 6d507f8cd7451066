import { expect, test } from 'vitest';
import { csvCell } from '../../src/site/csv-cell.ts';

test.each([
  ['=HYPERLINK("https://x.example")', `'=HYPERLINK("https://x.example")`],
  ['+cmd', "'+cmd"],
  ['-2+3', "'-2+3"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['＝1+1', "'＝1+1"],
  ['  =1+1', "'  =1+1"],
  ['=1\n=2', "'=1\n'=2"],
  ['a;=1+1', "a;'=1+1"],
])('csvCell(%j) puts an apostrophe before what a spreadsheet would run', (text, cell) => {
  expect(csvCell(text)).toBe(cell);
});

test.each(['-3.5', '+8', '1620', '', '深圳', 'a-b', '约90亿元', 'x = 1', '10 11'])(
  'csvCell(%j) leaves numbers and words as they are',
  (text) => {
    expect(csvCell(text)).toBe(text);
  },
);
