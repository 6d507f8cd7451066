import { type Detail, NOT_OUTSIDE } from './detail.ts';
import { all, type Dispose, listen } from './dispose.ts';
import type { Page } from './page.ts';

/** The mark that a key leads to from mark `now` (−1: none yet) of `count`; null for any other key. */
export function keyTo(key: string, now: number, count: number): number | null {
  if (count === 0) return null;
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  if (key === 'ArrowRight' || key === 'ArrowDown') return Math.min(now + 1, count - 1);
  if (key === 'ArrowLeft' || key === 'ArrowUp') return now < 0 ? count - 1 : Math.max(now - 1, 0);
  return null;
}

/**
 * Keys: on the graphic, only while it has the focus, arrows go along its marks, Home and End to the first and last. Tab leads from what
 * opened the detail into it, and on from there.
 */
export function startKeys({ document, probe, detail: box }: Page, detail: Detail): Dispose {
  const opener = () => detail.open()?.phrase ?? probe;
  return all([
    listen(probe, 'keydown', (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const marks = detail.marks();
      const to = keyTo(event.key, detail.open()?.at ?? -1, marks.length);
      const mark = to === null ? undefined : marks[to];
      if (!mark || to === null) return;
      event.preventDefault();
      detail.show(mark.id, 'keys', to);
    }),
    listen(document, 'keydown', (event) => {
      if (event.key !== 'Tab' || !detail.open()) return;
      const ways = [...box.querySelectorAll<HTMLElement>('a, button:not(:disabled)')].filter((way) => way.getClientRects().length > 0);
      const now = ways.indexOf(document.activeElement as HTMLElement);
      const next = event.shiftKey ? ways[now - 1] : ways[now + 1];
      if (document.activeElement === opener() && !event.shiftKey && ways[0]) {
        event.preventDefault();
        ways[0].focus({ preventScroll: true });
      } else if (now >= 0 && !next) {
        // The browser goes on from there.
        opener().focus({ preventScroll: true });
        if (event.shiftKey) event.preventDefault();
      }
    }),
    listen(document, 'focusout', (event) => {
      const to = event.relatedTarget as Element | null;
      const open = detail.open();
      if (open?.by !== 'keys' || !to || box.contains(to) || to === opener() || to.closest(NOT_OUTSIDE)) return;
      if (event.target === opener() || box.contains(event.target as Node)) detail.close();
    }),
  ]);
}
