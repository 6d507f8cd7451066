import type { Lang } from '../model/story.ts';
import { type DisplayFace, displayFont, wholeFont } from './fonts.ts';

/** A file of a page's headings. */
export interface PageFont {
  /** Of its file. */
  readonly name: string;
  /** What the stylesheets call it. */
  readonly family: string;
  readonly font: Buffer;
  /** The screens that load it; null for all. */
  readonly media: string | null;
  /** Asked for before the text that needs it is seen. */
  readonly early: boolean;
}

const HAN = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u;
const SERIF = 'Into the Wind Serif';
/** Screens that take the phone's drawings or the small ones, and all others (layout.ts). */
const PHONES = '(max-width: 599.98px) and (max-aspect-ratio: 999/1000)';
const OTHERS = '(min-width: 600px), (min-aspect-ratio: 1/1)';

interface Part {
  readonly name: string;
  readonly family: string;
  readonly face: DisplayFace;
  readonly characters: ReadonlySet<string>;
  readonly media: string | null;
  readonly early: boolean;
}

/**
 * The fonts of a page's headings; whole in `dev`. In Chinese phones load one without the characters that only larger drawings set:
 * `phone` are those they show. In English Chinese names have a small one of their own.
 */
export function pageFonts(all: ReadonlySet<string>, phone: ReadonlySet<string>, lang: Lang, dev: boolean): Promise<PageFont[]> {
  return cut(partsOf(all, phone, lang), dev);
}

/** Rules of the fonts of a page that holds them itself: each face once, for all screens; whole in `dev`. */
export async function inlineFaces(characters: ReadonlySet<string>, lang: Lang, dev: boolean): Promise<string> {
  const parts = partsOf(characters, characters, lang).filter(({ media }) => media !== PHONES);
  const fonts = await cut(parts, dev);
  return fonts.map(({ family, font }) => fontFace({ family, media: null }, `data:font/woff2;base64,${font.toString('base64')}`)).join('');
}

function partsOf(all: ReadonlySet<string>, phone: ReadonlySet<string>, lang: Lang): readonly Part[] {
  const pick = (which: (character: string) => boolean) => new Set([...all].filter(which));
  return lang === 'zh'
    ? [
        { name: 'serif', family: SERIF, face: 'han', characters: all, media: OTHERS, early: true },
        {
          name: 'serif-phone',
          family: SERIF,
          face: 'han',
          characters: pick((character) => phone.has(character)),
          media: PHONES,
          early: true,
        },
      ]
    : [
        {
          name: 'serif-latin',
          family: 'Into the Wind Latin',
          face: 'latin',
          characters: pick((character) => !HAN.test(character)),
          media: null,
          early: true,
        },
        {
          name: 'serif-han',
          family: SERIF,
          face: 'han',
          characters: pick((character) => HAN.test(character)),
          media: null,
          early: false,
        },
      ];
}

async function cut(parts: readonly Part[], dev: boolean): Promise<PageFont[]> {
  const fonts: PageFont[] = [];
  for (const { face, characters, ...part } of parts) {
    const font = dev ? await wholeFont(face) : await displayFont(face, characters);
    if (font !== null) fonts.push({ ...part, font });
  }
  return fonts;
}

/** `swap`: the headings can be read before the font is there; sizes and line heights are set, so nothing moves when it comes. */
export function fontFace({ family, media }: Pick<PageFont, 'family' | 'media'>, url: string): string {
  const face = `@font-face { font-family: "${family}"; src: url("${url}") format("woff2"); font-weight: 900; font-display: swap; }`;
  return media === null ? `${face}\n` : `@media ${media} { ${face} }\n`;
}
