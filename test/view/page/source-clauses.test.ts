import { expect, test } from 'vitest';
import { clauses } from '../../../src/view/page/source-clauses.ts';

const MAP = '示意图：仅示海岸线';
const TRACKS = '台风：最佳路径';

test('what the map says itself can be left out, at the end with the stop before it', () => {
  expect(clauses(`据第7段；${TRACKS}。${MAP}`, [MAP, TRACKS])).toEqual([
    ['据第7段', false],
    [`；${TRACKS}。${MAP}`, true],
  ]);
});

test('at the start with the stop behind it', () => {
  expect(clauses(`${TRACKS}；另据第4段。${MAP}`, [MAP, TRACKS])).toEqual([
    [`${TRACKS}；`, true],
    ['另据第4段', false],
    [`。${MAP}`, true],
  ]);
});

test('a line that the map does not say stays whole', () => {
  expect(clauses('据第4段；印文为示意', [MAP, TRACKS])).toEqual([['据第4段；印文为示意', false]]);
});

test('in English, where a stop is a point or a semicolon with its space', () => {
  const [map, tracks] = ['Sketch map: coast only', 'Typhoons: JMA best track'];
  expect(clauses(`From the report, ¶4.5; typhoons: JMA best track. ${map}`, [map, tracks])).toEqual([
    ['From the report, ¶4.5', false],
    [`; typhoons: JMA best track. ${map}`, true],
  ]);
});

test('between two clauses that stay with one of its stops', () => {
  expect(clauses(`登陆：甲；${TRACKS}。米与节不可相比`, [MAP, TRACKS])).toEqual([
    ['登陆：甲', false],
    [`；${TRACKS}`, true],
    ['。米与节不可相比', false],
  ]);
});
