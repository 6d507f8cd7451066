import type { Say } from '../captions.ts';
import { printDate } from '../dates.ts';
import type { MarkRow } from '../marks.ts';
import type { Fix, Story } from '../story.ts';
import { type Rows, row } from './row.ts';
import { sayPosition } from './words.ts';

/** km of a nautical mile. */
const NAUTICAL_MILE = 1.852;

/** Every fix of both tracks, in Beijing time. */
export const trackRows: Rows = (story, say) =>
  Object.values(story.storms).flatMap(({ name, fixes }) => fixes.map((fix) => fixRow(story, say, name, fix)));

function fixRow(story: Story, say: Say, storm: string, fix: Fix): MarkRow {
  const name = `${storm}${say('rows.comma')}${printDate(fix.time, 'mdt', '', say.lang) ?? fix.time}`;
  return row(
    story,
    say,
    { id: fix.id, graphic: 'map', kind: say('rows.kind-fix'), name, when: fix.time },
    [
      [say('rows.position'), sayPosition(fix.lat, fix.lon, 1, say)],
      [say('rows.wind'), `${sayWind(fix, say)}${say('rows.comma')}${fix.pressure}${say('rows.hectopascal')}`],
      [
        say('rows.radii'),
        [sayRadius('rows.r30', fix.r30, say), sayRadius('rows.r50', fix.r50, say)].filter(Boolean).join(say('rows.stop')),
      ],
      [say('rows.apart'), sayDistances(story, fix.id, say)],
    ],
    { basis: 'external', sources: ['jma'] },
  );
}

function sayWind({ wind }: Fix, say: Say): string {
  return wind === null ? say('rows.no-wind') : `${wind}${say('rows.knots')}${say('rows.mean')}`;
}

/** One radius, or the shortest and the longest where they differ; JMA gives no shape. */
function sayRadius(grade: string, radius: Fix['r30'], say: Say): string {
  if (!radius) return '';
  const [longest, shortest] = radius.map((miles) => Math.round(miles * NAUTICAL_MILE));
  const both =
    longest === shortest ? `${longest}` : `${say('rows.shortest')}${shortest}${say('rows.join')}${say('rows.longest')}${longest}`;
  return `${say(grade)}${both}${say('rows.km')}`;
}

/** Distances to the cities, where a figure of the story is computed from this fix; the unit once. */
function sayDistances({ figures, places }: Story, fix: string, say: Say): string {
  const distances = Object.values(figures).flatMap((figure) => {
    const [from, to = ''] = figure.inputs;
    const city = figure.inputs.length === 2 && from === fix ? places[to]?.name : undefined;
    return city === undefined ? [] : [`${city}${say('rows.of')}${figure.said.value}`];
  });
  return distances.length === 0 ? '' : `${distances.join(say('rows.join'))}${say('rows.km')}${say('rows.reckoned')}`;
}
