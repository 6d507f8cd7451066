import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readParams } from '../../src/embed/params.ts';

const NONE = { theme: 'auto', step: null, fit: false };

test.each([
  ['', NONE],
  ['?', NONE],
  ['?theme=dark', { ...NONE, theme: 'dark' }],
  ['?theme=light&step=sectors&fit=1', { theme: 'light', step: 'sectors', fit: true }],
  ['?initialWidth=600&childId=a&parentUrl=https%3A%2F%2Fexample.org%2F&step=two-cities', { ...NONE, step: 'two-cities' }],
  ['?theme=auto&theme=dark', NONE],
])('readParams(%j) reads what it knows', (search, params) => {
  expect(readParams(search)).toEqual(params);
});

test.each([
  '?theme=javascript:alert(1)',
  '?theme=Dark',
  '?theme=dark%0Alight',
  '?theme=constructor',
  '?step=<script>alert(1)</script>',
  '?step=../../index',
  `?step=${'a'.repeat(21)}`,
  `?step=${'a'.repeat(100_000)}`,
  '?step=',
  '?fit=true',
  '?fit=11',
  '?%E0%A4%A',
  '?__proto__=1&theme[]=dark&unknown=1',
])('readParams(%.60j) is as if nothing had been asked', (search) => {
  expect(readParams(search)).toEqual(NONE);
});

test('readParams(search) gives nothing but what it knows, whatever the search', () => {
  const value = fc.oneof(fc.string(), fc.webQueryParameters(), fc.constantFrom('dark', '1', 'sixteen'));
  const search = fc
    .array(fc.tuple(fc.constantFrom('theme', 'step', 'fit', 'x'), value), { maxLength: 5 })
    .map((pairs) => `?${pairs.map(([name, value]) => `${name}=${value}`).join('&')}`);
  fc.assert(
    fc.property(search, (search) => {
      const { theme, step, fit, ...rest } = readParams(search);
      expect(['light', 'dark', 'auto']).toContain(theme);
      expect(step ?? 'none').toMatch(/^[a-z-]{1,20}$/);
      expect([typeof fit, rest]).toEqual(['boolean', {}]);
    }),
    { seed: 6, numRuns: 1000 },
  );
});
