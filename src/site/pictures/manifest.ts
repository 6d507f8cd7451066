import { FOLDER, LANGS, TAGS } from '../../model/lang.ts';
import type { Lang } from '../../model/story.ts';
import type { Picture } from './picture.ts';

/** What a picture desk needs to know of every picture, by language, as JSON. */
export function manifest(picturesOf: (lang: Lang) => readonly Picture[]): string {
  const all = LANGS.map((lang) => [
    TAGS[lang],
    picturesOf(lang).map(({ name, width, height, alt, caption, credit }) => ({
      file: `${FOLDER[lang]}img/${name}.png`,
      width,
      height,
      alt,
      caption,
      credit,
    })),
  ]);
  return `${JSON.stringify(Object.fromEntries(all), null, 2)}\n`;
}
