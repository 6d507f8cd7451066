import type { ComponentChildren, JSX } from 'preact';
import type { Say } from '../../model/captions.ts';
import type { Site } from '../../model/story.ts';
import { LangSwitch } from './lang-switch.tsx';

interface TitlePageProps {
  readonly site: Site;
  readonly say: Say;
  /** Lines and words of the title drawing, one svg a set, and what they are drawn with. */
  readonly children: ComponentChildren;
}

/** The title page: coast, wind and journey behind the upright title, the finding, the credit. The words come first, to be painted first. */
export function TitlePage({ site, say, children }: TitlePageProps): JSX.Element {
  return (
    <header class="title" id="top">
      <p class="title-head">
        <a href="#contents" data-open="contents">
          {say('page.contents')}
        </a>
        <LangSwitch lang={say.lang} />
      </p>
      <div class="title-text">
        <h1 class="d">{lastWordsJoined(site.title)}</h1>
        {say.lang === 'zh' ? (
          <p class="title-en d" lang="en">
            {site.otherTitle}
          </p>
        ) : (
          <p class="slip d" lang="zh-CN">
            {site.otherTitle}
          </p>
        )}
        <p class="finding d">
          {site.finding.map((line, index) => (
            <>
              {between(index, say)}
              <span class={index === site.findingLit ? 'lit-line' : undefined}>{line}</span>
            </>
          ))}
        </p>
      </div>
      <p class="credit">
        <b>{say('page.title-date')}</b>
        <span class="title-hour">{say('page.title-hour')}</span>
        {lines(say, 'page.title-credit')}
      </p>
      <p class="title-caption">{lines(say, 'page.title-caption-wind', 'page.title-caption-map')}</p>
      <a class="title-down" href="#two-cities">
        {say('page.down')}
      </a>
      {children}
    </header>
  );
}

/** Captions in their pieces between slashes: a line each where the page is narrow. */
function lines(say: Say, ...keys: readonly string[]): JSX.Element[] {
  return keys
    .flatMap((key) => say(key).split(' / '))
    .map((text, index) => (
      <>
        {between(index, say)}
        <span>{text}</span>
      </>
    ));
}

/** What stands between two lines that some layouts set as one: in Chinese nothing. */
function between(index: number, { lang }: Say): string {
  return index > 0 && lang === 'en' ? ' ' : '';
}

/** A title whose last two words stay on one line. */
function lastWordsJoined(title: string): string {
  return title.replace(/ (?=\S+$)/, '\u00a0');
}
