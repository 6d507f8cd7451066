import { describe, expect, it } from 'vitest';
import { cellTower, squares } from '../../../src/geometry/charts/cell-tower.ts';

const spec = { unit: 4e6, sure: 1e8, least: 2e8, columns: 5, x: 100, ground: 300, pitch: 20 };

describe('cellTower', () => {
  it('counts 1亿 as twenty-five cells of 400万 and the rest up to 2亿 as twenty-five more', () => {
    const { sure, least } = cellTower(spec);
    expect([sure.length, least.length]).toEqual([25, 25]);
  });
  it('lays rows of five upwards from the ground', () => {
    const { sure, least } = cellTower(spec);
    expect(sure.slice(4, 6)).toEqual([
      { x: 180, y: 300 },
      { x: 100, y: 280 },
    ]);
    expect(least.at(-1)).toEqual({ x: 180, y: 120 });
  });
  it('has ever fewer cells beyond the least, row by row, and none that closes it', () => {
    const { beyond } = cellTower(spec);
    expect(beyond.map((row) => row.length)).toEqual([4, 2, 1]);
    expect(beyond.map(([first]) => first?.y)).toEqual([100, 80, 60]);
  });
});

describe('squares', () => {
  it('draws each from its bottom left corner, drawn in by half a line', () => {
    expect(squares([{ x: 10, y: 40 }], 16)).toBe('M10 40v-16h16v16z');
    expect(squares([{ x: 10, y: 40 }], 16, 0.5)).toBe('M10.5 39.5v-15h15v15z');
  });
});
