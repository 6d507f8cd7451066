import type { SetName } from '../../model/frames.ts';
import type { Lang } from '../../model/story.ts';
import type { View } from './camera.ts';
import type { LonLat } from './conic.ts';

/** The states that share the coast's plane; `title` is the title page's drawing. */
export type CoastState = 'title' | 'two-cities' | 'advance' | 'storm' | 'equidistant' | 'landfall' | 'time';

// Anchors, not data: where they stand decides the composition, and a corrected city point must not move it.
const QINGDAO: LonLat = [120.3804, 36.0649];
const SHENZHEN: LonLat = [114.0683, 22.5455];
const EYE: LonLat = [123.4, 26.4];

const view = (scale: number, meridian: number, anchor: LonLat, x: number, y: number): View => ({ scale, meridian, anchor, at: [x, y] });

const VIEWS: Readonly<Record<CoastState, Readonly<Record<SetName, View>>>> = {
  title: {
    small: view(960, 120.5, QINGDAO, 196, 262),
    phone: view(1480, 120.5, QINGDAO, 214, 400),
    tablet: view(2120, 121.5, QINGDAO, 402, 546),
    low: view(900, 124, EYE, 498, 270),
    compact: view(1700, 124, EYE, 700, 540),
    wide: view(2080, 124, EYE, 762, 628),
  },
  'two-cities': {
    small: view(860, 121, QINGDAO, 196, 34),
    phone: view(1360, 121, QINGDAO, 226, 53),
    tablet: view(1900, 121, QINGDAO, 452, 76),
    low: view(1090, 121.5, QINGDAO, 296, 44),
    compact: view(1780, 115, QINGDAO, 760, 104),
    wide: view(2160, 122, QINGDAO, 792, 132),
  },
  advance: {
    small: view(660, 122, QINGDAO, 152, 33),
    phone: view(1050, 122, QINGDAO, 176, 46),
    tablet: view(1480, 122.5, QINGDAO, 350, 76),
    low: view(840, 122.5, QINGDAO, 214, 42),
    compact: view(1600, 115, QINGDAO, 640, 84),
    wide: view(1760, 124, QINGDAO, 716, 84),
  },
  storm: {
    small: view(480, 126, SHENZHEN, 44, 222),
    phone: view(760, 126, SHENZHEN, 42, 352),
    tablet: view(1140, 126, SHENZHEN, 150, 478),
    low: view(640, 126, SHENZHEN, 96, 274),
    compact: view(1300, 122, QINGDAO, 590, 184),
    wide: view(1800, 122, QINGDAO, 640, 204),
  },
  equidistant: {
    small: view(800, 121, QINGDAO, 176, 36),
    phone: view(1238, 121, QINGDAO, 192, 54),
    tablet: view(1760, 123, QINGDAO, 360, 72),
    low: view(1000, 121.5, QINGDAO, 206, 42),
    compact: view(1690, 124, EYE, 722, 494),
    wide: view(2010, 124, EYE, 762, 584),
  },
  landfall: {
    small: view(730, 121, QINGDAO, 180, 56),
    phone: view(1130, 121, QINGDAO, 196, 90),
    tablet: view(1600, 123, QINGDAO, 352, 142),
    low: view(920, 121.5, QINGDAO, 210, 84),
    compact: view(1690, 124, EYE, 722, 494),
    wide: view(2010, 124, EYE, 762, 584),
  },
  time: {
    small: view(460, 126, QINGDAO, 206, 34),
    phone: view(830, 126, QINGDAO, 200, 62),
    tablet: view(1220, 126, QINGDAO, 400, 82),
    low: view(700, 126, QINGDAO, 270, 46),
    compact: view(1400, 108, QINGDAO, 660, 206),
    wide: view(1740, 110, QINGDAO, 790, 240),
  },
};

/** On phones the coast stands further right in English: Shenzhen's name, twice as long, ends over its square, Qingdao's beside it. */
const ENGLISH_PHONE: Readonly<Partial<Record<CoastState, View>>> = {
  title: view(1420, 120.5, QINGDAO, 242, 402),
  advance: view(1000, 122, QINGDAO, 202, 46),
  equidistant: view(1180, 121, QINGDAO, 216, 54),
  landfall: view(1110, 121, QINGDAO, 214, 90),
};

/** What a state shows in a set's frame, under names in a language. */
export function viewOf(state: CoastState, set: SetName, lang: Lang = 'zh'): View {
  return (lang === 'en' && set === 'phone' && ENGLISH_PHONE[state]) || VIEWS[state][set];
}

/** Every view of every set, to know how far the coast must reach. */
export function allViews(): readonly { readonly state: CoastState; readonly set: SetName; readonly view: View }[] {
  const states = Object.keys(VIEWS) as CoastState[];
  return states.flatMap((state) => [
    ...(Object.keys(VIEWS[state]) as SetName[]).map((set) => ({ state, set, view: VIEWS[state][set] })),
    { state, set: 'phone' as const, view: viewOf(state, 'phone', 'en') },
  ]);
}
