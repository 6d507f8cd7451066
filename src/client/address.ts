import { all, type Dispose, listen } from './dispose.ts';
import { writeState } from './link-state.ts';
import { lessMotion, type Page } from './page.ts';
import type { Place } from './place.ts';

export interface Address {
  /** Writes where the reader rests: the step and what is pinned, where they are others than before. */
  write(): void;
  /** Writes the very place, too, to which a reader who leaves may come back. */
  leave(): void;
  readonly dispose: Dispose;
}

/** Screens; links farther than this cut. */
const FAR = 3;

export interface Whereabouts {
  /** Null outside of the story. */
  readonly place: Place | null;
  /** `''` above the story, null after it: the address is left as it is. */
  readonly step: string | null;
  /** What is pinned. */
  readonly focus: string | null;
}

/** Keeps the address at the reader's step and focus, without history entries: Back leaves the story. */
export function startAddress({ window, document, root }: Page, whereabouts: () => Whereabouts): Address {
  const { history, location } = window;
  const write = (leaves: boolean) => {
    root.style.scrollBehavior = '';
    const { place, step, focus } = whereabouts();
    const hash = step === null ? location.hash : step && `#${step}`;
    const address = location.pathname + writeState(location.search, { focus, at: null }) + hash;
    // A place of our own outlives a reload in another layout; elsewhere the browser knows better.
    const restoration = place ? 'manual' : 'auto';
    if (history.scrollRestoration !== restoration) history.scrollRestoration = restoration;
    // Every change costs a frame.
    if (!leaves && address === location.pathname + location.search + location.hash) return;
    try {
      history.replaceState({ place }, '', address);
    } catch {
      // Safari allows 100 changes in 30 s; the next one will do.
    }
  };
  /** The browser's own jump to a fragment, which also moves the focus, but in place of the present entry. */
  const follow = (event: MouseEvent) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[href^="#"]');
    if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    const hash = link?.getAttribute('href') ?? '';
    const target = document.getElementById(hash.slice(1));
    if (!target) return;
    event.preventDefault();
    const away = Math.abs(target.getBoundingClientRect().top) / root.clientHeight;
    target.closest('details')?.setAttribute('open', '');
    root.style.scrollBehavior = away > FAR || lessMotion(window) ? '' : 'smooth';
    location.replace(hash);
  };

  return {
    write: () => write(false),
    leave: () => write(true),
    dispose: all([
      () => {
        history.scrollRestoration = 'auto';
      },
      listen(document, 'click', follow),
    ]),
  };
}

/** The place a reload or a way back left in this entry. */
export function savedPlace({ history }: Window): Place | null {
  const place: unknown = history.state?.place;
  return typeof place === 'object' && place && 'step' in place && 'part' in place ? (place as Place) : null;
}
