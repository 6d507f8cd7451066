import type { ComponentChildren, JSX } from 'preact';
import type { Say } from '../../model/captions.ts';
import type { Site } from '../../model/story.ts';

interface TitlePageProps {
  readonly site: Site;
  readonly say: Say;
  /** Lines and words of the title drawing, one svg a set. */
  readonly children: ComponentChildren;
}

/** The title page: coast, wind and journey behind the upright title, the finding, the credit. */
export function TitlePage({ site, say, children }: TitlePageProps): JSX.Element {
  return (
    <header class="title" id="top">
      <div class="title-picture" aria-hidden="true">
        {children}
      </div>
      <p class="title-head">
        <a href="#contents" data-open="contents">
          {say('page.contents')}
        </a>
      </p>
      <div class="title-text">
        <h1 class="d">{site.title}</h1>
        <p class="title-en d" lang="en">
          {site.otherTitle}
        </p>
        <p class="finding d">
          {site.finding.map((line, index) => (
            <span class={index === site.findingLit ? 'lit-line' : undefined}>{line}</span>
          ))}
        </p>
      </div>
      <p class="credit">
        <b>{say('page.title-date')}</b>
        <span class="title-hour">{say('page.title-hour')}</span>
        {lines(say('page.title-credit'))}
      </p>
      <p class="title-caption">{lines(say('page.title-caption-wind'), say('page.title-caption-map'))}</p>
      <a class="title-down" href="#two-cities">
        {say('page.down')}
      </a>
    </header>
  );
}

/** Each text in its pieces between spaces: a line each where the page is narrow. */
function lines(...texts: readonly string[]): JSX.Element[] {
  return texts.flatMap((text) => text.split(' ')).map((text) => <span>{text}</span>);
}
