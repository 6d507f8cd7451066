import { expect, it } from 'vitest';
import { wrapName, wrapWords } from '../../src/geometry/wrap.ts';

it('wrapName cuts a name where its script changes, and only if it must', () => {
  expect(wrapName('潜行鲛GLADIUS MINI水下无人机', 18, 190)).toEqual(['潜行鲛GLADIUS MINI', '水下无人机']);
  expect(wrapName('潜行鲛GLADIUS MINI水下无人机', 12, 240)).toEqual(['潜行鲛GLADIUS MINI水下无人机']);
  expect(wrapName('甲型血友病的基因治疗', 18, 100)).toEqual(['甲型血友病的基因治疗']);
});

it('wrapWords cuts a text at its spaces, and leaves a word that is too long whole', () => {
  expect(wrapWords('several hundred million yuan', 16, 160, 'display')).toEqual(['several hundred', 'million yuan']);
  expect(wrapWords('100 million', 12, 0)).toEqual(['100', 'million']);
  expect(wrapWords('一格400万元', 12, 0)).toEqual(['一格400万元']);
});
