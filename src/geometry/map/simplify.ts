import type { Point } from './conic.ts';

/**
 * Thins a ring by Visvalingam and Whyatt (1993): drops the point whose triangle with its neighbours is smallest until none is below
 * `tolerance(point)`, an area in the plane's units squared.
 */
export function simplifyRing(ring: readonly Point[], tolerance: (point: Point) => number): Point[] {
  const points = ring.map((point, index) => ({ point, before: index - 1, after: index + 1, area: 0, kept: true }));
  const count = points.length;
  if (count < 4) return [...ring];
  (points[0] as (typeof points)[0]).before = count - 1;
  (points[count - 1] as (typeof points)[0]).after = 0;
  const area = (index: number): number => {
    const item = points[index] as (typeof points)[0];
    const [ax, ay] = (points[item.before] as typeof item).point;
    const [cx, cy] = (points[item.after] as typeof item).point;
    const [bx, by] = item.point;
    return Math.abs((bx - ax) * (cy - ay) - (cx - ax) * (by - ay)) / 2 / tolerance(item.point);
  };
  points.forEach((item, index) => {
    item.area = area(index);
  });
  // A heap with lazy deletion: entries whose area is out of date are skipped.
  const heap = points.map((item, index) => ({ index, area: item.area })).sort((a, b) => a.area - b.area);
  const up = (at: number): void => {
    for (let i = at; i > 0; ) {
      const parent = (i - 1) >> 1;
      const [a, b] = [heap[i] as (typeof heap)[0], heap[parent] as (typeof heap)[0]];
      if (b.area <= a.area) return;
      heap[i] = b;
      heap[parent] = a;
      i = parent;
    }
  };
  const pop = (): (typeof heap)[0] => {
    const top = heap[0] as (typeof heap)[0];
    const last = heap.pop() as (typeof heap)[0];
    if (heap.length > 0) {
      heap[0] = last;
      for (let i = 0; ; ) {
        let small = i;
        for (const child of [2 * i + 1, 2 * i + 2])
          if (child < heap.length && (heap[child] as typeof top).area < (heap[small] as typeof top).area) small = child;
        if (small === i) break;
        [heap[i], heap[small]] = [heap[small] as typeof top, heap[i] as typeof top];
        i = small;
      }
    }
    return top;
  };
  let left = count;
  while (left > 3 && heap.length > 0) {
    const next = pop();
    const item = points[next.index] as (typeof points)[0];
    if (!item.kept || next.area !== item.area) continue;
    if (next.area >= 1) break;
    item.kept = false;
    left -= 1;
    (points[item.before] as typeof item).after = item.after;
    (points[item.after] as typeof item).before = item.before;
    for (const index of [item.before, item.after]) {
      const neighbour = points[index] as typeof item;
      // An area never falls below one already dropped, so that a ring thins evenly.
      neighbour.area = Math.max(area(index), next.area);
      heap.push({ index, area: neighbour.area });
      up(heap.length - 1);
    }
  }
  return points.filter((item) => item.kept).map((item) => item.point);
}
