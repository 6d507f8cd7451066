import { expect, test } from 'vitest';
import { parseCsv } from '../../src/data/csv.ts';

const texts = (csv: string) => parseCsv(csv).rows.map((row) => row.map((cell) => cell.text));
const lines = (csv: string) => parseCsv(csv).rows.map((row) => row.map((cell) => cell.line));

test('parseCsv(text) splits rows and cells, the last cell may be empty', () => {
  expect(texts('a,b,c\n1,,3\n4,5,\n')).toEqual([
    ['a', 'b', 'c'],
    ['1', '', '3'],
    ['4', '5', ''],
  ]);
  expect(texts('a,')).toEqual([['a', '']]);
});

test('parseCsv(text) reads quotes, doubled quotes, and commas and line breaks in them', () => {
  expect(texts('a\n"x, ""y"""\n"1\n2",3\n')).toEqual([['a'], ['x, "y"'], ['1\n2', '3']]);
});

test('parseCsv(text) passes over blank lines', () => {
  expect(texts('a,b\n\n1,2\n\n')).toEqual([
    ['a', 'b'],
    ['1', '2'],
  ]);
});

test('parseCsv(text) knows the line of each cell, after line breaks in quotes too', () => {
  expect(lines('a,b\n"1\n2",3\n\n4,5')).toEqual([
    [1, 1],
    [2, 3],
    [5, 5],
  ]);
});

test('parseCsv(text) gives the line of a quote that never closes', () => {
  expect(parseCsv('a,b\n1,"2\n3,4\n').unclosed).toBe(2);
});
