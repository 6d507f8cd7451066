import type { Lang } from '../model/story.ts';
import { type DisplayFace, displayFont, FONT_LIMIT, wholeFont } from './fonts.ts';

/** A file of a page's headings. */
export interface PageFont {
  /** Of its file. */
  readonly name: string;
  /** What the stylesheets call it. */
  readonly family: string;
  readonly font: Buffer;
  /** The characters for which it is loaded; null for any. */
  readonly only: ReadonlySet<string> | null;
}

const HAN = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u;
const SERIF = 'Into the Wind Serif';

/**
 * The fonts of a page's headings, its main one first; whole in `dev`. In Chinese `phone` are the characters that phones show: those
 * that only larger drawings set are a file of their own, which phones do not load. In English Chinese names are.
 */
export async function pageFonts(all: ReadonlySet<string>, phone: ReadonlySet<string>, lang: Lang, dev: boolean): Promise<PageFont[]> {
  const pick = (which: (character: string) => boolean) => new Set([...all].filter(which));
  const parts: readonly (readonly [name: string, family: string, face: DisplayFace, own: ReadonlySet<string>, always: boolean])[] =
    lang === 'zh'
      ? [
          ['serif', SERIF, 'han', pick((character) => phone.has(character)), true],
          ['serif-more', SERIF, 'level', pick((character) => !phone.has(character)), false],
        ]
      : [
          ['serif-latin', 'Into the Wind Latin', 'latin', pick((character) => !HAN.test(character)), true],
          ['serif-han', SERIF, 'han', pick((character) => HAN.test(character)), true],
        ];
  const fonts: PageFont[] = [];
  let left = FONT_LIMIT;
  for (const [name, family, face, own, always] of parts) {
    const font = dev ? await wholeFont(face) : await displayFont(face, own, left);
    if (font === null) continue;
    left -= font.length;
    fonts.push({ name, family, font, only: always ? null : own });
  }
  return fonts;
}

/** `swap`: the headings can be read before the font is there; sizes and line heights are set, so nothing moves when it comes. */
export function fontFace({ family, only }: Pick<PageFont, 'family' | 'only'>, url: string): string {
  const range = only && `unicode-range: ${[...only].map((character) => `U+${character.codePointAt(0)?.toString(16)}`).join(',')};`;
  return `@font-face { font-family: "${family}"; src: url("${url}") format("woff2"); font-weight: 900; font-display: swap; ${range ?? ''} }\n`;
}
