import type { Dispose } from './dispose.ts';
import type { Page } from './page.ts';

export interface Marker {
  /** Lets what belongs to the stage follow a step at once. */
  step(id: string): void;
  /** Marks a step in strip, contents and description; for when the reader rests. */
  mark(step: number): void;
  /** Lets stage and strip show the hours of the week. */
  hours(): void;
  readonly dispose: Dispose;
}

/**
 * Says where the reader is: `data-step` on the story, `data-at` on what follows it by the stylesheet (few elements, so that few are
 * styled anew), the present link in strip and contents, the number on the phone's strip.
 */
export function startMarker({ document, story, probe, steps }: Page): Marker {
  const stops = [...document.querySelectorAll<HTMLElement>('[data-stop]')].map((link) => ({
    link,
    place: steps.findIndex((step) => step.id === link.dataset['stop']),
  }));
  const counts = [...document.querySelectorAll('.strip-count')];
  const followers = [...document.querySelectorAll<HTMLElement | SVGElement>('[data-at]')];
  const strip = followers.filter((follower) => follower.matches('.strip'));
  const staged = followers.filter((follower) => !strip.includes(follower));
  const first = story.dataset['step'] ?? '';
  const lead = (which: readonly (HTMLElement | SVGElement)[], id: string) => {
    for (const follower of which) if (follower.dataset['at'] !== id) follower.dataset['at'] = id;
  };
  const step = (id: string) => {
    story.dataset['step'] = id;
    lead(staged, id);
  };
  const number = (value: number) => {
    for (const count of counts) if (count.textContent !== String(value)) count.textContent = String(value); // the same words, too, are laid out anew
  };
  return {
    step,
    mark(place) {
      const id = steps[place]?.id ?? '';
      lead(strip, id);
      number(place + 1);
      // The graphic is described as it is now, in the words of the step's figure.
      probe.setAttribute('aria-describedby', `${id}-figure`);
      for (const { link, place: at } of stops) {
        link.classList.toggle('passed', at < place);
        if (at === place) link.setAttribute('aria-current', 'step');
        else link.removeAttribute('aria-current');
      }
    },
    hours: () => lead(followers, 'time'),
    dispose() {
      step(first);
      lead(strip, first);
      number(1);
      probe.removeAttribute('aria-describedby');
      for (const { link } of stops) {
        link.classList.remove('passed');
        link.removeAttribute('aria-current');
      }
    },
  };
}
