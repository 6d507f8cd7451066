import { all, type Dispose, listen } from './dispose.ts';
import type { Page } from './page.ts';

export interface Rest {
  /** Something has changed without a scroll: what waits for rest waits anew. */
  touch(): void;
  readonly dispose: Dispose;
}

/** ms without a scroll or a change after which the reader rests; Safari allows 100 addresses in 30 s. */
const QUIET = 300;

/**
 * Tells when the reader has come to rest, for all that need not be written in the midst of a scroll. `data-settled` stands on the story
 * from then on, once what moves on the stage has ended, too, until something moves again. `still`: resolves when the stage has come to its end.
 */
export function startRest({ window, document, story }: Page, still: () => Promise<void>, rested: () => void): Rest {
  let timer = 0;
  let turn = 0;
  let moved = 0;
  // One timer: to set it anew with every event would cost more.
  const wait = (ms: number) => {
    timer = window.setTimeout(() => {
      const left = moved + QUIET - window.performance.now();
      if (left > 0) wait(left);
      else void rest();
    }, ms);
  };
  const rest = async () => {
    timer = 0;
    rested();
    const mine = turn;
    await still();
    if (mine === turn) story.dataset['settled'] = '';
  };
  const touch = () => {
    moved = window.performance.now();
    if (timer !== 0) return;
    turn += 1;
    delete story.dataset['settled'];
    wait(QUIET);
  };
  return {
    touch,
    dispose: all([
      () => {
        turn += 1;
        window.clearTimeout(timer);
        delete story.dataset['settled'];
      },
      // A listener of every scroll event costs more than all else that a scroll asks of us; Safari before 26.2 has no other.
      listen(document, 'onscrollend' in window ? 'scrollend' : 'scroll', touch, { passive: true }),
    ]),
  };
}
