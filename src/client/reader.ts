import scrollama from 'scrollama';
import { all, type Dispose, listen } from './dispose.ts';
import type { Layout } from './layout.ts';
import type { Page } from './page.ts';
import { stepAt } from './place.ts';

export interface Reader {
  /** Computes the step anew; says so when it has changed. */
  update(): void;
  /** Takes over a new layout. */
  relayout(): void;
  readonly dispose: Dispose;
}

/** What scrollama 3.2.0 does and its types do not say. */
interface Waker extends Omit<scrollama.ScrollamaInstance, 'setup'> {
  setup(options: { readonly step: readonly HTMLElement[]; readonly offset: string }): void;
  offset(px: string): void;
}

/**
 * Follows the reader. scrollama only wakes it: its callbacks see the oldest entry, its margins go stale, gaps between
 * steps are silent, so the step is computed from the layout's measures, and once more when the scroll has ended.
 */
export function startReader(
  { window, document, steps }: Page,
  layout: () => Layout,
  changed: (step: number, before: number) => void,
): Reader {
  let step = -1;
  const update = () => {
    const { tops, line } = layout();
    const now = stepAt(tops, window.scrollY + line);
    if (now === step) return;
    const before = step;
    step = now;
    changed(now, before);
  };
  const offset = () => `${Math.round(layout().line)}px`;

  const waker = scrollama() as unknown as Waker;
  withoutScrollListener(document, () => waker.setup({ step: steps, offset: offset() }));
  // In a frame of its own: scrollama asks for the scroll between its calls, and would have the page laid out each time.
  let asked = 0;
  const wake = () => {
    asked ||= window.requestAnimationFrame(() => {
      asked = 0;
      update();
    });
  };
  waker.onStepEnter(wake);
  waker.onStepExit(wake);
  return {
    update,
    relayout() {
      waker.offset(offset());
      update();
    },
    dispose: all([
      () => {
        window.cancelAnimationFrame(asked);
        waker.destroy();
        for (const element of steps) element.removeAttribute('data-scrollama-index');
      },
      listen(document, 'scrollend', update, { passive: true }),
    ]),
  };
}

/** scrollama adds a scroll listener that it never removes, for a direction that we do not ask. */
function withoutScrollListener(document: Document, setup: () => void): void {
  const add = document.addEventListener;
  document.addEventListener = () => {};
  try {
    setup();
  } finally {
    document.addEventListener = add;
  }
}
