import { EMBEDS } from '../model/embeds.ts';
import { FOLDER, LANGS } from '../model/lang.ts';
import { oembedJson } from './oembed.ts';
import { sharing } from './share.ts';
import type { Files, Make, SiteContext } from './site-context.ts';

/** What leads to the embeds: a page for each graphic, `g/<slug>/`, the gallery `embed.html`, `oembed/<slug>.json`; the English below `en/`. */
export function landingFiles({ url, drawn }: SiteContext): Files {
  const files = new Map<string, Make>();
  for (const lang of LANGS)
    for (const embed of EMBEDS)
      files.set(`${FOLDER[lang]}oembed/${embed}.json`, () => {
        const { input } = drawn(lang);
        return oembedJson(sharing(input, embed, url), input.story.site.title);
      });
  return files;
}
