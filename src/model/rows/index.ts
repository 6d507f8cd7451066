import type { Say } from '../captions.ts';
import type { MarkRow } from '../marks.ts';
import type { Story } from '../story.ts';
import { figureRows } from './figures.ts';
import { mapRows } from './map.ts';
import { signingRows } from './signings.ts';
import { timelineRows } from './timeline.ts';

/**
 * One row for every mark of the three graphics, in reading order; ids are unique. Of the figures only those that are
 * `drawn` as marks, all when it is left out.
 */
export function rowsOf(story: Story, say: Say, drawn?: ReadonlySet<string>): MarkRow[] {
  const figures = figureRows(story, say).filter(({ id }) => drawn?.has(id) ?? true);
  return [...mapRows(story, say), ...signingRows(story, say), ...figures, ...timelineRows(story, say)];
}
