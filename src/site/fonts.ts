import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import fontverter from 'fontverter';
import subsetFont from 'subset-font';
import { renamed } from './sfnt-names.ts';

const require = createRequire(import.meta.url);

/** Bytes that the heading fonts of one page may weigh together. */
export const FONT_LIMIT = 45_000;

/** The faces that headings are set in; Chinese letters of any page are Noto Serif SC's. */
const FACES = {
  /** vert: punctuation of upright lines. */
  han: {
    package: '@expo-google-fonts/noto-serif-sc',
    file: '900Black/NotoSerifSC_900Black.ttf',
    features: ['vert'],
  },
  /** lnum: its own figures hang. */
  latin: {
    package: '@expo-google-fonts/playfair-display',
    file: '900Black/PlayfairDisplay_900Black.ttf',
    features: ['kern', 'liga', 'lnum'],
  },
} as const;
export type DisplayFace = keyof typeof FACES;

/** What the subset of Playfair Display is called: its own name is reserved by its licence. */
const LATIN_NAME = 'Into the Wind Latin';

/** A face cut down to `characters`, as WOFF2; null where it has to show none. Throws, with how many are too many, over `limit` bytes. */
export async function displayFont(face: DisplayFace, characters: ReadonlySet<string>, limit: number = FONT_LIMIT): Promise<Buffer | null> {
  if (characters.size === 0) return null;
  const font = await subsetFont(await wholeFont(face), [...characters].sort().join(''), {
    targetFormat: 'truetype',
    noHinting: true,
    keepFeatures: FACES[face].features,
    preserveNameIds: [0, 14], // copyright and the licence's address; its text lies beside
  });
  const named = face === 'latin' ? renamed(font, await latinNames()) : font;
  const written = await fontverter.convert(named, 'woff2');
  if (written.length > limit) throw new Error(tooManyCharacters(characters.size, written.length, limit));
  return written;
}

async function latinNames() {
  const [copyright = ''] = (await fontLicence('latin')).split('\n');
  return {
    0: copyright.trim(),
    1: LATIN_NAME,
    2: 'Black',
    4: `${LATIN_NAME} Black`,
    6: `${LATIN_NAME.replaceAll(' ', '')}-Black`,
    13: 'This Font Software is licensed under the SIL Open Font License, Version 1.1.',
    14: 'https://openfontlicense.org',
  };
}

/** A face with all its characters. */
export function wholeFont(face: DisplayFace): Promise<Buffer> {
  return readFile(require.resolve(`${FACES[face].package}/${FACES[face].file}`));
}

/** The licence that goes with every copy of a face. */
export function fontLicence(face: DisplayFace): Promise<string> {
  return readFile(require.resolve(`${FACES[face].package}/LICENSE_FONT`), 'utf8');
}

function tooManyCharacters(count: number, bytes: number, limit: number): string {
  const tooMany = Math.ceil(count * (1 - limit / bytes));
  return `heading font: ${count} characters make ${bytes} bytes of at most ${limit}, about ${tooMany} characters too many: set fewer different characters in the display face`;
}
