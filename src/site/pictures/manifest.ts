import { FOLDER, TAGS } from '../../model/lang.ts';
import type { Lang } from '../../model/story.ts';
import type { Picture } from './picture.ts';

/** What a picture desk needs to know of every picture, by language, as JSON. */
export function manifest(langs: readonly Lang[], picturesOf: (lang: Lang) => readonly Picture[]): string {
  const described = langs.map((lang) => {
    const folder = `${FOLDER[lang]}img/`;
    return [
      TAGS[lang],
      picturesOf(lang).map(({ name, vector, width, height, alt, caption, credit }) => ({
        file: `${folder}${name}.png`,
        ...(vector ? { vector: `${folder}${name}.svg` } : {}),
        width,
        height,
        alt,
        caption,
        credit,
      })),
    ] as const;
  });
  return `${JSON.stringify(Object.fromEntries(described), null, 2)}\n`;
}
