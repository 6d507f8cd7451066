import type { JSX } from 'preact';
import { upFrom } from '../../model/lang.ts';
import type { Lang, Site } from '../../model/story.ts';
import { LangSwitch } from '../page/lang-switch.tsx';

/** The head of a page beside the story: the way to it, the way to the other language. `page`: its path below its language's folder. */
export function Bar({ site, lang, page }: { readonly site: Site; readonly lang: Lang; readonly page: string }): JSX.Element {
  return (
    <header class="bar">
      <a class="d" href={upFrom(page) || './'}>
        {site.title}
      </a>
      <LangSwitch lang={lang} page={page} />
    </header>
  );
}
