import { describe, expect, it } from 'vitest';
import { compose, cssMatrix, fit, length, moveBetween, readCamera, remaining } from '../../src/client/camera.ts';
import type { Camera } from '../../src/model/drawing.ts';

const at = (camera: Camera, x: number, y: number) => [camera.a * x - camera.b * y + camera.e, camera.b * x + camera.a * y + camera.f];
const STAY = { re: 1, im: 0, x: 0, y: 0 };
const near = (move: object) => Object.fromEntries(Object.entries(move).map(([key, value]) => [key, Math.round(value * 1e6) / 1e6 || 0]));

describe('fit(width, height, boxWidth, boxHeight)', () => {
  it('centres a drawing in a box wider than it', () => expect(fit(390, 408, 600, 408)).toEqual({ scale: 1, x: 105, y: 0 }));
  it('shrinks it to the smaller side', () => expect(fit(390, 408, 195, 408)).toEqual({ scale: 0.5, x: 0, y: 102 }));
});

describe('moveBetween(from, to, fit)', () => {
  const from = { a: 100, b: 20, e: 50, f: 60 };
  const to = { a: 40, b: -30, e: 200, f: -10 };

  it('is no move between a camera and itself', () => expect(near(moveBetween(to, to, fit(390, 408, 500, 300)))).toEqual(STAY));

  it('shows every point of the coast where the last camera had it', () => {
    const placed = { scale: 0.5, x: 7, y: 30 };
    const { re, im, x, y } = moveBetween(from, to, placed);
    const screen = (point: number[]) => [placed.scale * (point[0] ?? 0) + placed.x, placed.scale * (point[1] ?? 0) + placed.y];
    for (const [px, py] of [
      [0, 0],
      [1, 0],
      [0.3, 1.7],
    ] as const) {
      const [nx = 0, ny = 0] = screen(at(to, px, py));
      const [wx, wy] = screen(at(from, px, py));
      expect([re * nx - im * ny + x, im * nx + re * ny + y]).toEqual([expect.closeTo(wx ?? 0), expect.closeTo(wy ?? 0)]);
    }
  });
});

describe('remaining(move, progress)', () => {
  const move = { re: 0, im: 2, x: 10, y: -20 };
  it('is the whole move at 0', () => expect(near(remaining(move, 0))).toEqual(move));
  it('is rest at 1', () => expect(near(remaining(move, 1))).toEqual(STAY));
  it('turns, scales and shifts halfway at a half', () => {
    const half = 1.5 * Math.SQRT1_2;
    expect(remaining(move, 0.5)).toEqual({ re: expect.closeTo(half), im: expect.closeTo(half), x: 5, y: -10 });
  });
});

describe('compose(outer, inner)', () => {
  it('does the inner move first', () =>
    expect(compose({ re: 0, im: 1, x: 0, y: 0 }, { re: 1, im: 0, x: 5, y: 0 })).toEqual({ re: 0, im: 1, x: 0, y: 5 }));
});

describe('length(move, width, height)', () => {
  it('is 0 at rest', () => expect(length(STAY, 300, 400)).toBe(0));
  it('counts a shift in diagonals', () => expect(length({ ...STAY, x: 300, y: 400 }, 300, 400)).toBe(1));
  it('counts a scale by its logarithm, both ways alike', () => {
    const scaled = (k: number) => length({ re: k, im: 0, x: 150 * (1 - k), y: 200 * (1 - k) }, 300, 400);
    expect(scaled(2)).toBeCloseTo(Math.LN2);
    expect(scaled(0.5)).toBeCloseTo(Math.LN2);
  });
});

describe('readCamera(text)', () => {
  it('reads a b e f', () => expect(readCamera('1.5 -2 30 4')).toEqual({ a: 1.5, b: -2, e: 30, f: 4 }));
  it('is null for a chart', () => expect(readCamera(undefined)).toBeNull());
});

it('cssMatrix(move) writes the similarity as a CSS matrix', () =>
  expect(cssMatrix({ re: 0.5, im: 0.25, x: 10, y: -3 })).toBe('matrix(0.5,0.25,-0.25,0.5,10,-3)'));
