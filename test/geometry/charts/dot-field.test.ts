import { describe, expect, it } from 'vitest';
import { dotField, dotOffset, ghostDots } from '../../../src/geometry/charts/dot-field.ts';

const devs = { count: 3000, columns: 100, block: 10, pitch: 3.4, air: 2.2, x: 16, y: 290 };

/** Dots that a dashed line draws: how many dashes begin within its length. */
function dotsOf(length: number, dash: string): number {
  const steps = dash
    .split(' ')
    .map(Number)
    .filter((_, i) => i % 2 === 1);
  let at = 0;
  let dots = 0;
  for (let i = 0; at <= length + 1e-9; i++) {
    dots += 1;
    at += steps[i % steps.length]!;
  }
  return dots;
}

describe('dotField', () => {
  it('draws three thousand dots as thirty lines of a hundred dashes, one path', () => {
    const { d, dash, rows } = dotField(devs);
    const lines = [...d.matchAll(/M[^h]+h([\d.]+)/g)].map(([, length]) => dotsOf(Number(length), dash));
    expect(rows).toBe(30);
    expect(lines).toEqual(Array.from({ length: 30 }, () => 100));
    expect(dash).toBe('0 3.4 0 3.4 0 3.4 0 3.4 0 3.4 0 3.4 0 3.4 0 3.4 0 3.4 0 5.6');
  });
  it('leaves the last row short and uppermost when the count is no multiple of its columns', () => {
    const { d } = dotField({ count: 7, columns: 5, block: 5, pitch: 10, air: 0, x: 0, y: 50 });
    expect(d).toBe('M0 50h44M0 40h14');
  });
  it('needs no air when a row is one block', () => {
    expect(dotField({ count: 20, columns: 5, block: 5, pitch: 14, air: 0, x: 0, y: 0 }).dash).toBe('0 14');
  });
});

describe('dotOffset', () => {
  it('adds the air after every block', () => {
    expect([9, 10, 20, 99].map((i) => dotOffset(i, devs))).toEqual([30.6, 36.2, 72.4, 356.4]);
  });
});

describe('ghostDots', () => {
  it('sets ever fewer dots beyond the last row, over every block', () => {
    const field = { count: 20, columns: 20, block: 10, pitch: 10, air: 5, x: 0, y: 100 };
    expect(ghostDots(field, [[0, 5], [3]])).toBe('M0 90h.01M50 90h.01M105 90h.01M155 90h.01M30 80h.01M135 80h.01');
  });
});
