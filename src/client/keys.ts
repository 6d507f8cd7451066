import type { Detail } from './detail.ts';
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

/** Keys on the graphic, only while it has the focus: arrows go along its marks, Home and End to the first and last. */
export function startKeys({ probe, detail: box }: Page, detail: Detail): Dispose {
  return all([
    listen(probe, 'keydown', (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const marks = detail.marks();
      const now = detail.open()?.mark;
      const to = keyTo(event.key, now ? marks.indexOf(now) : -1, marks.length);
      const mark = to === null ? undefined : marks[to];
      if (!mark) return;
      event.preventDefault();
      detail.show(mark, 'keys');
    }),
    listen(probe, 'blur', (event) => {
      if (detail.open()?.by === 'keys' && !box.contains(event.relatedTarget as Node | null)) detail.close();
    }),
  ]);
}
