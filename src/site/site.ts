import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { loadAtlas } from '../data/atlas.ts';
import { loadStories } from '../data/index.ts';
import { viewOf } from '../geometry/map/views.ts';
import type { Atlas } from '../model/atlas.ts';
import { sayer } from '../model/captions.ts';
import { escapeHtml } from '../model/escape.ts';
import { SETS, type SetName } from '../model/frames.ts';
import { FOLDER, HOME } from '../model/lang.ts';
import type { Lang, Story } from '../model/story.ts';
import type { DrawInput } from '../view/drawing.tsx';
import type { Scheme } from '../view/map/title.tsx';
import { contentSecurityPolicy } from './csp.ts';
import { csvFiles } from './csv-files.ts';
import { displayCharacters } from './display-text.ts';
import { embedFiles } from './embeds.tsx';
import { fontLicence } from './fonts.ts';
import { headerFiles } from './host-headers.ts';
import { jsonLd } from './json-ld.ts';
import { landingFiles } from './landing.tsx';
import { shortMarkup } from './lean-markup.ts';
import { loaderFiles } from './loader.ts';
import { drawAll, pageEntries, pageRules, renderPage, renderSet, renderTitleLines, STYLE } from './page.tsx';
import { type AssetUrls, EXTERNAL_SETS } from './page-contract.ts';
import { fontData, fontFace, type PageFont, pageFonts } from './page-fonts.ts';
import { pictureFiles } from './pictures.tsx';
import { bundler } from './scripts.ts';
import { sharing } from './share.ts';
import { shareHead } from './share-head.ts';
import type { Content, Drawn, Files, Make, SiteContext } from './site-context.ts';
import { stylesheet } from './styles.ts';
import type { TitleUrls } from './title-media.ts';

/** A page before Vite adds its script: two pieces of its HTML. */
interface PageHtml {
  readonly head: string;
  readonly body: string;
}

/** The page in each language, and the files beside those that have been made, by path. */
export interface Site {
  /** Draws a language's page, once. */
  readonly page: (lang: Lang) => Promise<PageHtml>;
  readonly files: Files;
}

/** Where a page puts its files. */
interface Output {
  readonly add: AddFile;
  readonly files: Map<string, Make>;
}

/** Adds a file under assets/, its name marked by its content but in dev; gives its path. */
type AddFile = (name: string, extension: string, make: () => Content) => string;

/** Where a draft, which has no address, is tried. */
const LOCAL = 'http://127.0.0.1:4173/';

interface Options {
  readonly dev: boolean;
  /** Takes the place of the address that `data/` gives. */
  readonly url?: string;
}

/**
 * Loads `data/`; a page is drawn, and its fonts are cut, when it is asked for. Throws `DataFaults` with all faults of the data.
 * In `dev` the files are made when they are asked for, the fonts are whole, and there is no policy, for Vite's client needs inline styles.
 */
export async function makeSite(root: string, { dev, url }: Options): Promise<Site> {
  const data = join(root, 'data');
  const [stories, atlas] = await Promise.all([loadStories(data, { publish: !dev && url === undefined }), loadAtlas(data)]);
  const files = new Map<string, Make>();
  const add: AddFile = (name, extension, make) => {
    const content = dev ? '' : make();
    const hash = dev ? '' : `.${createHash('sha256').update(content).digest('hex').slice(0, 8)}`;
    const path = `assets/${name}${hash}.${extension}`;
    files.set(path, dev ? make : () => content);
    return path;
  };
  const inputs = { zh: inputOf(stories.zh, atlas), en: inputOf(stories.en, atlas) };
  const drawns = new Map<Lang, Drawn>();
  const drawn = (lang: Lang) => {
    const made = drawns.get(lang) ?? drawnFrom(inputs[lang]);
    drawns.set(lang, made);
    return made;
  };
  const context: SiteContext = { root, url: url ?? (stories.zh.site.url || LOCAL), dev, drawn, bundle: bundler(root) };
  const titles = (lang: Lang) =>
    bySet(SETS, (set): TitleUrls => {
      // The wind has no words: one drawing for both languages, but where the map lies elsewhere.
      const own = JSON.stringify(viewOf('title', set, lang)) !== JSON.stringify(viewOf('title', set, 'zh'));
      const url = (scheme: Scheme) =>
        add(`title-${set}${scheme === 'night' ? '-night' : ''}${own ? `-${lang}` : ''}`, 'svg', () =>
          shortMarkup(renderTitleLines(inputs[own ? lang : 'zh'], set, scheme)),
        );
      return { day: url('day'), night: url('night') };
    });
  for (const face of ['han', 'latin'] as const) {
    const licence = await fontLicence(face);
    files.set(`assets/serif-${face}-licence.txt`, () => licence);
  }
  const pages = new Map<Lang, Promise<PageHtml>>();
  const page = (lang: Lang) => {
    const made = pages.get(lang) ?? makePage(context, lang, titles(lang), { add, files });
    pages.set(lang, made);
    return made;
  };
  for (const make of [embedFiles, loaderFiles, pictureFiles, landingFiles, headerFiles])
    for (const [path, content] of make(context)) files.set(path, content);
  return { page, files };
}

