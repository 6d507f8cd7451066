import type { JSX } from 'preact';
import { TAGS } from '../../model/lang.ts';
import type { Lang } from '../../model/story.ts';

/** Chinese in English; in Chinese, three English words or more: a name alone is no other language. */
const FOREIGN: Readonly<Record<Lang, RegExp>> = {
  en: /([\p{Script=Han}\u3000-\u303f\uff00-\uffef]+(?:[“”‘’\p{Script=Han}\u3000-\u303f\uff00-\uffef]+)*)/u,
  zh: /([A-Za-z][\w’-]*(?: [\w’-]+){2,})/u,
};

/** A text of the page in which pieces of its other language say so. */
export function Foreign({ text, lang }: { readonly text: string; readonly lang: Lang }): JSX.Element {
  const other = TAGS[lang === 'zh' ? 'en' : 'zh'];
  return <>{text.split(FOREIGN[lang]).map((piece, index) => (index % 2 === 1 ? <span lang={other}>{piece}</span> : piece))}</>;
}
