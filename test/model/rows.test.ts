import { beforeAll, describe, expect, it } from 'vitest';
import { loadAtlas, loadStory } from '../../src/data/index.ts';
import { type Say, sayer } from '../../src/model/captions.ts';
import { SETS } from '../../src/model/frames.ts';
import type { MarkRow } from '../../src/model/marks.ts';
import { rowsOf } from '../../src/model/rows/index.ts';
import { sayPosition, sayWhen } from '../../src/model/rows/words.ts';
import { GRAPHIC, STEPS } from '../../src/model/steps.ts';
import type { Story } from '../../src/model/story.ts';
import { draw } from '../../src/view/draw.tsx';

let story: Story;
let say: Say;
let rows: readonly MarkRow[];
beforeAll(async () => {
  story = await loadStory('data');
  say = sayer(story);
  rows = rowsOf(story, say);
});
const row = (id: string) => rows.find((each) => each.id === id);

describe('rowsOf(story, say)', () => {
  it('gives every row an id of its own', () => expect(rows.length).toBe(new Set(rows.map(({ id }) => id)).size));

  it('gives every row a name, a kind, a source and at least one value', () => {
    expect(rows.filter(({ name, kind, source, values }) => !name || !kind || !source || values.length === 0)).toEqual([]);
  });

  it('keeps the precision word of every figure', () => {
    expect(row('scgc')?.values).toContainEqual(['数额', '约10亿元']);
    expect(row('tour')?.values).toContainEqual(['数值', '近30家']);
    expect(row('base-firms')?.values).toContainEqual(['数值', '150余家']);
    expect(row('yeelight-after')?.values).toContainEqual(['数值', '数亿元']);
  });

  it('says of fifteen signings that neither name, amount nor sector is given', () => {
    const unnamed = rows.filter(({ id }) => /^signing-\d\d$/.test(id));
    expect(unnamed.map(({ name, values }) => [name, values[0], values[1]])).toEqual(
      Array(15).fill(['名称未载的一项', ['数额', '原文未给出'], ['行业', '原文未给出']]),
    );
  });

  it('gives no count to a sector, only the bounds that follow', () => {
    expect(row('sector-it')?.values).toEqual([
      ['个数', '原文未给出'],
      ['原文', '点名'],
      ['另一篇报道', '点名'],
      ['只据原文', '1–11'],
      ['两篇合看', '1–7'],
    ]);
    expect(row('sector-others')?.values).toContainEqual(['只据原文', '0–10']);
  });

  it('prints a count in the place of its bounds once an editor has filled it in', () => {
    const sectors = story.sectors.map((sector) => (sector.id === 'it' ? { ...sector, count: 4 } : sector));
    expect(rowsOf({ ...story, sectors }, say).find(({ id }) => id === 'sector-it')?.values).toEqual([
      ['个数', '4'],
      ['原文', '点名'],
      ['另一篇报道', '点名'],
    ]);
  });

  it('gives the fix of the signing morning with both radii and both distances', () => {
    expect(row('lekima-080900')).toMatchObject({
      name: '利奇马，8月9日08:00',
      grounds: { basis: 'external', sources: ['jma'] },
      values: [
        ['位置', '北纬26.4° 东经123.4°'],
        ['风', '90节（十分钟平均），940百帕'],
        ['风圈', '30节556公里；50节185公里'],
        ['距离', '深圳1037、青岛1112公里（推算）'],
      ],
    });
  });

  it('says the shortest and the longest radius where they differ, and that no wind is given where none is', () => {
    expect(row('lekima-081112')?.values).toContainEqual(['风圈', '30节最短278、最长556公里']);
    expect(row('lekima-080206')?.values).toContainEqual(['风', '未给风速，1002百帕']);
  });

  it('says of winds in m/s that they cannot be compared with knots', () =>
    expect(row('landfall-huangdao')?.values).toContainEqual(['说明', '米/秒与节取平均的时段不同，不可相比']));

  it('gives no day to an undated heat, and calls the final a plan', () => {
    expect(row('leg-shanghai')?.values).toContainEqual(['时间', '日期未载']);
    expect(row('event-final')?.values).toEqual([
      ['时间', '2019年9月'],
      ['地点', '青岛'],
      ['说明', '原文计划，结果未核实'],
    ]);
  });

  it.each(SETS)('has a row for every mark of the %s drawings', async (set) => {
    const input = { story, say, atlas: await loadAtlas('data') };
    const ids = new Set(rows.map(({ id }) => id));
    const without = STEPS.map(
      (step) =>
        [
          step,
          draw(step, set, input)
            .marks.map(({ id }) => id)
            .filter((id) => !ids.has(id)),
        ] as const,
    );
    expect(without.filter(([, missing]) => missing.length > 0)).toEqual([]);
  });

  it('names a graphic of the page in every row', () =>
    expect(new Set(rows.map(({ graphic }) => graphic))).toEqual(new Set(Object.values(GRAPHIC))));
});

describe('sayWhen(when, part, say)', () => {
  it.each([
    ['', '', '日期未载'],
    ['2019-08-09', '上午', '2019年8月9日上午'],
    ['2019-08-09T00:00Z', '', '2019年8月9日08:00'],
    ['2019-08-15T15:00+09:00', '', '2019年8月15日15:00（当地时间）'],
    ['2019-08-10T01:45+08:00', '', '2019年8月10日01:45'],
    ['2019-08-06~', '', '约2019年8月6日'],
    ['2019-08-01/2019-08-10', '', '2019年8月上旬'],
    ['2017-09/2019-08', '', '2017年9月至2019年8月'],
    ['../2014', '', '2014年以前'],
    ['2019-09', '', '2019年9月'],
  ])('says %s %s as %s', (when, part, words) => expect(sayWhen(when, part, say)).toBe(words));
});

it('sayPosition(lat, lon, digits, say) names the hemispheres', () => {
  expect(sayPosition(37.3394, -121.8963, 2, say)).toBe('北纬37.34° 西经121.90°');
  expect(sayPosition(-8, 0.5, 1, say)).toBe('南纬8.0° 东经0.5°');
});
