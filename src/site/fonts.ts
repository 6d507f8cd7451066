import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';

const PACKAGE = '@expo-google-fonts/noto-serif-sc';
const require = createRequire(import.meta.url);

/** Bytes that the heading font may weigh. */
export const FONT_LIMIT = 45_000;

/** Noto Serif SC 900 cut down to `characters`, as WOFF2. Throws, with how many are too many, over `limit` bytes. */
export async function displayFont(characters: ReadonlySet<string>, limit: number = FONT_LIMIT): Promise<Buffer> {
  const font = await subsetFont(await wholeFont(), [...characters].sort().join(''), {
    targetFormat: 'woff2',
    noHinting: true,
    keepFeatures: ['vert'], // with its glyphs: punctuation of upright lines
    preserveNameIds: [0, 13, 14], // copyright and licence, as the OFL asks
  });
  if (font.length > limit) throw new Error(tooManyCharacters(characters.size, font.length, limit));
  return font;
}

/** Noto Serif SC 900 with all its characters. */
export function wholeFont(): Promise<Buffer> {
  return readFile(require.resolve(`${PACKAGE}/900Black/NotoSerifSC_900Black.ttf`));
}

/** The licence that goes with every copy of the font. */
export function fontLicence(): Promise<string> {
  return readFile(require.resolve(`${PACKAGE}/LICENSE_FONT`), 'utf8');
}

function tooManyCharacters(count: number, bytes: number, limit: number): string {
  const tooMany = Math.ceil(count * (1 - limit / bytes));
  return `heading font: ${count} characters make ${bytes} bytes of at most ${limit}, about ${tooMany} characters too many: set fewer different characters in the display face`;
}
