import type { MarkAt } from './drawing.ts';

/** The mark whose box is nearest to a point within `reach` px; of two that hold it, the smaller. */
export function nearest(marks: readonly MarkAt[], x: number, y: number, reach: number): MarkAt | null {
  let best: MarkAt | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const mark of marks) {
    const away = Math.hypot(Math.max(0, Math.abs(x - mark.x) - mark.w), Math.max(0, Math.abs(y - mark.y) - mark.h));
    if (away > reach) continue;
    const cost = away + Math.min(mark.w, mark.h) / 4 + Math.hypot(x - mark.x, y - mark.y) / 100;
    if (cost < least) {
      least = cost;
      best = mark;
    }
  }
  return best;
}
