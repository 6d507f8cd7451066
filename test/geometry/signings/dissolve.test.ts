import { describe, expect, it } from 'vitest';
import { dissolveDash, ghostDash, stage } from '../../../src/geometry/signings/dissolve.ts';
import type { Precision } from '../../../src/model/story.ts';

const field = (count: number, precision: Precision, upTo = count + 6): string =>
  Array.from({ length: upTo }, (_, i) => ({ solid: '#', dissolve: '+', ghost: '.', none: ' ' })[stage(i, count, precision).kind]).join('');

describe('stage(index, count, precision)', () => {
  it('below (近) dissolves the last six and has nothing beyond', () => {
    expect(field(10, 'below')).toBe('####++++++      ');
  });
  it('about (约) dissolves the last six and has four ghosts beyond', () => {
    expect(field(10, 'about')).toBe('####++++++....  ');
  });
  it('above (余) is whole and has ghosts beyond only', () => {
    expect(field(10, 'above')).toBe('##########....  ');
  });
  it('an exact number is whole and ends', () => {
    expect(field(10, 'exact')).toBe('##########      ');
  });
  it('dissolves no more marks than there are', () => {
    expect(field(3, 'below', 4)).toBe('+++ ');
  });
  it('counts the steps of the dissolving marks and of the ghosts from one', () => {
    expect(stage(9, 10, 'about', { dissolving: 1, ghosts: 2 })).toEqual({ kind: 'dissolve', step: 1, of: 1 });
    expect(stage(11, 10, 'about', { dissolving: 1, ghosts: 2 })).toEqual({ kind: 'ghost', step: 2, of: 2 });
  });
});

describe('dissolveDash(step, of)', () => {
  it('shortens the dash and widens the gap with each step', () => {
    expect(dissolveDash(1, 6)).toBe('5.8 2.2');
    expect(dissolveDash(6, 6)).toBe('1.3 6.2');
  });
});

describe('ghostDash(step)', () => {
  it('spreads the dots with each step', () => {
    expect([1, 2, 3, 4].map((step) => ghostDash(step))).toEqual(['1.2 2.8', '1.2 4.4', '1.2 6', '1.2 7.6']);
  });
});
