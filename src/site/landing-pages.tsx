import { createHash } from 'node:crypto';
import { renderToString } from 'preact-render-to-string';
import { EMBEDS, type Embed, OPENS_AT } from '../model/embeds.ts';
import { escapeHtml } from '../model/escape.ts';
import type { GalleryData } from '../model/gallery.ts';
import { HOME, LANGS, upFrom } from '../model/lang.ts';
import type { SnippetInput } from '../model/snippets.ts';
import type { Graphic } from '../model/steps.ts';
import type { Lang } from '../model/story.ts';
import { Gallery } from '../view/landing/gallery.tsx';
import { GraphicPage } from '../view/landing/graphic-page.tsx';
import { landingDocument } from './landing-document.ts';
import { loaderFiles } from './loader.ts';
import { sharing } from './share.ts';
import { shareHead } from './share-head.ts';
import type { SiteContext } from './site-context.ts';

/** A graphic's own page. Our own loader fits its frame, as it does on other sites. */
export function graphicPage(context: SiteContext, lang: Lang, graphic: Graphic): Promise<string> {
  const { input } = context.drawn(lang);
  const { story, say } = input;
  const shared = sharing(input, graphic, context.url);
  const chapter = story.chapters.find(({ steps }) => steps.some(({ id }) => id === OPENS_AT[graphic]));
  const step = chapter?.steps.find(({ id }) => id === OPENS_AT[graphic]);
  if (!chapter || !step) throw new Error(`${graphic}: no step ${OPENS_AT[graphic]}`);
  return landingDocument(context, lang, {
    title: `${shared.title} – ${story.site.title}`,
    head: shareHead(shared, step.alt),
    body: renderToString(<GraphicPage story={story} graphic={graphic} step={step} chapter={chapter} sharing={shared} say={say} />),
    script: { src: `${upFrom(`g/${graphic}/`)}${HOME[lang]}embed/v1.js` },
  });
}

/** The gallery of everything that can be embedded. */
export async function galleryPage(context: SiteContext, lang: Lang): Promise<string> {
  const { url, drawn, bundle } = context;
  const { story, say } = drawn(lang).input;
  const shared = (of: Lang) => byEmbed((embed) => sharing(drawn(of).input, embed, url));
  const words = Object.fromEntries(LANGS.map((of) => [of, byEmbed((embed) => wordsOf(shared(of)[embed]))])) as GalleryData['words'];
  const data: GalleryData = {
    lang,
    url,
    home: HOME[lang],
    integrity: await integrityOf(context),
    copied: say('share.copied'),
    failed: say('share.copy-failed'),
    words,
  };
  const headings = byEmbed((embed) =>
    embed === 'story' ? story.site.title : (story.steps.find(({ id }) => id === OPENS_AT[embed])?.heading ?? ''),
  );
  return landingDocument(context, lang, {
    title: `${say('share.gallery')} – ${story.site.title}`,
    head: [`<meta name="description" content="${escapeHtml(say('share.gallery-lead'))}">`],
    body: renderToString(<Gallery story={story} sharing={shared(lang)} headings={headings} say={say} />),
    script: { text: await bundle('src/embed/gallery.ts'), data: { id: 'gallery-data', json: data } },
  });
}

function byEmbed<T>(make: (embed: Embed) => T): Record<Embed, T> {
  return Object.fromEntries(EMBEDS.map((embed) => [embed, make(embed)])) as Record<Embed, T>;
}

function wordsOf({ title, siteName, alt, interactive, showAll }: SnippetInput): GalleryData['words'][Lang][Embed] {
  return { title, siteName, alt, interactive, showAll };
}

/** Hash of the loader, for those who pin it. */
async function integrityOf(context: SiteContext): Promise<string> {
  const loader = await loaderFiles(context).get('embed/v1.js')?.();
  return `sha384-${createHash('sha384')
    .update(loader ?? '')
    .digest('base64')}`;
}
