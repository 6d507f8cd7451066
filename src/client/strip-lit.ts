import type { Dispose } from './dispose.ts';
import type { Page } from './page.ts';

export interface StripLit {
  /** Shows a date (an entry's `data-when`), and the stops of the steps that show the thing where the present one does not. */
  show(when: string | undefined, steps: readonly string[]): void;
  clear(): void;
  readonly dispose: Dispose;
}

/** What the strip says of the thing that is pointed at: its date as a reversed plate on the axis, its steps at their stops. */
export function startStripLit({ document, story }: Page): StripLit {
  const strip = document.querySelector<HTMLElement>('.strip');
  const plate = document.createElement('b');
  plate.className = 'strip-lit';
  plate.setAttribute('aria-hidden', 'true');
  let stops: Element[] = [];

  function clear() {
    plate.remove();
    strip?.classList.remove('dated');
    for (const stop of stops) stop.classList.remove('has');
    stops = [];
  }

  return {
    show(when, steps) {
      clear();
      stops = steps.flatMap((id) => strip?.querySelector(`.stop[data-stop="${id}"]`) ?? []);
      for (const stop of stops) stop.classList.add('has');
      const [week = '', summer = '', ...words] = (when ?? '').split(' ');
      const step = story.dataset['step'];
      // In `whole` the timeline is the stage, and the strip has no axis.
      if (!strip || week === '' || step === 'whole') return;
      const inSummer = step === 'september';
      const x = inSummer ? summer : week;
      // Arrows lead out of the week.
      plate.textContent = words.filter((word) => !(inSummer && /[←→]/.test(word))).join(' ');
      plate.style.setProperty('--x', `${Number(x) / 100}`);
      plate.style.setProperty('--shift', Number(x) < 4 ? '0%' : Number(x) > 96 ? '-100%' : '-50%');
      strip.classList.add('dated');
      strip.append(plate);
    },
    clear,
    dispose: clear,
  };
}
