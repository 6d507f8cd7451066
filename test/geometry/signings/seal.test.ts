import { describe, expect, it } from 'vitest';
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
    expect(new Set(Array.from({ length: 16 }, (_, i) => cutSeal(76, i + 1).outline)).size).toBe(16);
  });
  it('turns none by more than 1.3 degrees', () => {
    expect(Math.max(...Array.from({ length: 50 }, (_, i) => Math.abs(cutSeal(76, i).turn)))).toBeLessThanOrEqual(1.3);
  });
  it('stays within its side, but for the jitter and the turn', () => {
    const reach = Array.from({ length: 50 }, (_, i) => corners(cutSeal(100, i).outline).flat().map(Math.abs)).flat();
    expect(Math.max(...reach)).toBeLessThan(51.8);
    expect(Math.min(...Array.from({ length: 50 }, (_, i) => Math.max(...corners(cutSeal(100, i).outline).flat())))).toBeGreaterThan(49);
  });
  it('strikes two or three chips off its face', () => {
    const counts = new Set(Array.from({ length: 30 }, (_, i) => cutSeal(76, i).chips.split('z').length - 1));
    expect([...counts].sort()).toEqual([2, 3]);
  });
});
