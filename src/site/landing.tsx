import type { Files, Make, SiteContext } from './site-context.ts';

/** What leads to the embeds: a page for each graphic, `g/<slug>/`, the gallery `embed.html`, `oembed/<slug>.json`; the English below `en/`. */
export function landingFiles(_context: SiteContext): Files {
  return new Map<string, Make>();
}
