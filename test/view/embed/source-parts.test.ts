import { expect, test } from 'vitest';
import { sourceParts } from '../../../src/view/embed/source-parts.ts';

const CAPTION = '示意图：仅示海岸线，不表示国界与行政区域界线';

test('sourceParts(source, caption) puts the map’s caption first, whole, and what stood before it after it', () => {
  expect(sourceParts(`据第5段；路径：气象厅。${CAPTION}`, CAPTION)).toEqual({ first: CAPTION, rest: '。据第5段；路径：气象厅' });
  expect(sourceParts('From the report, ¶5. Sketch map: coast only', 'sketch map: coast only')).toEqual({
    first: 'sketch map: coast only',
    rest: '. From the report, ¶5',
  });
  expect(sourceParts(CAPTION, CAPTION)).toEqual({ first: CAPTION, rest: '' });
});

test('sourceParts(source, caption) keeps the first clause of a line that is no map’s, and loses nothing', () => {
  expect(sourceParts('据第4段；印文为示意。', CAPTION)).toEqual({ first: '据第4段', rest: '；印文为示意' });
  expect(sourceParts('From sdchina.com, ¶4; the rest derived', 'Sketch map')).toEqual({
    first: 'From sdchina.com, ¶4',
    rest: '; the rest derived',
  });
  expect(sourceParts('据第29段', CAPTION)).toEqual({ first: '据第29段', rest: '' });
});
