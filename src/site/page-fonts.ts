import type { Lang } from '../model/story.ts';
import { type DisplayFace, displayFont, wholeFont } from './fonts.ts';

/** A font of a page's headings. */
export interface PageFont {
  /** Of its file. */
  readonly name: string;
  /** What the stylesheets call it. */
  readonly family: string;
  readonly font: Buffer;
  /** The screens that load it; null for all. */
  readonly media: string | null;
  /** It stands in the page, for the first screen is set in it. */
  readonly inside: boolean;
}

/** The characters that a page sets in its headings: all; those of the phone's drawings and the small ones; those of its first screen. */
export interface PageCharacters {
  readonly all: ReadonlySet<string>;
  readonly phone: ReadonlySet<string>;
  readonly title: ReadonlySet<string>;
}

const HAN = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u;
const SERIF = 'Into the Wind Serif';
/** Before it in the stylesheets' list (sheet.css). */
const TITLE = 'Into the Wind Title';
/** Screens that take the phone's drawings or the small ones, and all others (layout.ts). */
const PHONES = '(max-width: 599.98px) and (max-aspect-ratio: 999/1000)';
const OTHERS = '(min-width: 600px), (min-aspect-ratio: 1/1)';

interface Part extends Omit<PageFont, 'font'> {
  readonly face: DisplayFace;
  readonly characters: ReadonlySet<string>;
}

/**
 * The fonts of a page's headings; whole files in `dev`. In Chinese the first screen has one of its own inside the page, and phones load one
 * without the characters that only larger drawings set. In English, where they are small, all stand in the page.
 */
export function pageFonts(characters: PageCharacters, lang: Lang, dev: boolean): Promise<PageFont[]> {
  const parts = lang === 'zh' ? chineseParts(characters) : englishParts(characters.all);
  return cut(dev ? parts.filter(({ family }) => family !== TITLE).map((part) => ({ ...part, inside: false })) : parts, dev);
}

/** Rules of the fonts of a page that holds them itself: each face once, for all screens; whole in `dev`. */
export async function inlineFaces(characters: ReadonlySet<string>, lang: Lang, dev: boolean): Promise<string> {
  const parts = lang === 'zh' ? [chinese('serif', characters, null)] : englishParts(characters);
  const fonts = await cut(parts, dev);
  return fonts.map((font) => fontFace(font, fontData(font.font))).join('');
}

function chineseParts({ all, phone, title }: PageCharacters): readonly Part[] {
  const without = (characters: ReadonlySet<string>) => pick(characters, (character) => !title.has(character));
  return [
    { ...chinese('serif-title', title, null), family: TITLE, inside: true },
    chinese('serif', without(all), OTHERS),
    chinese('serif-phone', without(pick(all, (character) => phone.has(character))), PHONES),
  ];
}

function englishParts(all: ReadonlySet<string>): readonly Part[] {
  const letters = pick(all, (character) => !HAN.test(character));
  return [
    { name: 'serif-latin', family: 'Into the Wind Latin', face: 'latin', characters: letters, media: null, inside: true },
    {
      ...chinese(
        'serif-han',
        pick(all, (character) => HAN.test(character)),
        null,
      ),
      inside: true,
    },
  ];
}

function chinese(name: string, characters: ReadonlySet<string>, media: string | null): Part {
  return { name, family: SERIF, face: 'han', characters, media, inside: false };
}

function pick(characters: ReadonlySet<string>, which: (character: string) => boolean): ReadonlySet<string> {
  return new Set([...characters].filter(which));
}

async function cut(parts: readonly Part[], dev: boolean): Promise<PageFont[]> {
  const fonts: PageFont[] = [];
  for (const { face, characters, ...part } of parts) {
    const font = dev ? await wholeFont(face) : await displayFont(face, characters);
    if (font !== null) fonts.push({ ...part, font });
  }
  return fonts;
}

/** The address of a font that stands in what is set in it. */
export function fontData(font: Buffer): string {
  return `data:font/woff2;base64,${font.toString('base64')}`;
}

/**
 * `swap`: the headings can be read before the font is there; sizes and line heights are set, so nothing moves when it comes.
 * `block` where it stands in the page: it is there in a moment.
 */
export function fontFace({ family, media, inside }: Pick<PageFont, 'family' | 'media' | 'inside'>, url: string): string {
  const face = `@font-face { font-family: "${family}"; src: url("${url}") format("woff2"); font-weight: 900; font-display: ${inside ? 'block' : 'swap'}; }`;
  return media === null ? `${face}\n` : `@media ${media} { ${face} }\n`;
}
