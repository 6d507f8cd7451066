import { join } from 'node:path';
import { renderAsync } from '@resvg/resvg-js';
import { LANGS } from '../../model/lang.ts';
import type { Lang } from '../../model/story.ts';
import { displayCharacters } from '../display-text.ts';
import type { SiteContext } from '../site-context.ts';
import { writeFonts } from './fonts.ts';
import { lightInks } from './literal.ts';
import { type Picture, pictureWriter } from './picture.ts';
import { twoInkPng } from './png.ts';

/** Where the fonts are kept that resvg reads, below the project's folder. */
const FONTS = '.cache/picture-fonts';

interface Printed {
  readonly svgs: ReadonlyMap<string, string>;
  readonly fontFiles: readonly string[];
}

/** Prints pictures by language and name, as PNG. All are drawn, and the fonts cut, with the first; at build all are printed with it, side by side. */
export function printer(
  { root, dev, drawn }: SiteContext,
  picturesOf: (lang: Lang) => readonly Picture[],
): (lang: Lang, name: string) => Promise<Buffer> {
  const inks = lightInks(root);
  const started = new Map<string, Promise<Buffer>>();
  let prepared: Promise<Printed> | undefined;

  const prepare = async (): Promise<Printed> => {
    const svgs = new Map<string, string>();
    for (const lang of LANGS) {
      const write = pictureWriter(root, drawn(lang).input);
      for (const picture of picturesOf(lang)) svgs.set(`${lang} ${picture.name}`, write(picture));
    }
    return { svgs, fontFiles: await writeFonts(join(root, FONTS), charactersOf([...svgs.values()])) };
  };
  const start = (key: string, { svgs, fontFiles }: Printed): Promise<Buffer> => {
    const made = started.get(key) ?? print(svgs.get(key) as string, fontFiles);
    started.set(key, made);
    return made;
  };
  const print = async (svg: string, fontFiles: readonly string[]): Promise<Buffer> => {
    const image = await renderAsync(svg, { font: { loadSystemFonts: false, fontFiles: [...fontFiles], sansSerifFamily: 'Picture Sans' } });
    return twoInkPng({ width: image.width, height: image.height, rgba: image.pixels }, inks);
  };

  return async (lang, name) => {
    prepared ??= prepare();
    const ready = await prepared;
    if (!dev) for (const key of ready.svgs.keys()) start(key, ready).catch(() => undefined); // whoever asks for it gets the error
    return start(`${lang} ${name}`, ready);
  };
}

/** What SVGs set in the display face, and all that they set. */
export function charactersOf(svgs: readonly string[]): { readonly text: ReadonlySet<string>; readonly display: ReadonlySet<string> } {
  const bodies = svgs.map((svg) => svg.replace(/<style>[\s\S]*?<\/style>/, ''));
  const letters = bodies.flatMap((body) => body.match(/(?<=>)[^<]+(?=<)/g) ?? []).join('');
  return { text: new Set([...unescaped(letters)].filter((character) => character !== '\n')), display: displayCharacters(bodies.join('')) };
}

function unescaped(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
}
