import type { SetName } from '../model/frames.ts';
import type { Lang } from '../model/story.ts';

/** A set's layout or view in a language: what differs in English is laid over the Chinese. */
export function inLanguage<Layout extends object>(
  all: Readonly<Record<SetName, Layout>>,
  english: Readonly<Partial<Record<SetName, Partial<Layout>>>>,
  set: SetName,
  lang: Lang,
): Layout {
  return lang === 'en' ? { ...all[set], ...english[set] } : all[set];
}
