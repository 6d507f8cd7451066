import type { Dispose } from './dispose.ts';
import type { Page } from './page.ts';

export interface Marker {
  /** Marks a step, by its place among the sixteen. */
  mark(step: number): void;
  readonly dispose: Dispose;
}

/** Says where the reader is: `data-step` for the stylesheet, the present link in strip and contents, the number on the phone's strip. */
export function startMarker({ document, story, steps }: Page): Marker {
  const stops = [...document.querySelectorAll<HTMLElement>('[data-stop]')];
  const counts = [...document.querySelectorAll('.strip-count')];
  const first = story.dataset['step'] ?? '';
  const write = (id: string, number: number) => {
    story.dataset['step'] = id;
    for (const count of counts) count.textContent = String(number);
  };
  return {
    mark(step) {
      const id = steps[step]?.id ?? '';
      write(id, step + 1);
      for (const stop of stops) {
        if (stop.dataset['stop'] === id) stop.setAttribute('aria-current', 'step');
        else stop.removeAttribute('aria-current');
      }
    },
    dispose() {
      write(first, 1);
      for (const stop of stops) stop.removeAttribute('aria-current');
    },
  };
}
