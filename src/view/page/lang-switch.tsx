import type { JSX } from 'preact';
import { addressOf, TAGS } from '../../model/lang.ts';
import type { Lang } from '../../model/story.ts';

const NAMES: Readonly<Record<Lang, string>> = { zh: '中文', en: 'English' };

/** The link to the page in the other language; the client keeps the reader's place in it. */
export function LangSwitch({ lang }: { readonly lang: Lang }): JSX.Element {
  const other = lang === 'zh' ? 'en' : 'zh';
  return (
    <a class="lang" href={addressOf(other, lang)} hreflang={TAGS[other]} lang={TAGS[other]}>
      {NAMES[other]}
    </a>
  );
}
