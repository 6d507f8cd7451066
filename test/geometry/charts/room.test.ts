import { describe, expect, it } from 'vitest';
import { planRoom, widening } from '../../../src/geometry/charts/room.ts';

const room = { x: 0, top: 0, width: 160, count: 20, pitch: 10 };

describe('planRoom', () => {
  it('stands twenty in four rows of five and leaves the rest of the width to those whose number is not stated', () => {
    const { field, counted, unknown } = planRoom(room);
    expect([field.columns, field.count]).toEqual([5, 20]);
    expect(counted).toEqual({ x0: 3.5, y0: 12.5, x1: 53.5, y1: 52.5 });
    expect(unknown).toEqual({ x0: 57, y0: 12.5, x1: 156.5, y1: 52.5 });
  });
  it('is the same room at another scale', () => {
    const large = planRoom(room);
    const small = planRoom({ ...room, width: 80, pitch: 5 });
    expect(small.bottom).toBeCloseTo(large.bottom / 2, 0);
    expect(small.unknown.x1).toBeCloseTo(large.unknown.x1 / 2, 0);
  });
  it('grows by a row for the twenty-first', () => {
    expect(planRoom({ ...room, count: 21 }).bottom - planRoom(room).bottom).toBe(10);
  });
});

describe('widening', () => {
  it('joins the right wall of one room with the left wall of the other', () => {
    expect(widening({ x0: 0, x1: 100, y0: 0, y1: 80 }, { x0: 200, x1: 240, y0: 40, y1: 70 })).toBe(
      'M106 0C150 0 150 40 194 40M106 80C150 80 150 70 194 70',
    );
  });
});
