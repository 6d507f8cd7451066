import { csvParse } from 'd3';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadAtlas, loadStories } from '../../src/data/index.ts';
import { sayer } from '../../src/model/captions.ts';
import type { Entries } from '../../src/model/entries.ts';
import { SETS } from '../../src/model/frames.ts';
import { LANGS } from '../../src/model/lang.ts';
import { LAYERS, STEPS } from '../../src/model/steps.ts';
import type { Lang, Story } from '../../src/model/story.ts';
import { drawAll, pageEntries } from '../../src/site/page.tsx';
import type { DrawInput } from '../../src/view/drawing.tsx';
import { builtText } from './dist.ts';

const GRAPHICS = ['map', 'signings', 'timeline'] as const;
const UNESCAPED = { '&amp;': '&', '&lt;': '<', '&quot;': '"' } as const;

/** A row of a table of the built page: its id, what its cells say. */
interface Cells {
  readonly name: string;
  readonly kind: string;
  readonly values: Readonly<Record<string, string>>;
  readonly source: string;
}

/** The rows of a page's tables, as they stand in its HTML. */
function tableRows(html: string): Map<string, Cells> {
  const plain = (markup = '') =>
    markup.replace(/<[^>]+>/g, '').replace(/&\w+;/g, (entity) => UNESCAPED[entity as keyof typeof UNESCAPED] ?? entity);
  return new Map(
    [...html.matchAll(/<tr id="row-([\w-]+)"[^>]*>([\s\S]*?)<\/tr>/g)].map(([, id = '', row = '']) => {
      const cell = (name: string) => plain(new RegExp(`<t[hd][^>]*class="${name}"[^>]*>([\\s\\S]*?)</t[hd]>`).exec(row)?.[1]);
      const values = [...row.matchAll(/<dt>(.*?)<\/dt><dd>(.*?)<\/dd>/g)].map(([, label, value]) => [plain(label), plain(value)]);
      return [id, { name: cell('name'), kind: cell('kind'), values: Object.fromEntries(values), source: cell('source') }];
    }),
  );
}

describe.each(LANGS)('in %s', (lang: Lang) => {
  const home = lang === 'zh' ? '' : `${lang}/`;
  let entries: Entries;
  let input: DrawInput;
  let drawings: ReturnType<typeof drawAll>;
  let drawn: ReadonlySet<string>;
  let story: Story;
  beforeAll(async () => {
    story = (await loadStories('data'))[lang];
    input = { story, say: sayer(story), atlas: await loadAtlas('data') };
    drawings = drawAll(input);
    entries = pageEntries(input, drawings);
    drawn = new Set(SETS.flatMap((set) => LAYERS.flatMap((id) => drawings[set][id].marks.map((mark) => mark.id))));
  });

  test('the tables hold exactly the marks that some drawing has', () => {
    const rows = tableRows(builtText(`${home}index.html`));
    expect([...rows.keys()].sort()).toEqual([...drawn].sort());
  });

  test('each CSV says what its table says, cell by cell', () => {
    const { say } = input;
    const rows = tableRows(builtText(`${home}index.html`));
    const seen: string[] = [];
    for (const graphic of GRAPHICS) {
      for (const line of csvParse(builtText(`${home}data/${graphic}.csv`).replace(/^\uFEFF/, ''))) {
        const id = line['id'] ?? '';
        const row = rows.get(id);
        seen.push(id);
        expect([id, line[say('rows.head-name')], line[say('rows.head-kind')]]).toEqual([id, row?.name, row?.kind]);
        for (const [label, value] of Object.entries(row?.values ?? {})) expect([id, label, line[label]]).toEqual([id, label, value]);
      }
    }
    expect(seen.sort()).toEqual([...drawn].sort());
  });

  test('each row names the steps that draw its mark, in order', () => {
    for (const { id, steps } of entries.shown) {
      const draw = STEPS.filter((step) => SETS.some((set) => drawings[set][step].marks.some((mark) => mark.id === id)));
      expect([id, ...steps]).toEqual([id, ...draw]);
    }
  });

  test('figures.csv has every figure with its precision, its paragraphs, its rule and its sources', () => {
    const lines = csvParse(builtText(`${home}data/figures.csv`).replace(/^\uFEFF/, ''));
    expect(lines.map(({ id }) => id)).toEqual(Object.keys(story.figures));
    const line = lines.find(({ id }) => id === 'other-amounts');
    expect(line).toMatchObject({ value: '90', precision: 'about', basis: 'derived', paragraphs: '10 11' });
  });

  test('every figure is in the list of how we know', () => {
    const html = builtText(`${home}index.html`);
    for (const id of Object.keys(story.figures)) expect(html).toContain(`id="know-${id}"`);
  });

  test('what no source gives says so in the tables', () => {
    const row = tableRows(builtText(`${home}index.html`)).get('signing-02');
    expect(Object.values(row?.values ?? {})).toContain(lang === 'zh' ? '原文未给出' : input.say('rows.unstated'));
  });

  test('the page for machines names the report that it is based on and cites every source', () => {
    const text = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(builtText(`${home}index.html`))?.[1] ?? '{}';
    const data = JSON.parse(text);
    expect(data).toMatchObject({ '@type': 'Article', inLanguage: lang === 'zh' ? 'zh-CN' : 'en', headline: story.site.title });
    expect(data.isBasedOn).toMatchObject({ '@type': 'NewsArticle', creditText: story.sources['article']?.credit });
    expect(data.citation.map(({ name }: { name: string }) => name)).toContain(story.sources['jma']?.name);
    expect(data.citation).toHaveLength(Object.keys(story.sources).length - 3);
  });
});
