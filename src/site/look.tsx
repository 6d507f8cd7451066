import { loadAtlas } from '../data/atlas.ts';
import { loadStory } from '../data/index.ts';
import { sayer } from '../model/captions.ts';
import type { DrawInput } from '../view/drawing.tsx';
import { countMarks } from './look/count-marks.tsx';
import { mapMarks } from './look/map-marks.tsx';
import { pictureWriter } from './look/picture.tsx';
import { timeMarks } from './look/time-marks.tsx';

/** The pictures of docs/look.md, by file name: every mark drawn by what draws the page, as an SVG that stands alone. */
export async function lookPictures(): Promise<ReadonlyMap<string, string>> {
  const story = await loadStory('data');
  const input: DrawInput = { story, say: sayer(story), atlas: await loadAtlas('data') };
  const write = pictureWriter(input);
  const pictures = { ...prefixed('map', mapMarks(input)), ...prefixed('count', countMarks(input)), ...prefixed('time', timeMarks(input)) };
  return new Map(Object.entries(pictures).map(([name, picture]) => [`${name}.svg`, write(picture)]));
}

function prefixed<T>(prefix: string, record: Readonly<Record<string, T>>): Record<string, T> {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [`${prefix}-${name}`, value]));
}
