import { ALL_DAYS, cutDays, FEW_DAYS, stripMoments, stripView } from '../../geometry/timeline/strip.ts';
import type { Story } from '../../model/story.ts';

/** The rules by which the strip follows its `data-at`: the moment, week or summer. Nothing but visibility depends on them. */
export function stripRules(story: Pick<Story, 'steps'>): string {
  const on = (id: string, what: string) => `.strip[data-at=${id}] ${what}`;
  const moments = stripMoments(story).flatMap(({ steps }) => steps.map((id) => on(id, `.moment[data-for~=${id}]`)));
  const views = story.steps.map((step) => ({ id: step.id, view: stripView(step) }));
  const away = views.filter(({ view }) => view !== 'week').map(({ id }) => on(id, '.week'));
  const summer = views.filter(({ view }) => view === 'summer').map(({ id }) => on(id, '.summer'));
  const cut = (days: readonly number[], widths: readonly number[]) =>
    rule(
      stripMoments(story).flatMap((moment) =>
        moment.steps.flatMap((id) => cutDays(moment, days, widths).map((day) => on(id, `.d${day + 1}`))),
      ),
      'hidden',
    );
  const cuts = CUTS.map(({ media, days, widths }) => `@media ${media}{${cut(days, widths)}}`).join('');
  return `${rule(moments, 'visible')}${rule(away, 'hidden')}${rule(summer, 'visible')}${cuts}`;
}

/** Screens by which days strip.css numbers on them, with widths of the week that occur there, px. */
const CUTS = [
  { media: '(max-width:599px)', days: FEW_DAYS, widths: [292, 332, 362, 402] },
  { media: '(min-width:600px) and (max-width:1279px)', days: FEW_DAYS, widths: [520, 740, 814, 944] },
  { media: '(min-width:1280px)', days: ALL_DAYS, widths: [1180, 1328, 1700] },
] as const;

function rule(selectors: readonly string[], visibility: string): string {
  return selectors.length > 0 ? `${selectors.join(',')}{visibility:${visibility}}` : '';
}
