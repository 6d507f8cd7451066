import { beforeAll, describe, expect, it } from 'vitest';
import { loadStory } from '../../src/data/index.ts';
import { distance } from '../../src/model/sphere.ts';
import type { Story } from '../../src/model/story.ts';
import { packTrack, standingAt, type TrackFix, unpackTrack } from '../../src/model/track.ts';

const WEEK = Date.parse('2019-08-01T00:00+08:00');
/** The hour of the week at a Beijing time. */
const hour = (time: string) => (Date.parse(`2019-08-${time}:00+08:00`) - WEEK) / 3600e3;

let story: Story;
let lekima: readonly TrackFix[];
beforeAll(async () => {
  story = await loadStory('data');
  lekima = story.storms.lekima.fixes.map(({ time, lat, lon }) => ({
    hour: (Date.parse(time) - WEEK) / 3600e3,
    lat,
    lon,
    r30: null,
    r50: null,
  }));
});

const km = (at: { readonly lat: number; readonly lon: number } | null, id: string) => {
  const place = story.places[id];
  return at && place ? distance(at, place) : NaN;
};

describe('standingAt', () => {
  it('gives the fix itself at its hour: 9 August 08:00, 1037 km from Shenzhen and 1112 km from Qingdao', () => {
    const at = standingAt(lekima, hour('09T08'));
    expect(at).toMatchObject({ lat: 26.4, lon: 123.4, fix: { hour: 200 } });
    expect(Math.round(km(at, 'shenzhen'))).toBe(1037);
    expect(Math.round(km(at, 'qingdao'))).toBe(1112);
  });
  it('lies on the great circle between two fixes: 9 August 19:00, about 27.4N 122.1E, 973 km from each city', () => {
    const at = standingAt(lekima, hour('09T19'));
    expect(at?.fix).toBeNull();
    expect(at?.lat).toBeCloseTo(27.4, 1);
    expect(at?.lon).toBeCloseTo(122.1, 1);
    expect(Math.abs(km(at, 'shenzhen') - km(at, 'qingdao'))).toBeLessThan(8);
    expect(km(at, 'shenzhen')).toBeGreaterThan(967);
    expect(km(at, 'qingdao')).toBeLessThan(979);
  });
  it('is null before the first fix and after the last', () => {
    expect(standingAt(lekima, hour('02T13'))).toBeNull();
    expect(standingAt(lekima, hour('02T14'))).not.toBeNull();
    expect(standingAt(lekima, hour('15T02'))).not.toBeNull();
    expect(standingAt(lekima, hour('15T03'))).toBeNull();
  });
});

describe('packTrack', () => {
  const track: TrackFix[] = [
    { hour: 38, lat: 14.5, lon: 134.3, r30: null, r50: null },
    { hour: 84, lat: 16.9, lon: 130.6, r30: [648.2, 333.36], r50: null },
    { hour: 200, lat: 26.4, lon: 123.4, r30: [555.6, 555.6], r50: [185.2, 185.2] },
    { hour: 206, lat: 27.1, lon: 122.5, r30: [555.6, 555.6], r50: [185.2, 185.2] },
    { hour: 330, lat: 38.8, lon: 121.4, r30: null, r50: null },
  ];
  it('writes hours, tenths of a degree and km as they change', () => {
    expect(packTrack(track)).toBe('38 145 1343,46 24 -37 648 333,116 95 -72 556 556 185 185,6 7 -9,124 117 -11 0');
  });
  it('is read back by unpackTrack, reaches to a km', () => {
    expect(unpackTrack(packTrack(track))).toEqual([
      { hour: 38, lat: 14.5, lon: 134.3, r30: null, r50: null },
      { hour: 84, lat: 16.9, lon: 130.6, r30: [648, 333], r50: null },
      { hour: 200, lat: 26.4, lon: 123.4, r30: [556, 556], r50: [185, 185] },
      { hour: 206, lat: 27.1, lon: 122.5, r30: [556, 556], r50: [185, 185] },
      { hour: 330, lat: 38.8, lon: 121.4, r30: null, r50: null },
    ]);
  });
});
