import type { JSX } from 'preact';
import type { Say } from '../../model/captions.ts';
import type { MarkRow } from '../../model/marks.ts';
import { GRAPHIC, type StepId } from '../../model/steps.ts';
import type { Step, Story } from '../../model/story.ts';
import type { LegendItem } from '../drawing.tsx';
import { Legend } from '../page/card.tsx';
import { Entries } from './entries.tsx';
import { type SetsOf, Stage } from './layers.tsx';
import { Source } from './source.tsx';

interface GraphicEmbedProps {
  readonly story: Story;
  readonly say: Say;
  readonly sets: SetsOf;
  /** Keys to the marks, by step. */
  readonly legends: Readonly<Partial<Record<StepId, readonly LegendItem[]>>>;
  /** All states of the graphic, the one that shows first, and those between which a reader can switch. */
  readonly steps: readonly StepId[];
  readonly first: StepId;
  readonly choices: readonly StepId[];
  /** Addresses of the graphic's own page and of the whole story. */
  readonly page: string;
  readonly whole: string;
  /** What can be pointed at. */
  readonly rows: readonly MarkRow[];
}

/** One graphic by itself: picture, keys, what it shows in a sentence, its sources, the ways on. */
export function GraphicEmbed({ story, sets, legends, steps, first, choices, page, whole, rows, say }: GraphicEmbedProps): JSX.Element {
  const states = story.steps.filter(({ id }) => steps.includes(id));
  return (
    <main class="embed graphic" data-step={first} data-graphic={GRAPHIC[first]}>
      {choices.map((id) => (
        <i class="at" id={id} />
      ))}
      {choices.length > 0 && <Switch states={states.filter(({ id }) => choices.includes(id))} say={say} />}
      <div class="picture">
        <Stage sets={sets} pointed />
        <svg class="ring" aria-hidden="true">
          <path class="f0 sp" />
          <path class="f0 si" />
        </svg>
        <div class="probe" tabindex={0} role="application" aria-label={say('page.probe')} />
      </div>
      <div class="cards">
        {states.map((step) => (
          <Card
            story={story}
            step={step}
            legend={legends[step.id] ?? []}
            stays={choices.includes(step.id)}
            page={page}
            whole={whole}
            say={say}
          />
        ))}
        <div class="detail" role="status" />
      </div>
      <Entries rows={rows} say={say} />
    </main>
  );
}

/** Not a form's fieldset: without a script these are links. */
const group = (name: string) => ({ role: 'group', 'aria-label': name }) as const;

/** Leads from state to state; the script makes a group of radio buttons of it. */
function Switch({ states, say }: { readonly states: readonly Step[]; readonly say: Say }): JSX.Element {
  return (
    <div class="switch" {...group(say('embed.switch'))}>
      {states.map(({ id, heading }) => (
        <a class="choice d" href={`#${id}`} data-step={id}>
          {heading}
        </a>
      ))}
    </div>
  );
}

interface CardProps extends Pick<GraphicEmbedProps, 'story' | 'page' | 'whole' | 'say'> {
  readonly step: Step;
  readonly legend: readonly LegendItem[];
  /** Keeps its room while another shows that the reader can switch to. */
  readonly stays: boolean;
}

function Card({ story, step, legend, stays, page, whole, say }: CardProps): JSX.Element {
  return (
    <article class={stays ? 'card stays' : 'card'} data-step={step.id}>
      {legend.length > 0 && <Legend items={legend} />}
      <div class="foot">
        <h1 class="finding sans">{say(`embed.finding-${step.id}`)}</h1>
        <p class="unseen">{`${say('embed.picture')}${step.alt}`}</p>
        <p class="source">
          <span class="line">
            <Source step={step} say={say} />
          </span>
          <span class="line">{story.site.credit}</span>
        </p>
        <p class="ways">
          <a href={`${page}#embed`} target="_blank" rel="noopener">
            {say('embed.embed')}
          </a>
          <a href={`${whole}#${step.id}`} target="_blank" rel="noopener">
            {`${say('embed.whole')} ↗`}
          </a>
        </p>
      </div>
    </article>
  );
}
