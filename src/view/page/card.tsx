import type { JSX } from 'preact';
import type { Say } from '../../model/captions.ts';
import type { Chapter, Step, Story } from '../../model/story.ts';
import { type Drawing, Layer } from '../drawing.tsx';
import { Prose } from './prose.tsx';

interface CardProps {
  readonly story: Story;
  readonly step: Step;
  readonly chapter: Chapter;
  readonly number: number;
  readonly total: number;
  readonly drawing: Drawing;
  readonly say: Say;
}

/** A step in the flow: its rule, heading, prose, static figure, keys and source; complete without any script. */
export function Card({ story, step, chapter, number, total, drawing, say }: CardProps): JSX.Element {
  const mapNote = say('page.title-caption-map');
  return (
    <article class="step" id={step.id} data-graphic={step.graphic}>
      <p class="count">
        <span>
          {say(`page.chapter-${chapter.number}`)}
          <span class="gap">{chapter.title}</span>
        </span>
        <b class="d">
          {number} / {total}
        </b>
      </p>
      <h3 class={`d n${[...step.heading].length}`}>{step.heading}</h3>
      <div class="prose">
        {step.prose.map((parts) => (
          <Prose parts={parts} story={story} say={say} />
        ))}
      </div>
      <figure class="static" role="img" aria-label={step.alt}>
        <div class="picture">
          <Layer drawing={drawing} />
        </div>
      </figure>
      <div class="foot">
        {drawing.legend.length > 0 && (
          <ul class="legend">
            {drawing.legend.map(({ key, text }) => (
              <li>
                <svg class="key" viewBox="0 0 40 16" aria-hidden="true">
                  {key}
                </svg>
                {text}
              </li>
            ))}
          </ul>
        )}
        <p class="source">
          {step.source.replace(mapNote, '')}
          {step.source.endsWith(mapNote) && <span class="map-note">{mapNote}</span>}
        </p>
      </div>
    </article>
  );
}
