import type { JSX } from 'preact';
import type { Say } from '../../model/captions.ts';
import type { Chapter } from '../../model/story.ts';

/** A chapter's opening in reversed print, with its steps as links. */
export function Opener({ chapter, first, say }: { readonly chapter: Chapter; readonly first: number; readonly say: Say }): JSX.Element {
  return (
    <header class="opener" id={`chapter-${chapter.number}`}>
      <h2 class={`d n${[...chapter.title].length}`}>{chapter.title}</h2>
      <div class="opener-list">
        <p>
          <span class="opener-chapter">{say(`page.chapter-${chapter.number}`)}</span>
          <span class="opener-kicker">{chapter.kicker}</span>
        </p>
        <ol start={first}>
          {chapter.steps.map((step, index) => (
            <li>
              <a href={`#${step.id}`} class="d">
                <span class="num">{first + index}</span>
                {step.heading}
              </a>
            </li>
          ))}
        </ol>
      </div>
    </header>
  );
}
