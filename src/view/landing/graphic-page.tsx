import type { JSX } from 'preact';
import type { Say } from '../../model/captions.ts';
import { EMBEDS } from '../../model/embeds.ts';
import { upFrom } from '../../model/lang.ts';
import type { SnippetInput } from '../../model/snippets.ts';
import { snippet } from '../../model/snippets.ts';
import type { Graphic } from '../../model/steps.ts';
import type { Chapter, Step, Story } from '../../model/story.ts';
import { Bar } from './bar.tsx';
import { Code } from './code.tsx';
import { Downloads } from './downloads.tsx';
import { EmbedFrame } from './frame.tsx';

interface GraphicPageProps {
  readonly story: Story;
  readonly graphic: Graphic;
  /** The state that the graphic opens with. */
  readonly step: Step;
  readonly chapter: Chapter;
  readonly sharing: SnippetInput;
  readonly say: Say;
}

/** A graphic's own page: what it shows, itself, what can be taken away, how to embed it. */
export function GraphicPage({ story, graphic, step, chapter, sharing, say }: GraphicPageProps): JSX.Element {
  const page = `g/${graphic}/`;
  const home = upFrom(page);
  return (
    <>
      <Bar site={story.site} lang={story.lang} page={page} />
      <main>
        <article class="piece">
          <div class="words">
            <p class="count">
              <span>
                {say(`page.chapter-${chapter.number}`)}
                <span class="gap">{chapter.title}</span>
              </span>
              <a href={`${home}#${step.id}`}>{say('share.in-story')}</a>
            </p>
            <h1 class={`d n${[...step.heading].length}`}>{step.heading}</h1>
            <div class="prose">
              <p class="finding">{sharing.title}</p>
              {step.prose.map((parts) => (
                <p>{parts.map(({ text }) => text).join('')}</p>
              ))}
            </div>
            <p class="source">{step.source}</p>
          </div>
          <div class="show yingfeng-embed">
            <EmbedFrame embed={graphic} home={home} title={`${sharing.title} – ${sharing.interactive}`} />
          </div>
        </article>
        <section class="part" aria-labelledby="embed">
          <h2 class="d" id="embed">
            {say('share.embed')}
          </h2>
          <div>
            <p>{say('share.embed-text')}</p>
            <Code text={snippet('any', sharing)} label={say('share.code')} />
            <p>
              <a href={`${home}embed.html#${graphic}`}>{say('share.more-ways')}</a>
            </p>
          </div>
        </section>
        <section class="part" aria-labelledby="downloads">
          <h2 class="d" id="downloads">
            {say('share.downloads')}
          </h2>
          <div>
            <Downloads graphic={graphic} home={home} alt={step.alt} say={say} />
            <p class="credit-line">{say('share.credit')}</p>
          </div>
        </section>
        <nav class="part" aria-labelledby="others">
          <h2 class="d" id="others">
            {say('share.others')}
          </h2>
          <ul class="others">
            {EMBEDS.filter((embed) => embed !== graphic).map((embed) => (
              <li>
                <a href={embed === 'story' ? home : `../${embed}/`}>{say(`share.title-${embed}`)}</a>
              </li>
            ))}
          </ul>
        </nav>
      </main>
    </>
  );
}
