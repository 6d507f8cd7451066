import { describe, expect, it } from 'vitest';
import { Sheet, type Wanted } from '../../../src/geometry/timeline/words.ts';

const room = { x0: 0, y0: 0, x1: 200, y1: 100 };
const mark: Wanted = { variants: ['八个字的一句话吧', '三个字'], x: 110, y: 50, w: 5, h: 5, sides: ['right', 'left'], size: 12 };

describe('Sheet.place(wanted)', () => {
  it('prints the longest variant that finds room', () => {
    const sheet = new Sheet({ ...room, x1: 160 });
    sheet.place([{ ...mark, sides: ['right'] }]);
    expect(sheet.words.map(({ text }) => text)).toEqual(['三个字']);
  });
  it('turns to the other side for the longer variant', () => {
    const sheet = new Sheet({ ...room, x1: 180 });
    sheet.place([mark]);
    expect(sheet.words).toEqual([{ text: '八个字的一句话吧', size: 12, anchor: 'end', x: 100, y: 54.5 }]);
  });
  it('prints nothing where nothing fits', () => {
    const sheet = new Sheet({ ...room, x0: 105, x1: 115 });
    expect(sheet.place([mark])).toBe(false);
    expect(sheet.words).toEqual([]);
  });
  it('keeps clear of what is blocked', () => {
    const sheet = new Sheet(room);
    sheet.block({ x0: 130, y0: 0, x1: 200, y1: 100 });
    sheet.block({ x0: 0, y0: 0, x1: 90, y1: 100 });
    expect(sheet.place([mark])).toBe(false);
  });
  it('leaves the room that words take when the stage is small', () => {
    expect(new Sheet({ ...room, x1: 220 }, 1).place([{ ...mark, variants: ['八个字的一句话吧'], sides: ['right'] }])).toBe(true);
    expect(new Sheet({ ...room, x1: 220 }, 1.2).place([{ ...mark, variants: ['八个字的一句话吧'], sides: ['right'] }])).toBe(false);
  });
});
