import type { Story } from '../model/story.ts';

export async function loadStory(_dir: string): Promise<Story> {
  throw new Error('not written yet');
}
