import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { loadAtlas } from '../data/atlas.ts';
import { loadStory } from '../data/index.ts';
import { sayer } from '../model/captions.ts';
import type { DrawInput } from '../view/drawing.tsx';
import { contentSecurityPolicy } from './csp.ts';
import { displayCharacters } from './display-text.ts';
import { escapeHtml } from './escape.ts';
import { displayFont, fontLicence, wholeFont } from './fonts.ts';
import { drawAll, pageRules, renderPage, renderSet, renderTitleLines } from './page.tsx';
import { type AssetUrls, EXTERNAL_SETS, type ExternalSet } from './page-contract.ts';
import { stylesheet } from './styles.ts';

type Content = string | Buffer;

/** The page before Vite adds its script: two pieces of the HTML, and the files beside it by path. */
export interface Site {
  readonly head: string;
  readonly body: string;
  readonly files: ReadonlyMap<string, () => Content>;
}

/**
 * Loads `data/`, draws everything and cuts the font. Throws `DataFaults` with all faults of the data.
 * In `dev` the files are made when they are asked for, the font is whole, and there is no policy, for Vite's client needs inline styles.
 */
export async function makeSite(root: string, { dev }: { readonly dev: boolean }): Promise<Site> {
  const data = join(root, 'data');
  const [story, atlas] = await Promise.all([loadStory(data), loadAtlas(data)]);
  const input: DrawInput = { story, atlas, say: sayer(story) };

  const drawings = drawAll(input);

  const files = new Map<string, () => Content>();
  const add = (name: string, extension: string, make: () => Content): string => {
    const content = dev ? '' : make();
    const hash = dev ? '' : `.${createHash('sha256').update(content).digest('hex').slice(0, 8)}`;
    const path = `assets/${name}${hash}.${extension}`;
    files.set(path, dev ? make : () => content);
    return `./${path}`;
  };
  const urls: AssetUrls = {
    sets: bySet((set) => add(`set-${set}`, 'svg', () => renderSet(drawings[set]))),
    titles: bySet((set) => add(`title-${set}`, 'svg', () => renderTitleLines(input, set))),
  };
  const body = renderPage(input, drawings, urls);
  const drawn = dev ? [] : [...files.values()].map((make) => String(make()));
  const serif = dev ? await wholeFont() : await displayFont(displayCharacters([body, ...drawn].join('')));
  const font = add('serif', 'woff2', () => serif);
  const licence = await fontLicence();
  files.set('assets/serif-licence.txt', () => licence);
  const style = stylesheet(join(root, 'src/site/css/index.css'), fontFace(font) + pageRules(input, urls));

  const head = [
    !dev && `<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy(style)}">`,
    `<title>${escapeHtml(`${story.site.title} / ${story.site.titleEn}`)}</title>`,
    `<meta name="description" content="${escapeHtml(story.site.description)}">`,
    `<link rel="preload" href="${font}" as="font" type="font/woff2" crossorigin>`,
    `<style>${style}</style>`,
  ];
  return { head: head.filter(Boolean).join('\n    '), body, files };
}

function bySet(make: (set: ExternalSet) => string): Record<ExternalSet, string> {
  return Object.fromEntries(EXTERNAL_SETS.map((set) => [set, make(set)])) as Record<ExternalSet, string>;
}

/** `swap`: the headings can be read before the font is there; sizes and line heights are set, so nothing moves when it comes. */
function fontFace(url: string): string {
  return `@font-face { font-family: "Into the Wind Serif"; src: url("${url}") format("woff2"); font-weight: 900; font-display: swap; }\n`;
}
