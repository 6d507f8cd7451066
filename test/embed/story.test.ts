import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { readStory } from '../../src/embed/loader/story.ts';
import { NS, VERSION } from '../../src/embed/protocol.ts';

/** As much of an element as a card needs. */
class FakeElement {
  name = '';
  readonly content: unknown[] = [];
  append(...content: unknown[]) {
    this.content.push(...content);
  }
}

beforeAll(() => {
  vi.stubGlobal('document', { createElement: (name: string) => Object.assign(new FakeElement(), { name }) });
});
afterAll(() => {
  vi.unstubAllGlobals();
});

const card = {
  chapter: '第一章 两座城',
  count: '1 / 16',
  heading: '两座城',
  prose: [[{ t: '一句话。' }, { t: '链接', href: 'https://example.org/' }]],
  source: [{ t: '来源' }],
};
const story = { ns: NS, v: VERSION, type: 'story', lang: 'zh', theme: 'auto', steps: [card] } as const;

/** Its elements as names with what is in them. */
function outline(part: unknown): unknown {
  return part instanceof FakeElement ? [part.name, ...part.content.map(outline)] : part;
}

test('readStory(message) makes its cards', () => {
  const { lang, theme, cards } = readStory(story);
  expect([lang, theme]).toEqual(['zh', 'auto']);
  expect(cards.map(outline)).toEqual([
    ['article', ['header', '第一章 两座城', ['b', '1 / 16']], ['h2', '两座城'], ['p', '一句话。', ['a', '链接']], ['footer', '来源']],
  ]);
});

test('readStory(message) lets links open a window that does not know the host', () => {
  const [made] = readStory(story).cards as unknown as [FakeElement];
  const [, link] = (made.content[2] as FakeElement).content;
  expect(link).toMatchObject({ href: 'https://example.org/', target: '_blank', rel: 'noopener' });
});

test.each([
  ['a language that is no text', { ...story, lang: 1 }],
  ['a theme that is no text', { ...story, theme: null }],
  ['no steps', { ...story, steps: [] }],
  ['steps that are no list', { ...story, steps: {} }],
  ['steps with a hole', { ...story, steps: Array(1) }],
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
])('readStory(message) with %s throws', (_what, message) => {
  expect(() => readStory(message as never)).toThrow();
});
