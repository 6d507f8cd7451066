import type { Entries } from '../model/entries.ts';
import type { Lang } from '../model/story.ts';
import type { DrawInput } from '../view/drawing.tsx';
import type { Drawings } from './page.tsx';
import type { Bundle } from './scripts.ts';

/** A language's story, with all its drawings and all that can be pointed at in them. */
export interface Drawn {
  readonly input: DrawInput;
  readonly drawings: Drawings;
  readonly entries: Entries;
}

/** What every file of the site is made from. */
export interface SiteContext {
  /** Folder of the project. */
  readonly root: string;
  /** Where the site is published, with a slash at its end. */
  readonly url: string;
  readonly dev: boolean;
  /** Draws a language's story, once. */
  readonly drawn: (lang: Lang) => Drawn;
  /** Bundles a browser script, once. */
  readonly bundle: Bundle;
}

export type Content = string | Buffer;
/** Makes a file's content: at build once, in dev for each request. */
export type Make = () => Content | Promise<Content>;
/** Files by their path below the site's root. */
export type Files = ReadonlyMap<string, Make>;
