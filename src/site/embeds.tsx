import { EMBEDS, type Embed } from '../model/embeds.ts';
import { FOLDER, LANGS } from '../model/lang.ts';
import type { Lang } from '../model/story.ts';
import type { Files, Make, SiteContext } from './site-context.ts';

/** The embeds, each one HTML file that asks for nothing else: `embed/<slug>/index.html`, the English below `en/`. */
export function embedFiles(context: SiteContext): Files {
  const files = new Map<string, Make>();
  for (const lang of LANGS)
    for (const embed of EMBEDS) files.set(`${FOLDER[lang]}embed/${embed}/index.html`, () => makeEmbed(context, lang, embed));
  return files;
}

async function makeEmbed({ drawn }: SiteContext, lang: Lang, embed: Embed): Promise<string> {
  return `<!doctype html><html lang="${lang}"><title>${drawn(lang).input.story.site.title} ${embed}</title>`;
}
