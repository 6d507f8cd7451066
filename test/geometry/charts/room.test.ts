import { describe, expect, it } from 'vitest';
import { planRoom, scaleRoom, widening } from '../../../src/geometry/charts/room.ts';

const room = { x: 0, top: 0, width: 160, head: 0, count: 20, columns: 5, pitch: 10 };

describe('planRoom', () => {
  it('stands twenty in four rows of five and leaves the rest of the width to those whose number is not stated', () => {
    const { field, counted, unknown } = planRoom(room);
    expect([field.columns, field.count]).toEqual([5, 20]);
    expect(counted).toEqual({ x0: 3.5, y0: 12.5, x1: 53.5, y1: 52.5 });
    expect(unknown).toEqual({ x0: 60.5, y0: 12.5, x1: 156.5, y1: 52.5 });
  });
  it('is lower by two rows with ten in a row', () => {
    expect(planRoom(room).bottom - planRoom({ ...room, columns: 10 }).bottom).toBe(20);
  });
  it('keeps room for words between its walls', () => {
    expect(planRoom({ ...room, head: 30 }).bottom - planRoom(room).bottom).toBe(30);
  });
  it('grows by a row for the twenty-first', () => {
    expect(planRoom({ ...room, count: 21 }).bottom - planRoom(room).bottom).toBe(10);
  });
});

describe('scaleRoom', () => {
  it('is the same room at another scale, on its floor', () => {
    const half = scaleRoom({ ...room, top: 40, head: 30 }, 0.5, 300, 200);
    expect(half).toEqual({ x: 300, top: 157, width: 80, head: 15, count: 20, columns: 5, pitch: 5 });
    expect(planRoom(half).bottom).toBeCloseTo(200, 0);
  });
});

describe('widening', () => {
  it('joins the floor of one room with the walls of the other', () => {
    expect(widening({ x0: 0, x1: 40, y0: 0, y1: 30 }, { x0: 0, x1: 100, y0: 90, y1: 170 })).toBe('M0 35L0 85M40 35L100 85');
  });
});
