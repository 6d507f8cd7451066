import type { Chapter, Story } from '../../model/story.ts';

/** The number, from 1, of a chapter's first step among all of the story's. */
export function firstNumber(chapter: Chapter, story: Story): number {
  return story.steps.findIndex((step) => step.id === chapter.steps[0]?.id) + 1;
}
