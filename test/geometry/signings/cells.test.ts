import { describe, expect, it } from 'vitest';
import { fadingSquare, hatchLines, squares } from '../../../src/geometry/signings/cells.ts';

describe('squares(corners, side)', () => {
  it('writes all squares as one path', () => {
    expect(
      squares(
        [
          { x: 0, y: 0 },
          { x: 12.3, y: 0 },
        ],
        10,
      ),
    ).toBe('M0 0h10v10h-10zM12.25 0h10v10h-10z');
  });
});

describe('fadingSquare(corner, side, bars)', () => {
  it('thins its bars from left to right', () => {
    expect(fadingSquare({ x: 0, y: 0 }, 30, 3)).toBe('M0 0h9v30h-9zM10 0h5.25v30h-5.25zM20 0h1.5v30h-1.5z');
  });
});

describe('hatchLines(corner, side, lines)', () => {
  it('draws one stroke as the diagonal, the way the pattern leans', () => {
    expect(hatchLines({ x: 5, y: 5 }, 10, 1)).toBe('M5 15l10 -10');
  });
  it('cuts the strokes at the square', () => {
    expect(hatchLines({ x: 0, y: 0 }, 10, 2)).toBe('M0 5l5 -5M5 10l5 -5');
  });
});
