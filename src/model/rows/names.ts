import type { Say } from '../captions.ts';
import type { MarkRow } from '../marks.ts';
import type { Graphic } from '../steps.ts';
import type { NameGroup, Story } from '../story.ts';
import { row } from './row.ts';
import { sayWhen } from './words.ts';

/** Rows of the names that stand in a graphic: people, firms, winners, milestones. */
export function namedRows(story: Story, say: Say, graphic: Graphic, groups: readonly NameGroup[]): MarkRow[] {
  return story.names
    .filter(({ group }) => groups.includes(group))
    .map(({ id, group, name, when, note, paragraphs }) => {
      const kind = say(`rows.kind-${group}`);
      return row(
        story,
        say,
        { id, graphic, kind, name, when },
        [
          [say('rows.note'), note === kind ? '' : note],
          [say('rows.role'), group === 'trainee' ? say('rows.role-trainee') : ''],
          [say('rows.where'), group === 'part' ? (story.figures['scgc-parts']?.where ?? '') : ''],
          [say('rows.when'), when === '' ? '' : sayWhen(when, '', say)],
        ],
        { basis: 'stated', paragraphs },
      );
    });
}
