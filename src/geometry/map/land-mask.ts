import type { Box } from './clip.ts';
import type { Point } from './conic.ts';

/** Px from a point to the nearest land, 0 on it; beyond the box as at its edge. */
export type LandDistance = (x: number, y: number) => number;

/** Rasters rings (even-odd, a cell a px) and spreads the distance over the cells in two passes (Borgefors 1986), good to 8 %. */
export function landDistance(rings: readonly (readonly Point[])[], [left, top, right, bottom]: Box): LandDistance {
  const width = Math.ceil(right - left) + 1;
  const height = Math.ceil(bottom - top) + 1;
  const far = width + height;
  const cells = new Float32Array(width * height).fill(far);
  for (let row = 0; row < height; row += 1) {
    const y = top + row + 0.5;
    const xs: number[] = [];
    for (const ring of rings) {
      ring.forEach(([ax, ay], index) => {
        const [bx, by] = ring[(index + 1) % ring.length] as Point;
        if (ay > y !== by > y) xs.push(ax + ((y - ay) / (by - ay)) * (bx - ax));
      });
    }
    xs.sort((a, b) => a - b);
    for (let i = 0; i + 1 < xs.length; i += 2) {
      const from = Math.max(0, Math.ceil((xs[i] as number) - left - 0.5));
      const to = Math.min(width - 1, Math.floor((xs[i + 1] as number) - left - 0.5));
      for (let column = from; column <= to; column += 1) cells[row * width + column] = 0;
    }
    // An island smaller than a cell is land all the same.
  }
  for (const ring of rings)
    for (const [x, y] of ring) {
      const [column, row] = [Math.floor(x - left), Math.floor(y - top)];
      if (column >= 0 && column < width && row >= 0 && row < height) cells[row * width + column] = 0;
    }
  const pass = (rows: number[], columns: number[], direction: number): void => {
    for (const row of rows)
      for (const column of columns) {
        const at = row * width + column;
        const near = (dx: number, dy: number, cost: number): void => {
          const [x, y] = [column + dx, row + dy];
          if (x < 0 || x >= width || y < 0 || y >= height) return;
          const value = (cells[y * width + x] as number) + cost;
          if (value < (cells[at] as number)) cells[at] = value;
        };
        near(-direction, 0, 1);
        near(0, -direction, 1);
        near(-direction, -direction, Math.SQRT2);
        near(direction, -direction, Math.SQRT2);
      }
  };
  const rows = Array.from({ length: height }, (_, index) => index);
  const columns = Array.from({ length: width }, (_, index) => index);
  pass(rows, columns, 1);
  pass([...rows].reverse(), [...columns].reverse(), -1);
  return (x, y) => {
    const column = Math.max(0, Math.min(width - 1, Math.floor(x - left)));
    const row = Math.max(0, Math.min(height - 1, Math.floor(y - top)));
    return cells[row * width + column] as number;
  };
}
