import { expect, test } from 'vitest';
import { bounds, type Share } from '../../src/data/bounds.ts';

const named = (count: number | null, ids: string): Share[] => [...ids].map((id) => ({ id, count, least: 1 }));
const article = (counts: Partial<Record<string, number>> = {}): Share[] =>
  [...named(null, 'abcde'), ...named(null, 'z'), { id: 'others', count: null, least: 0 }].map((share) => ({
    ...share,
    count: counts[share.id] ?? null,
  }));

test('bounds(16, the article) is 1 to 11 for a named sector and the agencies, 0 to 10 for the others', () => {
  const found = bounds(16, article())!;
  expect(found.get('a')).toEqual([1, 11]);
  expect(found.get('z')).toEqual([1, 11]);
  expect(found.get('others')).toEqual([0, 10]);
});

test('bounds(16, nine fields and the agencies) is 1 to 7 for each', () => {
  expect([...bounds(16, named(null, 'abcdefghiz'))!.values()]).toEqual(Array(10).fill([1, 7]));
});

test('bounds(total, shares) tightens the rest as counts are filled in', () => {
  const found = bounds(16, article({ a: 6, z: 2 }))!;
  expect(found.get('a')).toEqual([6, 6]);
  expect(found.get('b')).toEqual([1, 5]);
  expect(found.get('others')).toEqual([0, 4]);
});

test('bounds(total, shares) leaves one number to the last row without a count', () => {
  expect(bounds(16, article({ a: 3, b: 3, c: 3, d: 2, e: 2, z: 2 }))!.get('others')).toEqual([1, 1]);
});

test('bounds(total, shares) is null when the counts leave too little, or too much for no row', () => {
  expect(bounds(16, article({ a: 12 }))).toBe(null);
  expect(bounds(3, [{ id: 'a', count: 2, least: 1 }])).toBe(null);
});
