import type { Say } from '../captions.ts';
import type { MarkRow } from '../marks.ts';
import type { Sector, Signing, Story } from '../story.ts';
import { namedRows } from './names.ts';
import { type Rows, row, type Values } from './row.ts';
import { sayWhen } from './words.ts';

/** Rows of the signings chart: the sixteen, the sectors, what follows from them; the heat's, tour's and camp's names. */
export const signingRows: Rows = (story, say) => [
  ...story.signings.map((signing) => signingRow(story, say, signing)),
  ...story.sectors.map((sector) => sectorRow(story, say, sector)),
  ...boundsRows(story, say),
  ...namedRows(story, say, 'signings', ['part', 'winner', 'field', 'milestone', 'interest']),
];

function signingRow(story: Story, say: Say, { id, name, amount, sector, paragraphs }: Signing): MarkRow {
  const event = story.events.find(({ kind }) => kind === 'signing');
  const figure = amount === null ? undefined : story.figures[amount];
  const parts = id === 'scgc' ? story.names.filter(({ group }) => group === 'part').map((part) => part.name) : [];
  return row(
    story,
    say,
    {
      id,
      graphic: 'signings',
      kind: say('rows.kind-signing'),
      name: name ?? say('rows.unnamed'),
      when: event?.when ?? '',
      part: event?.part ?? '',
    },
    [
      [say('rows.amount'), figure ? figure.said.whole : say('rows.unstated')],
      [say('rows.sector'), story.sectors.find((row) => row.id === sector)?.name ?? say('rows.unstated')],
      [say('rows.when'), event ? sayWhen(event.when, event.part, say) : ''],
      [say('rows.where'), event?.where ?? ''],
      [say('rows.parts'), parts.length > 0 ? parts.join(say('rows.join')) + say('rows.parts-end') : ''],
    ],
    { basis: 'stated', paragraphs },
  );
}

function sectorRow(story: Story, say: Say, { id, name, kind, inArticle, inSecond, count, bounds, bounds2 }: Sector): MarkRow {
  const [named, second] = [story.figures['signed-sectors'], story.figures['second-fields']];
  const range = (ends: Sector['bounds']) => (ends ? `${ends[0]}–${ends[1]}` : '');
  const values: Values = [
    [say('rows.count'), count === null ? say('rows.unstated') : String(count)],
    [say('rows.named-here'), say(inArticle ? 'rows.named' : 'rows.not-named')],
    [say('rows.named-there'), say(inSecond ? 'rows.named' : 'rows.not-named')],
    ...(count === null
      ? ([
          [say('rows.bounds'), range(bounds)],
          [say('rows.bounds-two'), range(bounds2)],
        ] as const)
      : []),
  ];
  return row(story, say, { id: `sector-${id}`, graphic: 'signings', kind: say(`rows.kind-${kind}`), name }, values, {
    basis: inArticle ? 'stated' : 'external',
    paragraphs: inArticle ? (named?.paragraphs ?? []) : [],
    sources: inSecond ? (second?.sources ?? []) : [],
  });
}

/** What follows from the sectors' names alone, and from both reports together; the premises in words. */
function boundsRows(story: Story, say: Say): MarkRow[] {
  const [named, second] = [story.figures['signed-sectors'], story.figures['second-fields']];
  const most = (of: 'bounds' | 'bounds2') => story.sectors.find((sector) => sector.kind === 'sector' && sector[of] !== null)?.[of];
  return (['sector-bounds', 'sector-bounds-2'] as const)
    .filter((id) => !(id in story.figures))
    .map((id) => {
      const two = id === 'sector-bounds-2';
      const ends = most(two ? 'bounds2' : 'bounds');
      return row(
        story,
        say,
        { id, graphic: 'signings', kind: say('rows.kind-bounds'), name: say(`rows.${id}`) },
        [[say('rows.value'), ends ? `${ends[0]}–${ends[1]}` : '']],
        {
          basis: 'derived',
          rule: say(`rows.${id}-rule`),
          paragraphs: named?.paragraphs ?? [],
          sources: two ? (second?.sources ?? []) : [],
        },
      );
    });
}
