import type { Say } from '../captions.ts';
import type { MarkRow } from '../marks.ts';
import type { Story } from '../story.ts';
import { trackRows } from './fixes.ts';
import { namedRows } from './names.ts';
import { type Rows, row } from './row.ts';
import { sayPosition, sayWhen } from './words.ts';

/** Rows of the map: cities, the journey, landfalls, the line of equal distance, arenas, people and firms, both tracks. */
export const mapRows: Rows = (story, say) => [
  ...placeRows(story, say),
  routeRow(story, say),
  hingeRow(story, say),
  ...landfallRows(story, say),
  ...legRows(story, say),
  ...namedRows(story, say, 'map', ['trainee', 'firm', 'presenter']),
  ...trackRows(story, say),
];

/** Cities of the arenas have their rows as arenas, landfalls theirs as landfalls. */
function placeRows(story: Story, say: Say): MarkRow[] {
  const arenas = new Set(story.legs.map(({ place }) => place));
  return Object.values(story.places)
    .filter(({ id }) => id === 'qingdao' || id === 'shenzhen' || !(arenas.has(id) || id.startsWith('landfall-')))
    .map(({ id, name, lat, lon, accuracy, source }) =>
      row(
        story,
        say,
        { id, graphic: 'map', kind: say('rows.kind-place'), name },
        [
          [say('rows.position'), sayPosition(lat, lon, 2, say)],
          [say('rows.accuracy'), accuracy],
        ],
        { basis: 'external', sources: [source] },
      ),
    );
}

function routeRow(story: Story, say: Say): MarkRow {
  const { distance } = story.figures;
  const advance = story.events.find(({ id }) => id === 'advance');
  return row(
    story,
    say,
    { id: 'route', graphic: 'map', kind: say('rows.kind-route'), name: say('rows.route'), when: advance?.when ?? '' },
    [
      [say('rows.apart'), distance ? distance.said.whole : ''],
      [say('rows.route-advance'), advance ? sayWhen(advance.when, advance.part, say) : ''],
      [say('rows.note'), say('rows.route-line')],
    ],
    { basis: 'stated', paragraphs: advance?.paragraphs ?? [], sources: distance?.sources ?? [] },
  );
}

function hingeRow(story: Story, say: Say): MarkRow {
  const distance = story.figures['hinge-distance'];
  const event = story.events.find(({ id }) => id === 'hinge');
  return row(
    story,
    say,
    { id: 'hinge', graphic: 'map', kind: say('rows.kind-hinge'), name: say('rows.hinge'), when: event?.when ?? '' },
    [
      [say('rows.apart'), distance ? distance.said.whole : ''],
      [say('rows.when'), event ? sayWhen(event.when, event.part, say) : ''],
      [say('rows.accuracy'), say('rows.hinge-error')],
    ],
    { basis: 'derived', rule: distance?.rule ?? '', sources: distance?.sources ?? [] },
  );
}

/** The two landfalls on the mainland: their place and event are one mark. Winds in m/s are another agency's, said so. */
function landfallRows(story: Story, say: Say): MarkRow[] {
  return story.events
    .filter(({ id }) => id.startsWith('landfall-'))
    .map((event) => {
      const of = (name: string) => story.figures[`${event.id.replace('landfall-', '')}-${name}`];
      const [wind, pressure] = [of('wind'), of('pressure')];
      return row(
        story,
        say,
        { id: event.id, graphic: 'map', kind: say('rows.kind-landfall'), name: event.name, when: event.when },
        [
          [say('rows.when'), sayWhen(event.when, event.part, say)],
          [say('rows.where'), event.where],
          [say('rows.wind'), wind ? wind.said.whole : ''],
          [say('rows.pressure'), pressure ? pressure.said.whole : ''],
          [say('rows.note'), wind ? say('rows.averaging') : ''],
        ],
        event,
      );
    });
}

function legRows(story: Story, say: Say): MarkRow[] {
  const legs = story.figures['contest-legs'];
  return story.legs.map(({ id, name, order, held, when }) =>
    row(
      story,
      say,
      { id, graphic: 'map', kind: say('rows.kind-leg'), name, when },
      [
        [say('rows.order'), `${say('rows.order-before')}${order}${say('rows.order-after')}`],
        [say('rows.state'), say(held ? 'rows.held' : 'rows.not-held')],
        [say('rows.when'), sayWhen(when, '', say)],
      ],
      { basis: 'stated', paragraphs: legs?.paragraphs ?? [] },
    ),
  );
}
