import { all, type Dispose } from './dispose.ts';
import { idOfLink } from './entries.ts';
import type { Page } from './page.ts';

export interface Phrases {
  /** Lights the phrases of these ids, and no others; writes only to those that change. */
  light(ids: ReadonlySet<string>): void;
  /** Marks the one that was pressed, null for none. */
  press(phrase: Element | null): void;
  readonly dispose: Dispose;
}

/** The phrases of the prose as buttons: without a script they are links to what they speak of. */
export function startPhrases({ column }: Page): Phrases {
  const phrases = new Map([...column.querySelectorAll<HTMLElement>('.ref')].map((phrase) => [phrase, idOfLink(phrase) ?? '']));
  const lit = new Set<HTMLElement>();
  let pressed: Element | null = null;
  for (const phrase of phrases.keys()) {
    phrase.setAttribute('role', 'button');
    phrase.setAttribute('aria-pressed', 'false');
  }
  function light(ids: ReadonlySet<string>) {
    for (const phrase of lit) {
      if (ids.has(phrases.get(phrase) ?? '')) continue;
      phrase.classList.remove('lit');
      lit.delete(phrase);
    }
    if (ids.size === 0) return;
    for (const [phrase, id] of phrases) {
      if (lit.has(phrase) || !ids.has(id)) continue;
      phrase.classList.add('lit');
      lit.add(phrase);
    }
  }
  function press(phrase: Element | null) {
    if (phrase === pressed) return;
    pressed?.setAttribute('aria-pressed', 'false');
    phrase?.setAttribute('aria-pressed', 'true');
    pressed = phrase;
  }
  return {
    light,
    press,
    dispose: all([
      () => {
        for (const phrase of phrases.keys()) {
          phrase.removeAttribute('role');
          phrase.removeAttribute('aria-pressed');
        }
      },
      () => light(new Set()),
    ]),
  };
}
