import type { JSX } from 'preact';
import type { Say } from '../../model/captions.ts';
import type { Entries } from '../../model/entries.ts';
import { STEPS } from '../../model/steps.ts';
import type { Chapter, Step, Story } from '../../model/story.ts';
import { type Drawing, Layer, type LegendItem } from '../drawing.tsx';
import { BasisSign } from '../ink.tsx';
import { BASES } from './bases.ts';
import { keyExtent } from './key-box.ts';
import { Prose } from './prose.tsx';
import { clauses } from './source-clauses.ts';
import { SourceLinks } from './source-links.tsx';

interface CardProps {
  readonly story: Story;
  readonly step: Step;
  readonly chapter: Chapter;
  readonly number: number;
  readonly total: number;
  readonly drawing: Drawing;
  readonly entries: Entries;
  readonly say: Say;
}

/** A step in the flow: its rule, heading, prose, static figure, keys and source; complete without any script. */
export function Card({ story, step, chapter, number, total, drawing, entries, say }: CardProps): JSX.Element {
  const onMap = [say('page.title-caption-map'), say('map.caption-tracks')];
  return (
    <article class="step" id={step.id} data-graphic={step.graphic}>
      <hr />
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
          <Prose parts={parts} story={story} entries={entries} say={say} />
        ))}
      </div>
      <figure class="static" role="img" aria-label={step.alt} id={`${step.id}-figure`}>
        <div class="picture">
          <Layer drawing={drawing} />
        </div>
      </figure>
      {/* On wide screens the foot of `whole` stands at the screen's foot (whole.css): it follows the step by itself, for a rule that hung on the story would style all of it anew. */}
      <div class="foot" data-at={step.id === 'whole' ? STEPS[0] : undefined}>
        {drawing.legend.length > 0 && <Legend items={drawing.legend} />}
        <p class="source">
          {clauses(step.source, onMap).map(([text, drawn]) => {
            const links = <SourceLinks text={text} refs={step.sourceRefs} entries={entries} />;
            return drawn ? <span class="map-note">{links}</span> : links;
          })}
          <a class="use" href={`embed.html#${step.graphic}`}>
            {say('share.use')}
          </a>
          <Signs step={step} say={say} />
        </p>
      </div>
    </article>
  );
}

/** Keys to the marks of a drawing. */
export function Legend({ items }: { readonly items: readonly LegendItem[] }): JSX.Element {
  return (
    <ul class="legend">
      {items.map(({ key, text }) => {
        const [left, right] = keyExtent(key);
        return (
          <li>
            <svg class="key" viewBox={`${left} 0 ${right - left} 16`} width={right - left} aria-hidden="true">
              {key}
            </svg>
            {text}
          </li>
        );
      })}
    </ul>
  );
}

/** What the signs in the step's prose say. */
function Signs({ step, say }: { readonly step: Step; readonly say: Say }): JSX.Element | null {
  const used = new Set(step.prose.flat().flatMap((part) => (part.kind === 'ref' && part.sign ? [part.basis] : [])));
  if (used.size === 0) return null;
  return (
    <span class="signs">
      {BASES.filter((basis) => used.has(basis)).map((basis) => (
        <span>
          <BasisSign basis={basis} name="" />
          {say(`page.basis-${basis}`)}
        </span>
      ))}
    </span>
  );
}
