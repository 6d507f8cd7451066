import { describe, expect, it } from 'vitest';
import { edtfSpan, partSpan } from '../../../src/model/edtf-span.ts';

const iso = (instant: number) => new Date(instant).toISOString().slice(0, 16);
const span = (when: string) => {
  const read = edtfSpan(when);
  return read && [iso(read.start), iso(read.end), read.known, read.approximate];
};

describe('edtfSpan(when)', () => {
  it('reads a day as a Beijing day', () => expect(span('2019-08-09')).toEqual(['2019-08-08T16:00', '2019-08-09T16:00', 'day', false]));
  it('keeps the about of a day', () => expect(span('2019-08-06~')).toEqual(['2019-08-05T16:00', '2019-08-06T16:00', 'day', true]));
  it('reads a month', () => expect(span('2019-06')).toEqual(['2019-05-31T16:00', '2019-06-30T16:00', 'month', false]));
  it('reads a run of days with both ends in it', () =>
    expect(span('2019-08-01/2019-08-10')).toEqual(['2019-07-31T16:00', '2019-08-10T16:00', 'days', false]));
  it('reads a run of months', () => expect(span('2019-06/2019-09')).toEqual(['2019-05-31T16:00', '2019-09-30T16:00', 'month', false]));
  it('reads a year', () => expect(span('2019')).toEqual(['2018-12-31T16:00', '2019-12-31T16:00', 'year', false]));
  it('reads a time in its own zone', () =>
    expect(span('2019-08-11T20:50+08:00')).toEqual(['2019-08-11T12:50', '2019-08-11T12:50', 'instant', false]));
  it('gives no span to an undated thing', () => expect(edtfSpan('')).toBeNull());
  it('refuses what is no date', () => expect(() => edtfSpan('8月9日')).toThrow('not an EDTF date: "8月9日"'));
});

describe('partSpan(when, part)', () => {
  it('takes a morning as 08–12', () => {
    const morning = partSpan('2019-08-09', '上午');
    expect(morning && [iso(morning.start), iso(morning.end)]).toEqual(['2019-08-09T00:00', '2019-08-09T04:00']);
  });
  it('leaves a month whole', () => expect(partSpan('2019-09', '上午')).toEqual(edtfSpan('2019-09')));
});
