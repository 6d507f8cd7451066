import { describe, expect, it } from 'vitest';
import { chooseSet } from '../../src/client/layout.ts';

describe('chooseSet(shape)', () => {
  const portrait = (frameWidth: number, frameHeight: number, roomy = false) =>
    chooseSet({ landscape: false, roomy, tight: true, frameWidth, frameHeight });

  it('takes the phone set at 390 × 844 and 430 × 932', () => expect([portrait(390, 408), portrait(430, 457)]).toEqual(['phone', 'phone']));
  it('takes the small set where the phone drawing would shrink below .84', () =>
    expect([portrait(320, 262), portrait(390, 309), portrait(390, 342), portrait(390, 343)]).toEqual(['small', 'small', 'small', 'phone']));
  it('takes the tablet set from 600 px on', () => expect(portrait(820, 577, true)).toBe('tablet'));
  it('takes wide, compact or low by the room in landscape', () => {
    expect(chooseSet({ landscape: true, roomy: true, tight: false, frameWidth: 1440, frameHeight: 812 })).toBe('wide');
    expect(chooseSet({ landscape: true, roomy: true, tight: true, frameWidth: 1024, frameHeight: 688 })).toBe('compact');
    expect(chooseSet({ landscape: true, roomy: false, tight: true, frameWidth: 524, frameHeight: 334 })).toBe('low');
  });
});