function inputOf(story: Story, atlas: Atlas): DrawInput {
  return { story, atlas, say: sayer(story) };
}

function drawnFrom(input: DrawInput): Drawn {
  const drawings = drawAll(input);
  return { input, drawings, entries: pageEntries(input, drawings) };
}

async function makePage(
  { root, url, dev, drawn, bundle }: SiteContext,
  lang: Lang,
  titles: AssetUrls['titles'],
  { add, files }: Output,
): Promise<PageHtml> {
  const { input, drawings, entries } = drawn(lang);
  const { story } = input;
  const from = (path: string) => `${HOME[story.lang]}${path}`;
  const suffix = story.lang === 'zh' ? '' : `-${story.lang}`;
  const rendered = dev ? null : bySet(EXTERNAL_SETS, (set) => shortMarkup(renderSet(drawings[set])));
  const sets = bySet(EXTERNAL_SETS, (set) => add(`set-${set}${suffix}`, 'svg', () => rendered?.[set] ?? renderSet(drawings[set])));
  const urls: AssetUrls = {
    sets: bySet(EXTERNAL_SETS, (set) => from(sets[set])),
    titles: bySet(SETS, (set): TitleUrls => ({ day: from(titles[set].day), night: from(titles[set].night) })),
  };
  const body = shortMarkup(renderPage(input, drawings, entries, urls));
  const downloads = csvFiles(entries, story, input.say);
  for (const [path, text] of downloads) files.set(`${FOLDER[story.lang]}${path}`, () => text);
  const fonts = await pageFonts(
    {
      all: displayCharacters([body, ...Object.values(rendered ?? {})].join('')),
      phone: displayCharacters(body + (rendered?.small ?? '')),
      title: displayCharacters(body.slice(0, body.indexOf('</header>'))),
    },
    story.lang,
    dev,
  );
  const urlOf = (font: PageFont) => (font.inside ? fontData(font.font) : from(add(font.name, 'woff2', () => font.font)));
  const faces = (inside: boolean) =>
    fonts
      .filter((font) => font.inside === inside)
      .map((font) => fontFace(font, urlOf(font)))
      .join('');
  const [first, then] = story.lang === 'zh' ? ['first', 'index'] : ['first-en', 'en'];
  const css = (name: string, rules: string) => stylesheet(join(root, `src/site/css/${name}.css`), rules);
  const styles = [css(first, faces(true)), css(then, faces(false) + pageRules(input, urls))] as const;
  const arrival = await bundle('src/client/arrival.ts');
  const head = [
    !dev && `<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy(styles, arrival)}">`,
    `<title>${escapeHtml(`${story.site.title} / ${story.site.otherTitle}`)}</title>`,
    ...shareHead(sharing(input, 'story', url), story.site.description),
    `<style>${styles[0]}</style>`,
    `<script>${arrival}</script>`,
    `<script type="application/ld+json">${jsonLd(story, [...downloads.keys()])}</script>`,
  ];
  return { head: head.filter(Boolean).join('\n    '), body: body.replace(STYLE, () => styles[1]) };
}

function bySet<Set extends SetName, Of>(sets: readonly Set[], make: (set: Set) => Of): Record<Set, Of> {
  return Object.fromEntries(sets.map((set) => [set, make(set)])) as Record<Set, Of>;
}
