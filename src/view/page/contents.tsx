import type { JSX } from 'preact';
import type { Say } from '../../model/captions.ts';
import type { Chapter, Story } from '../../model/story.ts';
import { LangSwitch } from './lang-switch.tsx';
import { firstNumber } from './number-of.ts';

/** The contents: sixteen steps in five chapters. Without a script it stands in the page's end; the client opens it over the story. */
export function Contents({ story, say }: { readonly story: Story; readonly say: Say }): JSX.Element {
  return (
    <nav class="contents" id="contents" aria-label={say('page.contents')}>
      <div class="contents-head">
        <p class="d">{story.site.title}</p>
        <LangSwitch lang={story.lang} />
        <button type="button" class="close" data-close="contents">
          {say('page.close')}
        </button>
      </div>
      <div class="contents-list">
        {story.chapters.map((chapter) => (
          <ContentsChapter chapter={chapter} first={firstNumber(chapter, story)} say={say} />
        ))}
      </div>
    </nav>
  );
}

function ContentsChapter({ chapter, first, say }: { readonly chapter: Chapter; readonly first: number; readonly say: Say }): JSX.Element {
  return (
    <section>
      <h2>
        <span>{say(`page.chapter-${chapter.number}`)}</span>
        <span class="d">{chapter.title}</span>
      </h2>
      <ol>
        {chapter.steps.map((step, index) => (
          <li>
            <a href={`#${step.id}`} data-stop={step.id}>
              <span class="num d">{first + index}</span>
              <span class="d name">{step.heading}</span>
            </a>
          </li>
        ))}
      </ol>
    </section>
  );
}
