import { join } from 'node:path';
import { renderAsync } from '@resvg/resvg-js';
import { LANGS } from '../../model/lang.ts';
import type { Lang } from '../../model/story.ts';
import { displayCharacters } from '../display-text.ts';
import type { SiteContext } from '../site-context.ts';
import { type Characters, elsewhere, writeFonts } from './fonts.ts';
import { lightInks } from './literal.ts';
import { type Picture, pictureWriter } from './picture.ts';
import { twoInkPng } from './png.ts';

/** Where the fonts are kept that resvg reads, below the project's folder. */
const FONTS = '.cache/picture-fonts';

interface Press {
  readonly png: (lang: Lang, name: string) => Promise<Buffer>;
  /** With text as text, in fonts that its reader may have. */
  readonly svg: (lang: Lang, name: string) => string;
}

/** Prints pictures by language and name. All are drawn with the first, the fonts cut with the first that is printed; at build all are printed with it, side by side. */
export function press({ root, dev, drawn }: SiteContext, picturesOf: (lang: Lang) => readonly Picture[]): Press {
  const inks = lightInks(root);
  /** By their SVG: some bear two names. */
  const printed = new Map<string, Promise<Buffer>>();
  /** One picture after another in each: as many at a time as keep two cores busy and little memory. */
  const lanes: Promise<unknown>[] = [Promise.resolve(), Promise.resolve(), Promise.resolve()];
  const svgs = new Map<string, string>();
  let fonts: Promise<readonly string[]> | undefined;

  const plates = (): ReadonlyMap<string, string> => {
    if (svgs.size > 0) return svgs;
    for (const lang of LANGS) {
      const write = pictureWriter(root, drawn(lang).input);
      for (const picture of picturesOf(lang)) svgs.set(`${lang} ${picture.name}`, write(picture));
    }
    return svgs;
  };
  const fontFiles = (): Promise<readonly string[]> => {
    fonts ??= writeFonts(join(root, FONTS), charactersOf([...plates().values()]));
    return fonts;
  };
  const print = async (svg: string, fontFiles: readonly string[]): Promise<Buffer> => {
    const image = await renderAsync(svg, { font: { loadSystemFonts: false, fontFiles: [...fontFiles], sansSerifFamily: 'Picture Sans' } });
    return twoInkPng({ width: image.width, height: image.height, rgba: image.pixels }, inks);
  };
  const start = (key: string, files: readonly string[]): Promise<Buffer> => {
    const svg = plates().get(key) as string;
    const known = printed.get(svg);
    if (known !== undefined) return known;
    const lane = printed.size % lanes.length;
    const made = (lanes[lane] as Promise<unknown>).then(() => print(svg, files));
    lanes[lane] = made.catch(() => undefined); // who asks for it gets the error
    printed.set(svg, made);
    return made;
  };

  return {
    png: async (lang, name) => {
      const files = await fontFiles();
      if (!dev) for (const key of plates().keys()) start(key, files).catch(() => undefined);
      return start(`${lang} ${name}`, files);
    },
    svg: (lang, name) => elsewhere(plates().get(`${lang} ${name}`) as string, lang),
  };
}

/** What SVGs set in the display face, and all that they set. */
export function charactersOf(svgs: readonly string[]): Characters {
  const bodies = svgs.map((svg) => svg.replace(/<style>[\s\S]*?<\/style>/, ''));
  const letters = bodies.flatMap((body) => body.match(/(?<=>)[^<]+(?=<)/g) ?? []).join('');
  return { text: new Set([...unescaped(letters)].filter((character) => character !== '\n')), display: displayCharacters(bodies.join('')) };
}

function unescaped(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
}
