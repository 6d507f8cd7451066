import type { Point } from './conic.ts';

/** Writes numbers with the fewest separators SVG allows: `3-4`, `3 4`. */
export function numbers(values: readonly number[]): string {
  return values.map((value, index) => (index === 0 || value < 0 ? String(value) : ` ${value}`)).join('');
}

/** Closed rings as one path of relative whole units; points that fall together are dropped, and rings of fewer than three. */
export function ringsPath(rings: readonly (readonly Point[])[], unit: number): string {
  let path = '';
  let at: Point = [0, 0];
  for (const ring of rings) {
    const points: Point[] = [];
    for (const [x, y] of ring) {
      const point: Point = [Math.round(x / unit), Math.round(y / unit)];
      const last = points[points.length - 1];
      if (last === undefined || last[0] !== point[0] || last[1] !== point[1]) points.push(point);
    }
    const [first] = points;
    const last = points[points.length - 1];
    if (first && last && points.length > 1 && first[0] === last[0] && first[1] === last[1]) points.pop();
    if (first === undefined || points.length < 3) continue;
    const steps = points.map((point, index) => {
      const from = index === 0 ? at : (points[index - 1] as Point);
      return numbers([point[0] - from[0], point[1] - from[1]]);
    });
    path += `m${steps[0]}l${join(steps.slice(1))}z`;
    at = first;
  }
  return path.replace(/^m/, 'M');
}

/** An open line in steps of `unit` px, relative after its first point. */
export function linePath(points: readonly Point[], unit = 0.25): string {
  const grid = points.map(([x, y]): Point => [Math.round(x / unit), Math.round(y / unit)]);
  const [first] = grid;
  if (first === undefined) return '';
  const steps = grid.slice(1).map((point, index) => {
    const from = grid[index] as Point;
    return numbers([(point[0] - from[0]) * unit, (point[1] - from[1]) * unit]);
  });
  return `M${numbers([first[0] * unit, first[1] * unit])}l${join(steps)}`;
}

/** Pairs after one another: a minus sign is separator enough. */
export function join(pairs: readonly string[]): string {
  return pairs.map((pair, index) => (index === 0 || pair.startsWith('-') ? pair : ` ${pair}`)).join('');
}

/** A smooth closed line through points (Catmull and Rom), in steps of `unit` px. */
export function closedCurve(points: readonly Point[], unit = 0.25): string {
  const count = points.length;
  const on = (value: number) => Math.round(value / unit) * unit;
  const at = (index: number): Point => {
    const [x, y] = points[(index + count) % count] as Point;
    return [on(x), on(y)];
  };
  const handle = (index: number): Point => {
    const [a, b] = [at(index - 1), at(index + 1)];
    return [(b[0] - a[0]) / 6, (b[1] - a[1]) / 6];
  };
  const first = at(0);
  let path = `M${numbers(first)}`;
  for (let i = 0; i < count; i += 1) {
    const [from, to] = [at(i), at(i + 1)];
    const [out, back] = [handle(i), handle(i + 1)];
    const end: Point = [to[0] - from[0], to[1] - from[1]];
    const second: Point = [on(end[0] - back[0]), on(end[1] - back[1])];
    path +=
      i === 0
        ? `c${numbers([on(out[0]), on(out[1]), ...second, ...end])}`
        : `${i === 1 ? 's' : second[0] < 0 ? '' : ' '}${numbers([...second, ...end])}`;
  }
  return `${path}z`;
}
