import { expect, test } from 'vitest';
import { Faults } from '../../src/data/faults.ts';
import { readSections } from '../../src/data/markdown.ts';

const read = (text: string) => readSections({ name: 'data/prose/zh.md', text }, new Faults());

test('readSections(file) reads headings, fields and paragraphs with their lines', () => {
  const [first, second] = read('# 甲 乙\n\n- kicker: 丙\n\n## a 丁\n- alt：戊\n  己\n- source: 庚\n\n辛\n壬\n\n癸\n');
  expect(first).toMatchObject({ depth: 1, title: '甲 乙', line: 1, paragraphs: [] });
  expect([...second!.fields]).toEqual([
    ['alt', { text: '戊\n己', line: 6 }],
    ['source', { text: '庚', line: 8 }],
  ]);
  expect(second!.paragraphs).toEqual([
    { text: '辛\n壬', line: 10 },
    { text: '癸', line: 13 },
  ]);
});

test('readSections(file) leaves HTML as text and swallows nothing after it', () => {
  const sections = read('## a 甲\n\n<script>\n乙\n\n## b 丙\n\n丁\n');
  expect(sections.map(({ title }) => title)).toEqual(['a 甲', 'b 丙']);
  expect(sections[0]!.paragraphs).toEqual([{ text: '<script>\n乙', line: 3 }]);
});

test('readSections(file) passes over comments and keeps the lines', () => {
  expect(read('<!-- 一\n二 -->\n# 甲\n')[0]!.line).toBe(3);
});
