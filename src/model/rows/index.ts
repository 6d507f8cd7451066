import type { Say } from '../captions.ts';
import type { MarkRow } from '../marks.ts';
import type { Story } from '../story.ts';
import { figureRows } from './figures.ts';
import { mapRows } from './map.ts';
import { signingRows } from './signings.ts';
import { timelineRows } from './timeline.ts';

/** One row for everything that a drawing or the prose can point at, in reading order; ids are unique. */
export function rowsOf(story: Story, say: Say): MarkRow[] {
  return [...mapRows(story, say), ...signingRows(story, say), ...figureRows(story, say), ...timelineRows(story, say)];
}
