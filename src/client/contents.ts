import { all, type Dispose, listen } from './dispose.ts';
import type { Page } from './page.ts';

/** The contents over the story: opened by `.strip-open` and `[data-open=contents]`, closed by its button, its links, Esc and a click outside. */
export function startContents({ document, contents }: Page): Dispose {
  const openers = [...document.querySelectorAll<HTMLElement>('.strip-open, [data-open=contents]')];
  const expanded = openers.map((element) => element.getAttribute('aria-expanded'));
  let opener: HTMLElement | null = null;

  const set = (open: boolean) => {
    contents.hidden = !open;
    for (const element of openers) element.setAttribute('aria-expanded', String(open));
  };
  const open = (from: HTMLElement) => {
    opener = from;
    set(true);
    contents.querySelector<HTMLElement>('[aria-current], [data-close]')?.focus();
  };
  const close = (back: boolean) => {
    if (contents.hidden) return;
    set(false);
    if (back) opener?.focus({ preventScroll: true });
  };

  set(false);
  return all([
    () => {
      set(false);
      contents.hidden = false;
      openers.forEach((element, index) => {
        if (expanded[index] == null) element.removeAttribute('aria-expanded');
      });
    },
    listen(document, 'click', (event) => {
      const target = event.target as Element;
      const from = openers.find((element) => element.contains(target));
      if (from) {
        event.preventDefault();
        if (contents.hidden) open(from);
        else close(true);
      } else if (target.closest('[data-close]')) close(true);
      else if (!contents.contains(target) || target.closest('a')) close(false);
    }),
    listen(document, 'keydown', (event) => {
      if (event.key === 'Escape') close(true);
    }),
    // Tabbing out of it closes it, so that the focus is never under it.
    listen(contents, 'focusout', (event) => {
      if (event.relatedTarget && !contents.contains(event.relatedTarget as Node)) close(false);
    }),
  ]);
}
