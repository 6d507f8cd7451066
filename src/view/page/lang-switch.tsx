import type { JSX } from 'preact';
import { addressOf, TAGS, upFrom } from '../../model/lang.ts';
import type { Lang } from '../../model/story.ts';

/** What each language calls itself. */
export const LANG_NAMES: Readonly<Record<Lang, string>> = { zh: '中文', en: 'English' };

/** The link to the page in the other language; the client keeps the reader's place in it. `page`: its path below the language's folder. */
export function LangSwitch({ lang, page = '' }: { readonly lang: Lang; readonly page?: string }): JSX.Element {
  const other = lang === 'zh' ? 'en' : 'zh';
  return (
    <a class="lang" href={upFrom(page) + addressOf(other, lang) + page} hreflang={TAGS[other]} lang={TAGS[other]}>
      {LANG_NAMES[other]}
    </a>
  );
}
