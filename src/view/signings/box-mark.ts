import type { Point } from '../../geometry/charts/diamond.ts';
import type { MarkAt } from '../../model/drawing.ts';

/** One mark for all that only counts: the box round its points, `room` px off their centres. */
export function boxMark(id: string, points: readonly Point[], room: number): MarkAt {
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  const [x0, x1, y0, y1] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  return { id, x: (x0 + x1) / 2, y: (y0 + y1) / 2, w: (x1 - x0) / 2 + room, h: (y1 - y0) / 2 + room, shape: 'box' };
}
