import { describe, expect, it } from 'vitest';
import { overlap } from '../../src/geometry/box.ts';
import { type LabelSpec, lineWidth, placeLabels } from '../../src/geometry/labels.ts';

const room = { x0: 0, y0: 0, x1: 200, y1: 100 };
const dot = (id: string, text: string, x: number, y: number, more: Partial<LabelSpec> = {}): LabelSpec => ({
  id,
  lines: [{ text, size: 10 }],
  x,
  y,
  w: 4,
  h: 4,
  gap: 4,
  sides: ['right', 'left', 'above', 'below'],
  ...more,
});

describe('placeLabels', () => {
  it('stands a lone label on its first side, centred on the mark', () => {
    const [label] = placeLabels([dot('a', '青岛', 50, 50)], [], room);
    expect(label).toMatchObject({ side: 'right', anchor: 'start', clash: 0, leader: null });
    expect(label?.box).toEqual({ x0: 58, y0: 44.9, x1: 78, y1: 55.1 });
    expect(label?.lines[0]?.y).toBeCloseTo(53.7);
  });
  it('moves a label to its next side at the edge of the room', () => {
    expect(placeLabels([dot('a', '青岛', 190, 50)], [], room)[0]?.side).toBe('left');
  });
  it('keeps off obstacles', () => {
    const obstacle = { x0: 56, y0: 40, x1: 100, y1: 60 };
    expect(placeLabels([dot('a', '青岛', 50, 50)], [obstacle], room)[0]?.side).toBe('left');
  });
  it('keeps off the marks of other labels', () => {
    expect(placeLabels([dot('a', '青岛', 50, 50), dot('b', '上海', 62, 50)], [], room)[0]?.side).toBe('left');
  });
  it('lets two close labels share the room without touching', () => {
    const [a, b] = placeLabels([dot('a', '青岛', 50, 46), dot('b', '上海', 52, 56)], [], room);
    expect(a && b && overlap(a.box, b.box)).toBe(0);
    expect([a?.side, b?.side]).toEqual(['right', 'left']);
  });
  it('stands off on a leader when every side is taken', () => {
    const walls = [
      { x0: 56, y0: 40, x1: 76, y1: 60 },
      { x0: 0, y0: 40, x1: 44, y1: 60 },
      { x0: 30, y0: 0, x1: 70, y1: 44 },
      { x0: 30, y0: 56, x1: 70, y1: 100 },
    ];
    const [label] = placeLabels([dot('a', '青岛', 50, 50, { leader: 40 })], walls, room);
    expect(label).toMatchObject({ side: 'right', clash: 0, leader: [54, 50, 73, 50] });
  });
  it('says how much a label clashes when nothing is free', () => {
    expect(placeLabels([dot('a', '青岛', 50, 50)], [room], room)[0]?.clash).toBeCloseTo(204);
  });
  it('sets several lines under one another and above their mark', () => {
    const [label] = placeLabels(
      [
        dot('a', '', 100, 60, {
          lines: [
            { text: '深圳', size: 20 },
            { text: '大酒店', size: 10 },
          ],
          sides: ['above'],
        }),
      ],
      [],
      room,
    );
    expect(label?.box).toMatchObject({ x0: 80, x1: 120, y1: 52 });
    expect(label?.lines.map((line) => line.y)).toEqual([37.8, 50.6].map((y) => expect.closeTo(y)));
  });
  it('counts the letterspacing of a sea name between its letters', () => {
    expect(lineWidth({ text: '胶州湾', size: 12, spaced: true })).toBe(48);
  });
});
