import type { Story } from '../model/story.ts';
import { readCaptions } from './captions.ts';
import { Faults } from './faults.ts';
import { readProse } from './prose.ts';
import { readTables } from './tables.ts';
import { readText, yamlFiles } from './text.ts';

export { DataFaults } from './faults.ts';
export { loadAtlas } from './atlas.ts';

/** Reads a data folder into one story. Throws `DataFaults` with every fault of every file at once. */
export async function loadStory(dir: string): Promise<Story> {
  const faults = new Faults();
  const { lookup, site, ...tables } = readTables(dir, faults);
  const file = readText(dir, 'prose/zh.md', faults);
  const prose = file && readProse(file, lookup, faults);
  const files = yamlFiles(dir, 'captions').flatMap((path) => readText(dir, path, faults) ?? []);
  const captions = readCaptions(files, lookup, faults);
  faults.stop();
  const { title, chapters } = prose!;
  return { lang: 'zh', ...tables, site: { ...title, ...site }, chapters, steps: chapters.flatMap((chapter) => chapter.steps), captions };
}
