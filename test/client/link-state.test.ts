import { expect, test } from 'vitest';
import { placeOf, readState, writeState } from '../../src/client/link-state.ts';

test.each([
  ['', null, null],
  ['?focus=scgc', 'scgc', null],
  ['?focus=event-final&part=0.25', 'event-final', 0.25],
  ['?focus=<b>&part=2', null, null],
  ['?focus=%22%5D&part=x', null, null],
  ['?focus=&part=', null, null],
  ['?part=-1', null, null],
])('readState(%j) is focus %j, part %j', (search, focus, part) => {
  expect(readState(search)).toEqual({ focus, part });
});

test('writeState(search, state) keeps what is not ours', () => {
  expect(writeState('?utm=a&focus=x&part=.5', { focus: 'scgc', part: null })).toBe('?utm=a&focus=scgc');
  expect(writeState('?focus=x', { focus: null, part: null })).toBe('');
  expect(writeState('', { focus: null, part: 0.123456 })).toBe('?part=0.123');
});

test('placeOf(state, hash, steps) is a step and how much of it has passed', () => {
  const steps = ['two-cities', 'advance'];
  expect(placeOf({ focus: null, part: 0.5 }, '#advance', steps)).toEqual({ step: 1, part: 0.5 });
  expect(placeOf({ focus: null, part: 0.5 }, '#elsewhere', steps)).toBeNull();
  expect(placeOf({ focus: null, part: null }, '#advance', steps)).toBeNull();
});
