import { describe, expect, it } from 'vitest';
import { layRegister } from '../../../src/geometry/closeups/register.ts';

const room = { x0: 10, x1: 110, y: 0, pad: 5, noteSize: 10, grow: 1 };
const name = (text: string) => ({ id: text, text });

describe('layRegister', () => {
  it('sets names at the left and their note at the right of the same line', () => {
    const { lines, notes, rules, foot } = layRegister([{ names: [name('华强')], note: '较早', size: 10, ruled: true }], room);
    expect(lines).toEqual([{ text: '华强', size: 10, x: 10, y: 13.8 }]);
    expect(notes).toEqual([{ text: '较早', x: 110, y: 13.8, anchor: 'end' }]);
    expect(rules).toEqual([0]);
    expect(foot).toBeCloseTo(20);
  });
  it('writes names that share a line as one text, and says where each stands', () => {
    const { lines, names } = layRegister([{ names: [name('华为'), name('中兴')], note: '近年', size: 10, ruled: true }], room);
    expect(lines.map(({ text }) => text)).toEqual(['华为\u2002中兴']);
    expect(names.map(({ x, width }) => [x, width])).toEqual([
      [10, 20],
      [35, 20],
    ]);
  });
  it('takes the last name to the line of the note when both do not fit', () => {
    const { lines, notes } = layRegister(
      [{ names: [name('华为'), name('中兴'), name('腾讯')], note: '近年落户', size: 10, ruled: true }],
      room,
    );
    expect(lines.map(({ text }) => text)).toEqual(['华为\u2002中兴', '腾讯']);
    expect(notes[0]?.y).toBe(lines[1]?.y);
  });
  it('breaks lines as if letters had grown by as much as they may', () => {
    const row = { names: [name('华为'), name('中兴')], note: '近年', size: 10, ruled: true };
    expect(layRegister([row], { ...room, grow: 1.5 }).lines).toHaveLength(2);
  });
  it('sets a row without names as a heading at the left', () => {
    expect(layRegister([{ names: [], note: '上台推介', size: 10, ruled: true }], room).notes).toEqual([
      { text: '上台推介', x: 10, y: 13.8, anchor: 'start' },
    ]);
  });
});
