import { describe, expect, it } from 'vitest';
import { textWidth } from '../../src/geometry/text.ts';

describe('textWidth', () => {
  it('agrees with the browser to a fiftieth of an em a character', () => {
    // Measured in Chromium with the page's faces, ems.
    expect(textWidth('90节 · 940百帕', 1)).toBeCloseTo(7.473, 1);
    expect(textWidth('30节风圈', 1)).toBeCloseTo(4.235, 1);
    expect(textWidth('8月6日', 1, 'bold')).toBeCloseTo(3.555, 1);
    expect(textWidth('8月6日', 1, 'display')).toBeCloseTo(3.601, 1);
    expect(textWidth('1112', 1, 'display')).toBeCloseTo(2.002, 1);
  });
  it('counts an eighth of an em where a Han character meets a digit, none at a word joiner', () => {
    expect(textWidth('一1一', 8) - textWidth('1', 8)).toBeCloseTo(18);
    expect(textWidth('1\u2060节', 8) - textWidth('1', 8)).toBeCloseTo(8);
    expect(textWidth('一，1', 8) - textWidth('1', 8)).toBeCloseTo(16);
  });
  it('grows with its size', () => {
    expect(textWidth('两座城', 13)).toBe(39);
  });
});
