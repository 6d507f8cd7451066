import { expect, test } from 'vitest';
import { pieces, typedDigits } from '../../src/data/inline.ts';

test('pieces(text) parts text, references, formats and phrases', () => {
  expect(pieces('甲{a}乙{b-c|md}[丙{d}丁](e)。', true)).toEqual({
    slips: [],
    pieces: [
      { kind: 'text', text: '甲', at: 0 },
      { kind: 'ref', id: 'a', format: '', at: 1 },
      { kind: 'text', text: '乙', at: 4 },
      { kind: 'ref', id: 'b-c', format: 'md', at: 5 },
      {
        kind: 'phrase',
        id: 'e',
        at: 13,
        words: [
          { kind: 'text', text: '丙', at: 14 },
          { kind: 'ref', id: 'd', format: '', at: 15 },
          { kind: 'text', text: '丁', at: 18 },
        ],
      },
      { kind: 'text', text: '。', at: 23 },
    ],
  });
});

test('pieces(text) leaves any other markup as text', () => {
  expect(pieces('<script>a</script> & *b* `c`', true)).toEqual({
    slips: [],
    pieces: [{ kind: 'text', text: '<script>a</script> & *b* `c`', at: 0 }],
  });
});

test('pieces(text, false) leaves [words](id) as text', () => {
  expect(pieces('[a](b)', false).pieces).toEqual([{ kind: 'text', text: '[a](b)', at: 0 }]);
});

test.each([
  ['甲{乙', 1, 'a { opens here and never closes, must be {id} or {id|format}'],
  ['甲乙}', 2, 'a } closes here that was never opened'],
  ['甲[乙](', 1, 'a [ opens here that is no phrase, must be [words](id)'],
  ['甲**乙**', 1, 'bold (**) is no markup of a step’s prose'],
])('pieces(%j) says at character %i: %s', (text, at, what) => {
  expect(pieces(text, true).slips[0]).toEqual({ at, what });
});

test('typedDigits(pieces) finds digits in text and phrases, half and full width, not in references', () => {
  const found = typedDigits(pieces('十六{signing-02}[第9日](a)，１个', true).pieces);
  expect(found.map(({ at }) => at)).toEqual([16, 23]);
});
