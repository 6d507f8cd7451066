import type { Point, Strand, WindGrade } from './ridge.ts';

/**
 * Lines as one path in steps of 1/`per` px, relative; points that lie on the line of their neighbours to within
 * `tolerance` px are left out.
 */
export function strandPath(strands: readonly Strand[], grade: WindGrade, per = 4, tolerance = 0.2): string {
  let path = '';
  let at: Point = [0, 0];
  for (const strand of strands) {
    if (strand.grade !== grade) continue;
    const [first, ...rest] = thin(strand.points, tolerance).map(([x, y]): Point => [Math.round(x * per), Math.round(y * per)]);
    if (first === undefined) continue;
    path += `m${pair(at, first)}`;
    at = first;
    let steps = '';
    for (const point of rest) {
      const step = pair(at, point);
      steps += steps === '' || step.startsWith('-') ? step : ` ${step}`;
      at = point;
    }
    path += `l${steps}`;
  }
  return path.replace(/^m/, 'M');
}

function pair(from: Point, to: Point): string {
  const dx = to[0] - from[0];
  const dy = to[1] - from[1];
  return `${dx}${dy < 0 ? '' : ' '}${dy}`;
}

/** Ramer–Douglas–Peucker along a line whose x only grows; distances are vertical. */
function thin(points: readonly Point[], tolerance: number): Point[] {
  const first = points[0];
  const last = points[points.length - 1];
  if (first === undefined || last === undefined || points.length < 3) return [...points];
  let worst = 0;
  let off = tolerance;
  points.forEach(([x, y], index) => {
    const t = (x - first[0]) / (last[0] - first[0]);
    const gap = Math.abs(y - (first[1] + (last[1] - first[1]) * t));
    if (gap > off) {
      off = gap;
      worst = index;
    }
  });
  if (worst === 0) return [first, last];
  return [...thin(points.slice(0, worst + 1), tolerance), ...thin(points.slice(worst), tolerance).slice(1)];
}

/** Rows of a band of dots: lines to be drawn with round caps and a dash of `0 pitch`; every other row is shifted by half a pitch. */
export function dotRows(x0: number, x1: number, y0: number, y1: number, pitch: number): string {
  const count = Math.max(1, Math.floor((y1 - y0) / (pitch / 2)));
  const gap = (y1 - y0) / count;
  return Array.from({ length: count + 1 }, (_, row) => {
    const x = x0 + (row % 2 === 0 ? pitch / 4 : (pitch * 3) / 4);
    return `M${r(x)} ${r(y0 + row * gap)}H${r(x1)}`;
  }).join('');
}

function r(value: number): number {
  return Math.round(value * 10) / 10;
}
