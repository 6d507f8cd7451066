import { describe, expect, it } from 'vitest';
import { keyTo } from '../../src/client/keys.ts';
import { placeTip } from '../../src/client/tip.ts';
import type { MarkAt, RingShape } from '../../src/model/drawing.ts';
import { nearest } from '../../src/model/near-mark.ts';
import { outline } from '../../src/model/ring-outline.ts';

const mark = (id: string, x: number, y: number, half: number, shape: RingShape = 'square'): MarkAt => ({
  id,
  x,
  y,
  w: half,
  h: half,
  shape,
});

describe('nearest(marks, x, y, reach)', () => {
  const marks = [mark('near', 100, 100, 5), mark('far', 160, 100, 5), mark('field', 100, 300, 80), mark('in field', 110, 310, 4)];
  const at = (x: number, y: number, reach = 24) => nearest(marks, x, y, reach)?.id;

  it('is the mark whose edge is nearest', () => expect([at(112, 100), at(140, 100)]).toEqual(['near', 'far']));
  it('is null out of reach', () => expect([at(100, 130), at(100, 130, 28)]).toEqual([undefined, 'near']));
  it('is the smaller of two that hold the point', () => expect([at(112, 309), at(60, 250)]).toEqual(['in field', 'field']));
});

describe('keyTo(key, now, count)', () => {
  it('enters at the first mark, backwards at the last', () =>
    expect([keyTo('ArrowRight', -1, 5), keyTo('ArrowLeft', -1, 5)]).toEqual([0, 4]));
  it('goes along the marks and stops at the ends', () =>
    expect([keyTo('ArrowDown', 0, 5), keyTo('ArrowRight', 4, 5), keyTo('ArrowUp', 3, 5), keyTo('ArrowLeft', 0, 5)]).toEqual([1, 4, 2, 0]));
  it('jumps to the ends', () => expect([keyTo('Home', 3, 5), keyTo('End', 1, 5)]).toEqual([0, 4]));
  it('leaves other keys and empty graphics to the page', () =>
    expect([keyTo('PageDown', 0, 5), keyTo('ArrowDown', -1, 0)]).toEqual([null, null]));
});

describe('outline(mark, off)', () => {
  it('rings each mark in its own shape', () => {
    expect(outline(mark('a', 10, 20, 5), 7)).toBe('M-2 8H22V32H-2z');
    expect(outline(mark('a', 10, 20, 5, 'disc'), 7)).toBe('M-2 20a12 12 0 1 0 24 0a12 12 0 1 0 -24 0z');
    expect(outline(mark('a', 0, 0, 5, 'diamond'), 7)).toBe('M0 -14.9L14.9 0L0 14.9L-14.9 0z');
    expect(outline(mark('a', 0, 0, 5, 'triangle'), 7)).toBe('M0 -19L17.1 12L-17.1 12z');
  });
});

describe('placeTip(ring, width, height, room)', () => {
  const room = { left: 500, top: 8, right: 1432, bottom: 804 };
  const ring = (x: number, y: number) => ({ left: x - 10, right: x + 10, top: y - 10, bottom: y + 10 });

  it('stands at the right, its leader level', () =>
    expect(placeTip(ring(700, 400), 300, 200, room)).toEqual({ left: 736, top: 320, leader: 'M710 400L710 400L736 400' }));
  it('stands at the left where the right has no room', () => expect(placeTip(ring(1300, 400), 300, 200, room).left).toBe(964));
  it('bends its leader at 45° when it is pushed into the room', () =>
    expect(placeTip(ring(700, 12), 300, 200, room)).toEqual({ left: 736, top: 8, leader: 'M710 12L724 26L736 26' }));
  it('stands below or above where both sides are too narrow', () => {
    const narrow = { left: 8, top: 8, right: 382, bottom: 800 };
    expect(placeTip(ring(195, 100), 300, 200, narrow).top).toBe(136);
    expect(placeTip(ring(195, 700), 300, 200, narrow).top).toBe(464);
  });
  it('keeps out of the text column', () =>
    expect(placeTip(ring(560, 400), 300, 200, { ...room, right: 800 }).left).toBeGreaterThanOrEqual(500));
});
