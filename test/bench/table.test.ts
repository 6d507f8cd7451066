import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { table, withTable } from '../../bench/table.mjs';

const load = (fcp: number, blocking: number) => ({ fcp, lcp: fcp, main: 400, blocking, longest: 80, bytes: 90_000, requests: 3, cls: 0 });
const scroll = (cpu: number, layouts: number) => ({ cpu, layouts, recalculations: 2, heap: 1.24 });
const RESULTS = [
  {
    profile: 'phone',
    lang: 'zh',
    part: 'load',
    ours: [load(1200, 1250), load(1100, 100)],
    text: [load(1000, 0), load(1000, 0)],
    sticky: [load(800, 0), load(800, 0)],
  },
  { profile: 'phone', lang: 'zh', part: 'scroll', ours: [scroll(30, 2)], sticky: [scroll(20, 0)] },
];

it('each README shows the table of the last readings, as npm run bench wrote it', () => {
  const { results } = JSON.parse(readFileSync('bench/last.json', 'utf8'));
  const pages = results.filter(({ lang }: { lang?: string }) => lang);
  for (const [lang, file] of [
    ['en', 'README.md'],
    ['zh', 'README.zh-CN.md'],
  ]) {
    const text = readFileSync(file!, 'utf8');
    expect(text).toBe(withTable(text, table(pages, lang)));
  }
});

it('the last readings are of both languages, both readers, load and scroll', () => {
  const { results } = JSON.parse(readFileSync('bench/last.json', 'utf8'));
  const found = results.map(({ profile, lang, part }: Record<string, string>) => [profile, lang, part].join(' '));
  const pages = ['phone zh', 'phone en', 'desktop zh', 'desktop en'].flatMap((reader) => [`${reader} load`, `${reader} scroll`]);
  expect(found.map((name: string) => name.replace('host  loader', 'host loader'))).toEqual([...pages, 'host loader']);
});

it('a cell is the ratio of the medians and, in brackets, the least and the greatest ratio of a round', () => {
  const lines = table(RESULTS, 'en').split('\n');
  expect(lines[0]).toBe('|  | against | phone, Chinese |');
  expect(lines[2]).toBe('| First contentful paint | text | 1.15 × (1.10–1.20) |');
});

it('blocking stands in ms', () => {
  expect(table(RESULTS, 'en')).toContain('| Blocking time |  | 675 ms (100–1,250) |');
});

it('readings that do not differ have no brackets, and a ratio to nothing is written out', () => {
  expect(table(RESULTS, 'zh')).toContain('| 滚动，每千像素 CPU | 粘附页 | 1.50 × |');
  expect(table(RESULTS, 'zh')).toContain('| 滚动，布局次数 | 粘附页 | 2.0 : 0 |');
});

it('the table replaces what stands between the marks and nothing else', () => {
  expect(withTable('before\n<!-- bench -->\nold\n<!-- /bench -->\nafter', '| new $1 |')).toBe(
    'before\n<!-- bench -->\n\n| new $1 |\n\n<!-- /bench -->\nafter',
  );
  expect(() => withTable('no marks', '| new |')).toThrow('<!-- bench -->');
});
