import { type Rows, row } from './row.ts';
import { sayWhen } from './words.ts';

/** Figures that say how large an event was: label of the row's line, figure id. */
const SIZES: Readonly<Record<string, readonly (readonly [label: string, figure: string])[]>> = {
  signing: [
    ['rows.signed', 'signed-total'],
    ['rows.invested', 'signed-amount'],
  ],
  'shenzhen-leg': [['rows.entries', 'leg-entries']],
  tour: [['rows.firms', 'tour']],
  camp: [['rows.firms', 'camp-firms']],
};

/** Rows of the timeline: every event, dated or not. */
export const timelineRows: Rows = (story, say) =>
  story.events.map((event) => {
    const sizes = (SIZES[event.id] ?? []).map(([label, id]) => {
      const figure = story.figures[id];
      return [say(label), figure ? figure.said.whole : ''] as const;
    });
    return row(
      story,
      say,
      {
        id: `event-${event.id}`,
        graphic: 'timeline',
        kind: say(`rows.kind-event-${event.kind}`),
        name: event.name,
        when: event.when,
        part: event.part,
      },
      [
        [say('rows.when'), sayWhen(event.when, event.part, say)],
        [say('rows.where'), event.where],
        ...sizes,
        [say('rows.note'), event.note],
      ],
      event,
    );
  });
