import { expect, test } from 'vitest';
import { placeOf, readState, writeState } from '../../src/client/link-state.ts';

test.each([
  ['', null, null],
  ['?focus=scgc', 'scgc', null],
  ['?focus=event-final&at=sixteen,0.25', 'event-final', { step: 'sixteen', part: 0.25 }],
  ['?focus=<b>&at=sixteen,2', null, null],
  ['?focus=%22%5D&at=x', null, null],
  ['?focus=&at=', null, null],
  ['?at=sixteen,-1', null, null],
])('readState(%j) is focus %j, at %j', (search, focus, at) => {
  expect(readState(search)).toEqual({ focus, at });
});

test('writeState(search, state) keeps what is not ours', () => {
  expect(writeState('?utm=a&focus=x&at=heat,0.5', { focus: 'scgc', at: null })).toBe('?utm=a&focus=scgc');
  expect(writeState('?focus=x', { focus: null, at: null })).toBe('');
  expect(writeState('', { focus: null, at: { step: 'heat', part: 0.123456 } })).toBe('?at=heat,0.123');
});

test('placeOf(state, steps) is a step and how much of it has passed', () => {
  const steps = ['two-cities', 'advance'];
  expect(placeOf({ focus: null, at: { step: 'advance', part: 0.5 } }, steps)).toEqual({ step: 1, part: 0.5 });
  expect(placeOf({ focus: null, at: { step: 'elsewhere', part: 0.5 } }, steps)).toBeNull();
  expect(placeOf({ focus: null, at: null }, steps)).toBeNull();
});
