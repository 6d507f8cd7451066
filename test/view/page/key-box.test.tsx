import { expect, test } from 'vitest';
import { keyExtent } from '../../../src/view/page/key-box.ts';

test('a key is as wide as its ink', () => {
  expect(keyExtent(<path class="fv" d="M20 1l7 7 -7 7 -7 -7z" />)).toEqual([13, 27]);
  expect(keyExtent(<circle class="f0 si" cx="20" cy="8" r="7" stroke-width="2" />)).toEqual([12, 28]);
});

test('a group gives its stroke to its shapes', () => {
  expect(
    keyExtent(
      <g class="f0 si" stroke-width="2">
        <path d="M10 8h20" />
      </g>,
    ),
  ).toEqual([9, 31]);
});

test('paper is no ink', () => {
  expect(
    keyExtent(
      <>
        <path class="f0 sp" stroke-width="9" d="M0 8H40" />
        <path class="fv" d="M10 4h8v8h-8z" />
      </>,
    ),
  ).toEqual([10, 18]);
});

test('a shape that is not known keeps the whole box', () => {
  expect(keyExtent(<use href="#seal" />)).toEqual([0, 40]);
  expect(keyExtent(<path class="si" d="M0 0c4 0 4 4 8 4" />)).toEqual([0, 40]);
});
