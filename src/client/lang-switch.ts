import { type Dispose, listen } from './dispose.ts';
import { writeState } from './link-state.ts';
import type { Page } from './page.ts';
import type { Place } from './place.ts';

/** The links to the other language take the reader's step, place in it and focus with them. */
export function startLangSwitch({ document, window, steps }: Page, state: () => { place: Place | null; focus: string | null }): Dispose {
  return listen(document, 'click', (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a.lang');
    if (!link) return;
    const { place, focus } = state();
    const at = place && { step: steps[place.step]?.id ?? '', part: place.part };
    link.search = writeState(window.location.search, { focus: at && focus, at });
  });
}
