import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromChild, fromLoader, NS, VERSION } from '../../src/embed/protocol.ts';

const card = {
  chapter: '第一章 两座城',
  count: '1 / 16',
  heading: '两座城',
  prose: [[{ t: '一句话。' }, { t: '链接', href: 'https://example.org/' }]],
  source: [{ t: '来源' }],
};
const story = { ns: NS, v: VERSION, type: 'story', lang: 'zh', theme: 'auto', steps: [card] };

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

test('fromChild(message) reads what the embedded story says', () => {
  const ready = { ns: NS, v: VERSION, type: 'ready' };
  expect(fromChild(ready)).toEqual(ready);
  expect(fromChild(story)).toEqual(story);
});

test.each([
  ['another version', { ...story, v: 2 }],
  ['a language that is no text', { ...story, lang: 1 }],
  ['an unknown theme', { ...story, theme: 'sepia' }],
  ['no steps', { ...story, steps: [] }],
  ['steps that are no list', { ...story, steps: {} }],
  ['too many steps', { ...story, steps: Array(101).fill(card) }],
  ['a step that is nothing', { ...story, steps: [card, null] }],
  ['a heading that is no text', { ...story, steps: [{ ...card, heading: 7 }] }],
  ['a heading without end', { ...story, steps: [{ ...card, heading: 'a'.repeat(2001) }] }],
  ['prose that is no list', { ...story, steps: [{ ...card, prose: 'text' }] }],
  ['prose without paragraphs', { ...story, steps: [{ ...card, prose: [{ t: 'text' }] }] }],
  ['a piece without text', { ...story, steps: [{ ...card, source: [{}] }] }],
  ['a link that is a script', { ...story, steps: [{ ...card, source: [{ t: 'link', href: 'javascript:alert(1)' }] }] }],
  ['a link that is not secure', { ...story, steps: [{ ...card, source: [{ t: 'link', href: 'http://example.org/' }] }] }],
  ['a link to nothing', { ...story, steps: [{ ...card, source: [{ t: 'link', href: null }] }] }],
])('fromChild(message) with %s is null', (_what, message) => {
  expect(fromChild(message)).toBeNull();
});

test('fromLoader and fromChild take any value without an exception', () => {
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
      fromChild(data);
    }),
    { seed: 6, numRuns: 1000 },
  );
});
