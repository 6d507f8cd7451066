import type { JSX } from 'preact';
import type { Say } from '../../model/captions.ts';
import type { Entries } from '../../model/entries.ts';
import { STEPS } from '../../model/steps.ts';
import type { Story } from '../../model/story.ts';
import type { LegendItem } from '../drawing.tsx';
import { firstNumber } from '../page/number-of.ts';
import { Bar, TurnLinks } from './bar.tsx';
import { EmbedCard } from './card.tsx';
import { type SetsOf, Stage } from './layers.tsx';

interface StoryEmbedProps {
  readonly story: Story;
  readonly entries: Entries;
  readonly say: Say;
  readonly sets: SetsOf;
  /** Keys to the marks, by step's index. */
  readonly legends: readonly (readonly LegendItem[])[];
  /** Address of the whole story. */
  readonly page: string;
}

/** The story step by step: picture, text, bar. Without a script the address's fragment says which step shows, the first by itself. */
export function StoryEmbed({ story, entries, say, sets, legends, page }: StoryEmbedProps): JSX.Element {
  return (
    <main class="embed story" data-step={STEPS[0]}>
      <h1 class="unseen">{story.site.title}</h1>
      {story.steps.map(({ id }) => (
        <i class="at" id={id} />
      ))}
      <Stage sets={sets} />
      <div class="cards">
        {story.chapters.map((chapter) => {
          const first = firstNumber(chapter, story);
          return chapter.steps.map((step, index) => (
            <EmbedCard
              story={story}
              step={step}
              chapter={chapter}
              count={`${first + index}/${story.steps.length}`}
              legend={legends[first + index - 1] ?? []}
              entries={entries}
              say={say}
              page={page}
            >
              <TurnLinks story={story} say={say} index={first + index - 1} />
            </EmbedCard>
          ));
        })}
        <p class="more">
          <a href={page} target="_blank" rel="noopener">
            {say('embed.more')} ↗
          </a>
        </p>
      </div>
      <Bar story={story} say={say} />
      <p class="unseen" aria-live="polite" />
    </main>
  );
}
