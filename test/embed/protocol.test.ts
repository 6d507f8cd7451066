import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromLoader, NS, VERSION } from '../../src/embed/protocol.ts';

test.each([
  { ns: NS, v: VERSION, type: 'hello' },
  { ns: NS, v: VERSION, type: 'hello', later: 'field' },
  { ns: NS, v: VERSION, type: 'mode', mode: 'driven' },
  { ns: NS, v: VERSION, type: 'mode', mode: 'stepper' },
  { ns: NS, v: VERSION, type: 'step', step: 0 },
  { ns: NS, v: VERSION, type: 'step', step: 15 },
])('fromLoader(%j, 16) reads it', (message) => {
  expect(fromLoader(message, 16)).toEqual(message);
});

test.each([
  null,
  undefined,
  'hello',
  { ns: NS, type: 'hello' },
  { ns: NS, v: '1', type: 'hello' },
  { ns: NS, v: 2, type: 'hello' },
  { ns: 'other', v: VERSION, type: 'hello' },
  { ns: NS, v: VERSION, type: 'navigate', url: 'https://example.org/' },
  { ns: NS, v: VERSION, type: 'mode', mode: 'fixed' },
  { ns: NS, v: VERSION, type: 'mode', mode: ['driven'] },
  { ns: NS, v: VERSION, type: 'step' },
  { ns: NS, v: VERSION, type: 'step', step: -1 },
  { ns: NS, v: VERSION, type: 'step', step: 16 },
  { ns: NS, v: VERSION, type: 'step', step: 1.5 },
  { ns: NS, v: VERSION, type: 'step', step: Number.NaN },
  { ns: NS, v: VERSION, type: 'step', step: '3' },
])('fromLoader(%j, 16) is null', (message) => {
  expect(fromLoader(message, 16)).toBeNull();
});

test('fromLoader takes any value without an exception', () => {
  const any = fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true });
  const ours = fc.record({
    type: fc.constantFrom('ready', 'story', 'hello', 'mode', 'step'),
    steps: any,
    step: any,
    mode: any,
    theme: any,
  });
  const data = fc.oneof(
    any,
    ours.map((fields) => ({ ns: NS, v: VERSION, lang: 'en', ...fields })),
  );
  fc.assert(
    fc.property(data, (data) => {
      const heard = fromLoader(data, 16);
      if (heard?.type === 'step') expect(Number.isInteger(heard.step)).toBe(true);
    }),
    { seed: 6, numRuns: 1000 },
  );
});
