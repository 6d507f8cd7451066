import { sayFigure } from '../../../src/model/format.ts';
import type { Figure, NameGroup, Precision, Story } from '../../../src/model/story.ts';
import type { DrawInput } from '../../../src/view/drawing.tsx';

/** What the three charts read of a story, in literals; a caption is its key, so that rewording breaks no test. */
export function input(change: Record<string, Figure> = {}): DrawInput {
  const figures: Record<string, Figure> = {
    'leg-entries': figure(60, 'below'),
    'leg-winners': figure(10, 'exact'),
    tour: figure(30, 'below'),
    'yeelight-before': { ...figure(400, 'exact'), plain: 4e6, when: '../2014' },
    'yeelight-after': { ...figure(null, 'several'), when: '2019' },
    'yeelight-floor': { ...figure(2, 'range'), plain: 2e8 },
    'base-devs': figure(3000, 'above'),
    'base-firms': figure(150, 'above'),
    'camp-firms': figure(20, 'above'),
    ...change,
  };
  const names = [
    name('winner-a', 'winner', '甲'),
    name('winner-b', 'winner', '乙'),
    name('field-a', 'field', '丙'),
    name('milestone-a', 'milestone', '丁', '2014'),
    name('milestone-b', 'milestone', '戊', '2017'),
    name('milestone-c', 'milestone', '己', '2018'),
  ];
  const events = [
    { id: 'base', when: '2017-09' },
    { id: 'camp', when: '2019-08-01' },
  ];
  return {
    story: { lang: 'zh', figures, names, events } as unknown as Story,
    say: Object.assign((key: string) => key, { lang: 'zh' as const }),
    atlas: { land110: null, land50: null, land10: null },
  };
}

export function figure(value: number | null, precision: Precision): Figure {
  return {
    id: '',
    label: '',
    value,
    max: null,
    exact: value,
    plain: value,
    unit: '',
    said: sayFigure({ value, max: null, plain: value, unit: '', precision }, 'zh'),
    precision,
    basis: 'stated',
    paragraphs: [],
    sources: [],
    rule: '',
    inputs: [],
    when: '',
    where: '',
  };
}

function name(id: string, group: NameGroup, text: string, when = '') {
  return { id, group, name: text, when, note: '', paragraphs: [] };
}
