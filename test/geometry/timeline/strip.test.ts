import { gzipSync } from 'node:zlib';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { loadStory } from '../../../src/data/index.ts';
import { cutDays, type Moment, stripMoments, stripView } from '../../../src/geometry/timeline/strip.ts';
import { sayer } from '../../../src/model/captions.ts';
import { STEPS } from '../../../src/model/steps.ts';
import { Strip } from '../../../src/view/timeline/strip.tsx';
import { StripMoment } from '../../../src/view/timeline/strip-moment.tsx';
import { stripRules } from '../../../src/view/timeline/strip-rules.ts';

const story = await loadStory('data');
const html = renderToString(h(Strip, { story, say: sayer(story) }));
const rules = stripRules(story);

describe('stripMoments(story)', () => {
  const of = (id: string) => stripMoments(story).find(({ steps }) => (steps as readonly string[]).includes(id));
  it('draws a fix as a stroke at its hour', () => expect(of('storm')).toMatchObject({ kind: 'fix', x0: 46.08, x1: 46.08 }));
  it('draws the morning of the signing as 08–12', () => expect(of('sixteen')).toMatchObject({ kind: 'hours', x0: 49.02, x1: 50 }));
  it('draws about a day as a box', () => expect(of('advance')).toMatchObject({ kind: 'about', x0: 29.41, x1: 35.29 }));
  it('draws ten days as a band', () => expect(of('tour')).toMatchObject({ kind: 'days', x0: 0, x1: 58.82 }));
  it('points out of the week at 2017', () => expect(of('bay')).toMatchObject({ kind: 'before' }));
  it('gives a year no day, and no dots on the week', () => {
    expect(of('two-cities')).toMatchObject({ kind: 'year', x0: 0, x1: 100 });
    expect(renderToString(h(StripMoment, { moment: of('two-cities') as Moment }))).not.toContain('stroke-dasharray');
  });
  it('shows a fix on the signing’s morning as that morning, one moment with the signing', () =>
    expect(of('amount')?.steps).toEqual(['equidistant', 'sixteen', 'amount', 'sectors']));
});

describe('stripView(step)', () => {
  it('shows the summer in september, nothing in whole, else the week', () => {
    const views = story.steps.filter((step) => stripView(step) !== 'week').map((step) => [step.id, stripView(step)]);
    expect(views).toEqual([
      ['whole', 'none'],
      ['september', 'summer'],
    ]);
  });
});

describe('cutDays(moment, days, widths)', () => {
  const moment = { steps: [], kind: 'fix', x0: 50, x1: 50, label: '9日08:00', of: '' } as const;
  it('names the days that the words would touch', () => expect(cutDays(moment, [4, 8, 12], [340])).toEqual([8]));
  it('names none far away', () => expect(cutDays(moment, [4, 12], [340])).toEqual([]));
});

describe('Strip', () => {
  it('links to every step by number and heading', () => {
    story.steps.forEach(({ id, heading }, index) => {
      expect(html).toContain(`<a class="stop" href="#${id}" data-stop="${id}"><span>${index + 1} ${heading}</span></a>`);
    });
  });
  it('opens the contents with one button', () =>
    expect(html).toContain(
      '<button type="button" class="strip-open" aria-expanded="false" aria-controls="contents"><b class="strip-count">1</b>/16',
    ));
  it('names each month once in the summer: the one that is the moment in its words', () => expect(html.match(/>9月/g)?.length).toBe(1));
  it('carries no style attribute', () => expect(html).not.toContain('style='));
  it('is at most 3.7 kB gzipped with its rules and the tracks that its slider follows', () =>
    expect(gzipSync(html + rules).length).toBeLessThan(3700));
});

describe('stripRules(story)', () => {
  it('shows the moment of every step but the one whose stage is the timeline', () => {
    for (const id of STEPS) expect(rules.includes(`.strip[data-at=${id}] .moment[data-for~=${id}]`)).toBe(id !== 'whole');
  });
  it('changes nothing but visibility', () => {
    const properties = new Set(Array.from(rules.matchAll(/[{;]([a-z-]+):/g), ([, name]) => name));
    expect([...properties].sort()).toEqual(['visibility']);
  });
});
