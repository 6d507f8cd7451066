import { expect, it } from 'vitest';
import { passedLimits } from '../../bench/limits.mjs';

const page = (fcp: number, blocking: number) => [{ fcp, lcp: fcp, main: 100, blocking }];
const phone = (fcp: number, blocking: number) => ({
  profile: 'phone',
  lang: 'en',
  part: 'load',
  ours: page(fcp, blocking),
  text: page(1000, 0),
  sticky: page(1000, 0),
});

it('a reading at the limit passes none', () => {
  expect(passedLimits([phone(1400, 300)])).toEqual([]);
});

it('each limit that is passed is named, with what was read and what is allowed', () => {
  expect(passedLimits([phone(1500, 301)])).toEqual([
    'phone en load fcp: 1.50 × the text still page, allowed 1.4',
    'phone en load blocking: 301.00 ms, allowed 300',
  ]);
});

it('scrolling is held to the sticky page, more narrowly on phones', () => {
  const scroll = (profile: string) => ({ profile, lang: 'zh', part: 'scroll', ours: [{ cpu: 18 }], sticky: [{ cpu: 10 }] });
  expect(passedLimits([scroll('phone'), scroll('desktop')])).toEqual(['phone zh scroll cpu: 1.80 × the sticky still page, allowed 1.5']);
});

it('readings are held only to the limits of their own part', () => {
  expect(
    passedLimits([{ profile: 'phone', lang: 'zh', part: 'scroll', ours: [{ cpu: 10, blocking: 400 }], sticky: [{ cpu: 10 }] }]),
  ).toEqual([]);
});
