import { expect, it } from 'vitest';
import { wrapName } from '../../../src/geometry/charts/wrap.ts';

it('wrapName cuts a name where its script changes, and only if it must', () => {
  expect(wrapName('潜行鲛GLADIUS MINI水下无人机', 18, 190)).toEqual(['潜行鲛GLADIUS MINI', '水下无人机']);
  expect(wrapName('潜行鲛GLADIUS MINI水下无人机', 12, 240)).toEqual(['潜行鲛GLADIUS MINI水下无人机']);
  expect(wrapName('甲型血友病的基因治疗', 18, 100)).toEqual(['甲型血友病的基因治疗']);
});
