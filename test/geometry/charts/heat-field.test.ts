import { describe, expect, it } from 'vitest';
import { diamonds } from '../../../src/geometry/charts/diamond.ts';
import { fan, HATCH_PERIOD, heatField } from '../../../src/geometry/charts/heat-field.ts';

const spec = { winners: 10, entries: 60, precision: 'below', left: 10, width: 284, winnersY: 136, restY: 210, rowPitch: 30 } as const;

describe('heatField', () => {
  it('lays ten of sixty in the first row and fifty in five rows below', () => {
    const { winners, rest } = heatField(spec);
    expect(winners).toHaveLength(10);
    expect(new Set(winners.map(({ y }) => y))).toEqual(new Set([136]));
    expect([...new Set(rest.map(({ y }) => y))]).toEqual([210, 240, 270, 300, 330]);
    expect(rest).toHaveLength(50);
  });
  it('dissolves the last six of 近 (below) and sets nothing beyond', () => {
    const stages = heatField(spec).rest.map(({ stage }) => stage);
    expect(stages.slice(0, 44).every(({ kind }) => kind === 'solid')).toBe(true);
    expect(stages.slice(44)).toEqual([1, 2, 3, 4, 5, 6].map((step) => ({ kind: 'dissolve', step, of: 6 })));
  });
  it('keeps all whole when the number is exact', () => {
    expect(heatField({ ...spec, precision: 'exact' }).rest.every(({ stage }) => stage.kind === 'solid')).toBe(true);
  });
  it('stands every column on the period of the hatch, half a period off its lines', () => {
    const { winners, pitch } = heatField(spec);
    expect(pitch / HATCH_PERIOD).toBe(4);
    for (const { x, y } of winners) expect(Math.abs((x + y) / HATCH_PERIOD - Math.round((x + y) / HATCH_PERIOD))).toBeLessThan(1e-9);
  });
  it('makes as many columns as go on', () => {
    expect(new Set(heatField({ ...spec, winners: 12 }).rest.map(({ x }) => x)).size).toBe(12);
  });
});

describe('fan', () => {
  it('runs from above each mark to under the square, every second line ending on the way', () => {
    expect(
      fan(
        [
          { x: 0, y: 100 },
          { x: 10, y: 100 },
          { x: 20, y: 100 },
        ],
        10,
        { x: 50, y: 20, half: 10 },
      ),
    ).toBe('M0 90L41 36M10 90L42 47M20 90L59 36');
  });
});

describe('diamonds', () => {
  it('draws each from its top corner, clockwise', () => {
    expect(
      diamonds(
        [
          { x: 20, y: 8 },
          { x: 40.123, y: 8 },
        ],
        7,
      ),
    ).toBe('M20 1l7 7 -7 7 -7 -7zM40.12 1l7 7 -7 7 -7 -7z');
  });
});
