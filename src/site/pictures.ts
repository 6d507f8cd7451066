import type { Files, Make, SiteContext } from './site-context.ts';

/** The pictures for sharing, as PNG: `img/<slug>-<size>.png`, the English below `en/`. */
export function pictureFiles(_context: SiteContext): Files {
  return new Map<string, Make>();
}
