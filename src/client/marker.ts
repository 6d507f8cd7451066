import type { Dispose } from './dispose.ts';
import type { Page } from './page.ts';

export interface Marker {
  /** Marks a step, by its place among the sixteen. */
  mark(step: number): void;
  /** Lets what follows by the stylesheet follow a step, or the hours of the strip. */
  lead(id: string): void;
  readonly dispose: Dispose;
}

/** Says where the reader is: `data-step` on the story, `data-at` on what follows it by the stylesheet (few elements, so that few are styled anew), the present link in strip and contents, the number on the phone's strip. */
export function startMarker({ document, story, probe, steps }: Page): Marker {
  const stops = [...document.querySelectorAll<HTMLElement>('[data-stop]')].map((link) => ({
    link,
    place: steps.findIndex((step) => step.id === link.dataset['stop']),
  }));
  const counts = [...document.querySelectorAll('.strip-count')];
  const followers = [...document.querySelectorAll<HTMLElement | SVGElement>('[data-at]')];
  const first = story.dataset['step'] ?? '';
  const lead = (id: string) => {
    for (const follower of followers) follower.dataset['at'] = id;
  };
  const write = (id: string, number: number) => {
    story.dataset['step'] = id;
    lead(id);
    for (const count of counts) count.textContent = String(number);
    // The graphic is described as it is now, in the words of the step's figure.
    probe.setAttribute('aria-describedby', `${id}-figure`);
  };
  return {
    lead,
    mark(step) {
      const id = steps[step]?.id ?? '';
      write(id, step + 1);
      for (const { link, place } of stops) {
        link.classList.toggle('passed', place < step);
        if (place === step) link.setAttribute('aria-current', 'step');
        else link.removeAttribute('aria-current');
      }
    },
    dispose() {
      write(first, 1);
      probe.removeAttribute('aria-describedby');
      for (const { link } of stops) {
        link.classList.remove('passed');
        link.removeAttribute('aria-current');
      }
    },
  };
}
