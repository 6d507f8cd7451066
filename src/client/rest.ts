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
  const unsettle = () => {
    turn += 1;
    window.clearTimeout(timer);
    if ('settled' in story.dataset) delete story.dataset['settled'];
  };
  const rest = async () => {
    rested();
    const mine = turn;
    await still();
    if (mine === turn) story.dataset['settled'] = '';
  };
  const touch = () => {
    unsettle();
    timer = window.setTimeout(rest, QUIET);
  };
  return {
    touch,
    dispose: all([unsettle, listen(document, 'scroll', touch, { passive: true })]),
  };
}
