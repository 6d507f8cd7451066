import type { JSX } from 'preact';
import type { Say } from '../../model/captions.ts';
import type { Story } from '../../model/story.ts';

interface BarProps {
  readonly story: Story;
  readonly say: Say;
}

/** The stepper's bar: back, the sixteen stops as a slider, the count, on. */
export function Bar({ story, say }: BarProps): JSX.Element {
  const starts = new Set(story.chapters.map(({ steps }) => steps[0]?.id));
  const total = story.steps.length;
  return (
    <div class="bar">
      <Turn by={-1} name={say('embed.previous')} />
      <div
        class="stops"
        role="slider"
        tabIndex={0}
        aria-label={say('embed.steps')}
        aria-valuemin={1}
        aria-valuemax={total}
        aria-valuenow={1}
        aria-valuetext={story.steps[0]?.heading}
      >
        {story.steps.map(({ id }, index) => (
          <i class={`${starts.has(id) ? 'first' : ''}${index === 0 ? ' now' : ''}`.trim() || undefined} />
        ))}
      </div>
      <b class="count d">{`1/${total}`}</b>
      <Turn by={1} name={say('embed.next')} />
    </div>
  );
}

function Turn({ by, name }: { readonly by: -1 | 1; readonly name: string }): JSX.Element {
  return (
    <button type="button" class="turn" data-by={by} aria-label={name} aria-disabled={by < 0}>
      <Chevron by={by} />
    </button>
  );
}

/** The same without a script: links from a step to the next, which the address tells apart. */
export function TurnLinks({ story, say, index }: BarProps & { readonly index: number }): JSX.Element {
  const link = (by: -1 | 1, name: string) => {
    const to = story.steps[index + by];
    return (
      to && (
        <a class="turn" data-by={by} href={`#${to.id}`} aria-label={name}>
          <Chevron by={by} />
        </a>
      )
    );
  };
  return (
    <>
      {link(-1, say('embed.previous'))}
      {link(1, say('embed.next'))}
    </>
  );
}

function Chevron({ by }: { readonly by: -1 | 1 }): JSX.Element {
  return (
    <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
      <path class="f0 si" stroke-width="2.5" d={by < 0 ? 'M14 3 6 10 14 17' : 'M6 3 14 10 6 17'} />
    </svg>
  );
}
