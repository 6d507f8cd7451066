import { describe, expect, it } from 'vitest';
import { isEnglish, labelWidth } from '../../../src/geometry/signings/label-width.ts';
import { textWidth } from '../../../src/geometry/text.ts';

describe('isEnglish(text)', () => {
  it.each([
    ['not given', true],
    ['SCGC', true],
    ['约10亿元', false],
    ['接入 Alexa', false],
    ['10', false],
  ])('%s: %s', (text, is) => {
    expect(isEnglish(text)).toBe(is);
  });
});

describe('labelWidth(text, size, face)', () => {
  it('leaves Chinese at the width of the table', () => {
    expect(labelWidth('约10亿元', 20)).toBe(textWidth('约10亿元', 20));
  });
  // Widths measured in Chromium: Arial, Arial Bold, Playfair Display.
  it.each([
    ['If both count the same sixteen: at most 7', 'text', 18.01],
    ['SCGC North China venture-capital HQ', 'text', 17.12],
    ['Bandao', 'bold', 3.67],
    ['about 1 billion yuan', 'display', 9.18],
  ] as const)('is within a fifteenth of “%s” in %s', (text, face, ems) => {
    expect(Math.abs(labelWidth(text, 1, face) / ems - 1)).toBeLessThan(1 / 15);
  });
  it('counts a space that does not break as a space', () => {
    expect(labelWidth('North\u00a0China', 10)).toBe(labelWidth('North China', 10));
  });
});
