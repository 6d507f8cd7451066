import type { Embed } from './embeds.ts';
import type { SnippetKind, SnippetWords } from './snippets.ts';
import type { Lang } from './story.ts';

/** The ways that the gallery offers, a tab each, the usual one first. */
export const WAYS = ['any', 'no-script', 'wordpress', 'amp', 'image', 'wechat'] as const satisfies readonly SnippetKind[];

export type Way = (typeof WAYS)[number];

/** What the gallery's script needs to make any snippet, as JSON in the page. */
export interface GalleryData {
  readonly lang: Lang;
  /** The site's address, with a slash at its end. */
  readonly url: string;
  /** From the page to the site's root. */
  readonly home: string;
  /** Of the loader's present version: `sha384-…`. */
  readonly integrity: string;
  /** After a copy: done, and to be done by hand. */
  readonly copied: string;
  readonly failed: string;
  readonly words: Readonly<Record<Lang, Readonly<Record<Embed, SnippetWords>>>>;
}
