import { all, type Dispose, listen } from './dispose.ts';
import { writeState } from './link-state.ts';
import { lessMotion, type Page } from './page.ts';
import type { Place } from './place.ts';

export interface Address {
  /** The reader has moved: write the address when nothing has moved for a while. */
  touch(): void;
  readonly dispose: Dispose;
}

/** ms without a change after which the address follows. */
const SETTLED = 300;
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
export function startAddress({ window, document, root }: Page, whereabouts: () => Whereabouts, settled: () => void): Address {
  const { history, location } = window;
  let timer = 0;
  const write = () => {
    root.style.scrollBehavior = '';
    settled();
    const { place, step, focus } = whereabouts();
    const hash = step === null ? location.hash : step && `#${step}`;
    // A place of our own outlives a reload in another layout; elsewhere the browser knows better.
    history.scrollRestoration = place ? 'manual' : 'auto';
    try {
      history.replaceState({ place }, '', location.pathname + writeState(location.search, { focus, at: null }) + hash);
    } catch {
      // Safari allows 100 changes in 30 s; the next one will do.
    }
  };
  const touch = () => {
    window.clearTimeout(timer);
    timer = window.setTimeout(write, SETTLED);
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
    touch();
  };

  return {
    touch,
    dispose: all([
      () => {
        window.clearTimeout(timer);
        history.scrollRestoration = 'auto';
      },
      listen(document, 'click', follow),
      // Without `scrollend` (Safari before 26.2) the last `scroll` has to do.
      listen(document, 'onscrollend' in window ? 'scrollend' : 'scroll', touch, { passive: true }),
    ]),
  };
}

/** The place a reload or a way back left in this entry. */
export function savedPlace({ history }: Window): Place | null {
  const place: unknown = history.state?.place;
  return typeof place === 'object' && place && 'step' in place && 'part' in place ? (place as Place) : null;
}
