import { describe, expect, it } from 'vitest';
import { place, unplace } from '../../src/client/camera.ts';
import { keyframesOf, type Part, partAt } from '../../src/client/choreography.ts';

const part = (way: Part['way'], size = 1): Part => ({ element: null as unknown as Element, way, size });

describe('keyframesOf(part)', () => {
  it('ends where the part is drawn', () =>
    expect(
      keyframesOf(
        part([
          [10, 20],
          [30, 25.04],
          [40, 5],
        ]),
      ),
    ).toEqual([{ transform: 'translate(-30px,15px)' }, { transform: 'translate(-10px,20px)' }, { transform: 'translate(0px,0px)' }]));
  it('comes to its own size', () =>
    expect(
      keyframesOf(
        part(
          [
            [0, 0],
            [8, 6],
          ],
          3.5,
        ),
      ),
    ).toEqual([{ transform: 'translate(-8px,-6px) scale(3.5)' }, { transform: 'translate(0px,0px) scale(1)' }]));
});

describe('partAt(part, progress)', () => {
  const bent = part([
    [0, 0],
    [10, 0],
    [10, 20],
  ]);
  it('gives each stretch of the way the same time', () =>
    expect([0, 0.25, 0.5, 0.75, 1].map((progress) => partAt(bent, progress))).toEqual([
      [0, 0],
      [5, 0],
      [10, 0],
      [10, 10],
      [10, 20],
    ]));
  it('is nowhere on no way', () => expect(partAt(part([]), 0.5)).toBeNull());
});

it('unplace(camera, place(camera, point)) is the point', () => {
  const camera = { a: 40, b: -30, e: 200, f: -10 };
  const [x, y] = unplace(camera, place(camera, [0.3, 1.7]));
  expect([x, y].map((value) => Math.round(value * 1e9) / 1e9)).toEqual([0.3, 1.7]);
});
