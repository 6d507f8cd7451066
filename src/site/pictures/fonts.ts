import { createHash } from 'node:crypto';
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import type { Lang } from '../../model/story.ts';
import { wholeFont } from '../fonts.ts';
import { renamed } from '../sfnt-names.ts';
import { ALWAYS, alwaysOn } from './always-on.ts';
import { coveredBy } from './covered.ts';

const require = createRequire(import.meta.url);

const HAN = 'Picture Serif';
const SANS: Readonly<Record<Lang, string>> = { zh: 'Picture Sans', en: 'Picture Sans Latin' };

/** What the fonts are called in pictures: the display face and the text's. What a face lacks comes from the Chinese serif. */
export const FAMILIES: Readonly<Record<Lang, { readonly serif: string; readonly sans: string }>> = {
  zh: { serif: `"${HAN}"`, sans: `"${SANS.zh}"` },
  en: { serif: `"Picture Latin"`, sans: `"${SANS.en}"` },
};

/** What readers have of the same design, or near it. */
const ELSEWHERE: Readonly<Record<Lang, { readonly serif: string; readonly sans: string }>> = {
  zh: {
    serif: '"Noto Serif SC","Noto Serif CJK SC","Source Han Serif SC","Songti SC",serif',
    sans: '"Noto Sans SC","Noto Sans CJK SC","Source Han Sans SC","PingFang SC","Microsoft YaHei",sans-serif',
  },
  en: {
    serif: '"Playfair Display","Noto Serif SC","Noto Serif CJK SC",Georgia,serif',
    sans: '"Source Sans 3","Source Sans Pro",-apple-system,"Segoe UI",Roboto,Arial,"Noto Sans CJK SC",sans-serif',
  },
};

/** An SVG of ours in the fonts of whoever opens it. */
export function elsewhere(svg: string, lang: Lang): string {
  const { serif, sans } = FAMILIES[lang];
  return svg
    .replaceAll(serif, ELSEWHERE[lang].serif)
    .replaceAll(sans, ELSEWHERE[lang].sans)
    .replace('<style>', '<style>text{font-variant-numeric:lining-nums}');
}

/** What pictures set, by what must be in which face. */
export interface Characters {
  readonly text: ReadonlySet<string>;
  readonly display: ReadonlySet<string>;
}

/** One file of a family; `feature`: what every text in it has. */
interface Part {
  readonly family: string;
  readonly whole: () => Promise<Buffer>;
  readonly style: 'Regular' | 'Bold';
  readonly feature?: string;
}

const sans = (style: Part['style']) => () => readFile(require.resolve(`@expo-google-fonts/noto-sans-sc/${SANS_FILES[style]}`));
const SANS_FILES = { Regular: '400Regular/NotoSansSC_400Regular.ttf', Bold: '600SemiBold/NotoSansSC_600SemiBold.ttf' } as const;

// The Chinese serif first: there resvg looks first for what a face lacks. lnum: figures do not hang. pwid: ’ is no full width.
const PARTS: readonly Part[] = [
  { family: HAN, whole: () => wholeFont('han'), style: 'Regular' },
  { family: 'Picture Latin', whole: () => wholeFont('latin'), style: 'Regular', feature: 'lnum' },
  { family: SANS.zh, whole: sans('Regular'), style: 'Regular' },
  { family: SANS.zh, whole: sans('Bold'), style: 'Bold' },
  { family: SANS.en, whole: sans('Regular'), style: 'Regular', feature: 'pwid' },
  { family: SANS.en, whole: sans('Bold'), style: 'Bold', feature: 'pwid' },
];

/**
 * Writes the fonts of pictures, cut down to their characters, below `dir` and gives the files' paths: resvg takes nothing else. Their names
 * tell their content, so that builds at the same time do not disturb each other. Throws, with the characters, where one is in no face.
 */
export async function writeFonts(dir: string, { text, display }: Characters): Promise<string[]> {
  mkdirSync(dir, { recursive: true });
  const all = [...new Set([...text, ...display])].sort().join('');
  const fonts = await Promise.all(PARTS.map((part) => cut(part, all)));
  const [han, , ...texts] = fonts.map(coveredBy);
  demand('the text face', text, texts);
  demand('the display face', display, [han as ReadonlySet<number>]);
  return fonts.map((font) => {
    const path = join(dir, `${createHash('sha256').update(font).digest('hex').slice(0, 16)}.ttf`);
    writeFileSync(`${path}.${process.pid}`, font);
    renameSync(`${path}.${process.pid}`, path);
    return path;
  });
}

async function cut({ family, style, whole, feature }: Part, characters: string): Promise<Buffer> {
  const font = await whole();
  const subset = await subsetFont(feature === undefined ? font : alwaysOn(font, feature), characters, {
    targetFormat: 'truetype',
    noHinting: true,
    keepFeatures: ['kern', 'liga', ALWAYS],
  });
  return renamed(subset, { 1: family, 2: style, 4: `${family} ${style}`, 6: `${family.replaceAll(' ', '')}-${style}` });
}

function demand(face: string, characters: ReadonlySet<string>, fonts: readonly ReadonlySet<number>[]): void {
  const missing = [...characters].filter((character) => !fonts.every((font) => font.has(character.codePointAt(0) as number)));
  if (missing.length > 0) throw new Error(`pictures: ${face} has no ${missing.map((character) => `“${character}”`).join(', ')}`);
}
