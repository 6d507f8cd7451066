import { expect, test } from 'vitest';
import { didYouMean, edits } from '../../src/data/suggest.ts';

test.each([
  ['tour', 'tour', 0],
  ['toru', 'tour', 1],
  ['tor', 'tour', 1],
  ['sectors', 'sector-it', 3],
])('edits(%j, %j) is %i', (a, b, count) => {
  expect(edits(a, b)).toBe(count);
});

test('didYouMean(word, known) names the nearest, and nothing that is far', () => {
  expect(didYouMean('strom', ['storm', 'tour'])).toBe(', did you mean "storm"?');
  expect(didYouMean('xyz', ['storm', 'tour'])).toBe('');
});
