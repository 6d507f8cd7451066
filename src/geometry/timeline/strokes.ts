import { join, numbers } from '../map/path.ts';
import type { Point, Strand, WindGrade } from './ridge.ts';

/**
 * The lines of one grade as one path in whole units of 1/`per` px, relative; points that lie within `tolerance` px of the
 * line of their neighbours are left out.
 */
export function strandPath(strands: readonly Strand[], grade: WindGrade, per: number, tolerance: number): string {
  let path = '';
  let at: Point = [0, 0];
  for (const strand of strands) {
    if (strand.grade !== grade) continue;
    const points = thin(strand.points, tolerance).map(([x, y]): Point => [Math.round(x * per), Math.round(y * per)]);
    const steps = points.map(([x, y], index) => {
      const [x0, y0] = index === 0 ? at : (points[index - 1] as Point);
      return numbers([x - x0, y - y0]);
    });
    path += `m${steps[0]}l${join(steps.slice(1))}`;
    at = points[points.length - 1] ?? at;
  }
  return path.replace(/^m/, 'M');
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
