import { all, type Dispose, listen } from './dispose.ts';
import type { Page } from './page.ts';
import type { Place } from './place.ts';

/**
 * Keeps the reader's place where WebKit loses it: a page that comes back from the browser's own cache stands at its top, and one that is
 * loaded again jumps to the fragment when it is parsed. `leave`: writes where the reader is; `place`: where that was, null outside of the story.
 */
export function startReturn({ window }: Page, leave: () => void, place: () => Place | null, goTo: (place: Place) => void): Dispose {
  let timer = 0;
  const comeBack = () => {
    const there = place();
    if (there) goTo(there);
  };
  return all([
    () => window.clearTimeout(timer),
    listen(window, 'pagehide', leave),
    listen(window, 'pageshow', ({ persisted }) => persisted && comeBack()),
    listen(window, 'DOMContentLoaded', () => {
      const { scrollY } = window;
      timer = window.setTimeout(() => window.scrollY !== scrollY && comeBack()); // the jump follows the event
    }),
  ]);
}
