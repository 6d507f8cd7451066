import { describe, expect, it } from 'vitest';
import { carve } from '../../../src/geometry/signings/carving.ts';
import { cutSeal } from '../../../src/geometry/signings/seal.ts';

/** Corners of an outline written in relative lines. */
function corners(path: string): [number, number][] {
  const numbers = (path.match(/-?\d*\.?\d+/g) ?? []).map(Number);
  const points: [number, number][] = [];
  for (let i = 0; i < numbers.length; i += 2) {
    const [px, py] = points.at(-1) ?? [0, 0];
    points.push([px + (numbers[i] ?? 0), py + (numbers[i + 1] ?? 0)]);
  }
  return points;
}

describe('cutSeal(side, seed)', () => {
  it('cuts the same seal from the same seed', () => {
    expect(cutSeal(76, 1)).toEqual(cutSeal(76, 1));
  });
  it('cuts sixteen different seals from sixteen seeds', () => {
    expect(new Set(Array.from({ length: 16 }, (_, i) => cutSeal(76, i + 1))).size).toBe(16);
  });
  it('stays within its side, but for the jitter and a turn of 1.3 degrees', () => {
    const reach = Array.from({ length: 50 }, (_, i) => corners(cutSeal(100, i)).flat().map(Math.abs)).flat();
    expect(Math.max(...reach)).toBeLessThan(51.8);
    expect(Math.min(...Array.from({ length: 50 }, (_, i) => Math.max(...corners(cutSeal(100, i)).flat())))).toBeGreaterThan(49);
  });
});

describe('carve(side, seed)', () => {
  const reach = (path: string): number => Math.max(...(path.match(/-?\d*\.?\d+/g) ?? []).map((n) => Math.abs(Number(n))));

  it('carves the same seal from the same seed', () => {
    expect(carve(76, 1)).toEqual(carve(76, 1));
  });
  it('keeps the face within its side and the rule within the face', () => {
    for (const seed of [1, 2, 3, 4, 5]) {
      const { face, rule } = carve(100, seed);
      expect([reach(face) < 50.6, reach(rule) < 45.1]).toEqual([true, true]);
    }
  });
  it('breaks the rule twice: six strokes for four sides', () => {
    expect(carve(100, 1).rule.match(/M/g)).toHaveLength(6);
  });
  it('leaves flecks bare by the rim, and inked ones among the characters', () => {
    const { bare, inked } = carve(100, 1);
    expect([bare.match(/z/g)?.length, inked.match(/z/g)?.length]).toEqual([12, 9]);
  });
});
