import type { Point } from '../../geometry/charts/diamond.ts';
import type { Rect } from '../../geometry/charts/room.ts';
import type { MarkAt } from '../../model/drawing.ts';

/** One mark for all that only counts: the box round its points, `room` px off their centres. */
export function boxMark(id: string, points: readonly Point[], room: number): MarkAt {
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  return rectMark(id, { x0: Math.min(...xs), x1: Math.max(...xs), y0: Math.min(...ys), y1: Math.max(...ys) }, room);
}

/** The mark of a rectangle, `room` px off its edges. */
export function rectMark(id: string, { x0, y0, x1, y1 }: Rect, room = 0): MarkAt {
  return { id, x: (x0 + x1) / 2, y: (y0 + y1) / 2, w: (x1 - x0) / 2 + room, h: (y1 - y0) / 2 + room, shape: 'box' };
}
