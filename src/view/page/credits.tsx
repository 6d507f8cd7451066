import type { JSX } from 'preact';
import type { Say } from '../../model/captions.ts';
import type { Story } from '../../model/story.ts';
import { Foreign } from './foreign.tsx';

/** The article's headline and byline, what is not known of it, every source with its licence, dates and corrections. */
export function Credits({ story, say }: { readonly story: Story; readonly say: Say }): JSX.Element {
  const { site, sources, corrections } = story;
  return (
    <footer class="credits" id="credits">
      <section>
        <h2 class="d">{say('page.credits-article')}</h2>
        <p>
          <Foreign text={say('page.article-headline')} lang={story.lang} />
        </p>
        <p>{site.credit}</p>
        <p>{say('page.article-unknown')}</p>
        <p>{say('page.article-paragraphs')}</p>
      </section>
      <section>
        <h2 class="d">{say('page.credits-sources')}</h2>
        <dl>
          {Object.values(sources).map(({ id, name, credit, date, licence, url }) => (
            <div id={`source-${id}`}>
              <dt class="name">{name}</dt>
              <dd class="source">
                <Foreign
                  text={[credit, credit.includes(date.slice(0, 4)) ? '' : date, licence].filter(Boolean).join(say('rows.stop'))}
                  lang={story.lang}
                />
                {url !== '' && (
                  <>
                    {say('rows.stop')}
                    <a href={url}>{new URL(url).host}</a>
                  </>
                )}
              </dd>
            </div>
          ))}
        </dl>
      </section>
      <section>
        <h2 class="d">{say('page.credits-page')}</h2>
        <p>{say('page.wind-model')}</p>
        <p>{say('page.fonts')}</p>
        <p>{say('page.licence')}</p>
        <p>
          <a href="embed.html">{say('share.use-all')}</a>
        </p>
        <p>
          {say('page.published')} <time datetime={site.published}>{site.published}</time>
          <span class="gap">
            {say('page.updated')} <time datetime={site.updated}>{site.updated}</time>
          </span>
        </p>
        <h3>{say('page.corrections')}</h3>
        {corrections.length === 0 ? (
          <p>{say('page.no-corrections')}</p>
        ) : (
          <ul>
            {corrections.map(({ date, text }) => (
              <li>
                <time datetime={date}>{date}</time> {text}
              </li>
            ))}
          </ul>
        )}
      </section>
    </footer>
  );
}
