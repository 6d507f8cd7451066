import { expect, test } from 'vitest';
import { choose } from '../../src/embed/loader/choose.ts';
import { pinHeight } from '../../src/embed/loader/follow.ts';

const page = ['page', 'visible', false] as const;

test.each([
  ['nothing that scrolls', [page], ['driven']],
  ['a track that sticks out of what is lower', [['low', 'visible', true]], ['driven']],
  ['what clips, but not the track', [page, ['wrapper', 'clip', false]], ['driven']],
  ['what clips the track', [['wrapper', 'clip', true]], ['stepper']],
  ['what hides nothing of the track', [page, ['wrapper', 'hidden', false]], ['fixed']],
  ['what hides a part of the track', [page, ['wrapper', 'hidden', true]], ['stepper']],
  ['a scroller that never scrolls', [['body', 'auto', false]], ['fixed']],
  ['a scroller', [page, ['main', 'auto', true], ['shell', 'hidden', true]], ['driven', 'main']],
  ['a scroller with its bar always shown', [['main', 'scroll', true]], ['driven', 'main']],
  [
    'a scroller around what hides nothing',
    [
      ['wrapper', 'hidden', false],
      ['main', 'auto', true],
    ],
    ['fixed', 'main'],
  ],
] as const)('choose() in %s', (_what, ancestors, expected) => {
  expect(choose(ancestors)).toEqual(expected);
});

test.each([
  [350, 844, 367.5],
  [720, 900, 480],
  [1100, 900, 504],
  [320, 480, 268.8],
])('pinHeight(%i, %i) is %d px', (width, height, expected) => {
  expect(pinHeight(width, height)).toBeCloseTo(expected, 6);
});
