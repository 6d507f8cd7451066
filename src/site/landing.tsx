import { EMBEDS } from '../model/embeds.ts';
import { FOLDER, LANGS } from '../model/lang.ts';
import { GRAPHICS } from '../model/steps.ts';
import { galleryPage, graphicPage } from './landing-pages.tsx';
import { oembedJson } from './oembed.ts';
import { sharing } from './share.ts';
import type { Files, Make, SiteContext } from './site-context.ts';

/** What leads to the embeds: a page for each graphic, `g/<slug>/`, the gallery `embed.html`, `oembed/<slug>.json`; the English below `en/`. */
export function landingFiles(context: SiteContext): Files {
  const { url, drawn } = context;
  const files = new Map<string, Make>();
  for (const lang of LANGS) {
    const folder = FOLDER[lang];
    files.set(`${folder}embed.html`, () => galleryPage(context, lang));
    for (const graphic of GRAPHICS) files.set(`${folder}g/${graphic}/index.html`, () => graphicPage(context, lang, graphic));
    for (const embed of EMBEDS)
      files.set(`${folder}oembed/${embed}.json`, () => {
        const { input } = drawn(lang);
        return oembedJson(sharing(input, embed, url), input.story.site.title);
      });
  }
  return files;
}
