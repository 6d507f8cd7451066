import type { Layout } from './layout.ts';

/** Where the reader is, in a way that outlives rotation and reload: a step, and how much of it has passed the line (0–1). */
export interface Place {
  readonly step: number;
  readonly part: number;
}

/** The last step whose top has passed `y`; the first one before that. `tops` rise. */
export function stepAt(tops: readonly number[], y: number): number {
  let low = 0;
  for (let high = tops.length - 1; low < high; ) {
    const middle = Math.ceil((low + high) / 2);
    if ((tops[middle] ?? 0) <= y) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The place at a scroll position; null on the title page and after the story. */
export function placeAt(layout: Layout, scroll: number): Place | null {
  const y = scroll + layout.line;
  const step = stepAt(layout.tops, y);
  const part = (y - (layout.tops[step] ?? 0)) / (layout.heights[step] || 1);
  return part < 0 || y >= layout.storyBottom ? null : { step, part: Math.min(part, 0.999) };
}

/** The scroll position of a place. */
export function scrollOf(layout: Layout, { step, part }: Place): number {
  return (layout.tops[step] ?? 0) + part * (layout.heights[step] ?? 0) - layout.line;
}
