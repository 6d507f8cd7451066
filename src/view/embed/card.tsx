import type { ComponentChildren, JSX } from 'preact';
import type { Say } from '../../model/captions.ts';
import type { Entries } from '../../model/entries.ts';
import type { Chapter, Step, Story } from '../../model/story.ts';
import type { LegendItem } from '../drawing.tsx';
import { Legend } from '../page/card.tsx';
import { Prose } from '../page/prose.tsx';
import { Source } from './source.tsx';

interface CardProps {
  readonly story: Story;
  readonly step: Step;
  readonly chapter: Chapter;
  /** As it is said: 4/16. */
  readonly count: string;
  readonly legend: readonly LegendItem[];
  readonly entries: Entries;
  readonly say: Say;
  /** Address of the whole story. */
  readonly page: string;
  readonly children: ComponentChildren;
}

/** A step's text in the stepper. Its phrases lead into the whole story, to the same step with what they name lit. */
export function EmbedCard({ story, step, chapter, count, legend, entries, say, page, children }: CardProps): JSX.Element {
  const href = (id: string) => (entries.href(id) === null ? null : `${page}?focus=${id}#${step.id}`);
  return (
    <article class="card" data-step={step.id} data-count={count} data-chapter={`${say(`page.chapter-${chapter.number}`)} ${chapter.title}`}>
      <h2 class={`d n${[...step.heading].length}`}>{step.heading}</h2>
      <div class="prose">
        {step.prose.map((parts) => (
          <Prose parts={parts} story={story} entries={{ ...entries, href }} say={say} outside />
        ))}
      </div>
      <p class="unseen">{`${say('embed.picture')}${step.alt}`}</p>
      {legend.length > 0 && <Legend items={legend} />}
      <p class="source">
        <Source step={step} say={say} />
      </p>
      {children}
    </article>
  );
}
