import type { SetName } from '../../model/frames.ts';
import type { Lang } from '../../model/story.ts';
import { inLanguage } from '../in-language.ts';
import type { View } from '../map/camera.ts';
import { type Conic, conic, type LonLat, type Point } from '../map/conic.ts';

/** Planes of the two close-ups: their parallels hug the place, so that a km is as long at the top as at the foot. */
export const ESTUARY: Conic = conic([21, 24], 114);
export const BAY: Conic = conic([34, 38], 120.2);

// Anchors, not data: where they stand decides the composition, and a corrected point must not move it.
const HOTEL: LonLat = [113.982, 22.537];
const ZONE: LonLat = [120.24, 36.25];

const estuary = (scale: number, x: number, y: number): View => ({ scale, meridian: ESTUARY.meridian, anchor: HOTEL, at: [x, y] });
const bay = (scale: number, x: number, y: number): View => ({ scale, meridian: BAY.meridian, anchor: ZONE, at: [x, y] });

/** What `bridge` shows: Shenzhen and the estuary. */
export const ESTUARY_VIEWS: Readonly<Record<SetName, View>> = {
  small: estuary(10000, 106, 206),
  phone: estuary(14600, 176, 332),
  tablet: estuary(23000, 372, 462),
  low: estuary(13000, 206, 272),
  compact: estuary(22000, 652, 532),
  wide: estuary(26500, 850, 606),
};

/** In English the list stands under the names on phones: the hotel and the coast make room for it. */
const ESTUARY_ENGLISH: Readonly<Partial<Record<SetName, View>>> = {
  small: estuary(14500, 86, 235),
  phone: estuary(15800, 136, 332),
  low: estuary(15500, 198, 280),
};

/** View of `bridge` in a language. */
export function estuaryView(set: SetName, lang: Lang): View {
  return inLanguage(ESTUARY_VIEWS, ESTUARY_ENGLISH, set, lang);
}

/** What `bay` shows: 胶州湾 with the zone on its north shore. */
export const BAY_VIEWS: Readonly<Record<SetName, View>> = {
  small: bay(25500, 245, 94),
  phone: bay(38500, 172, 204),
  tablet: bay(56000, 520, 198),
  low: bay(34000, 342, 96),
  compact: bay(60000, 590, 296),
  wide: bay(79000, 742, 330),
};

/** In English the list is wider: the bay stands further off from it, and under it on small phones. */
const BAY_ENGLISH: Readonly<Partial<Record<SetName, View>>> = {
  small: bay(24000, 178, 148),
  tablet: bay(56000, 562, 198),
  low: bay(34000, 356, 96),
  compact: bay(66000, 572, 300),
  wide: bay(79000, 760, 330),
};

/** View of `bay` in a language. */
export function bayView(set: SetName, lang: Lang): View {
  return inLanguage(BAY_VIEWS, BAY_ENGLISH, set, lang);
}

/** The hemisphere of `contest`: centre and radius of the disc, and the loupe laid over it. */
export interface GlobeView {
  readonly at: Point;
  readonly r: number;
  readonly loupe: { readonly at: Point; readonly r: number };
}

const globe = (x: number, y: number, r: number, lx: number, ly: number, lr: number): GlobeView => ({
  at: [x, y],
  r,
  loupe: { at: [lx, ly], r: lr },
});

export const GLOBE_VIEWS: Readonly<Record<SetName, GlobeView>> = {
  small: globe(131, 131, 122, 241, 183, 70),
  phone: globe(192, 198, 182, 292, 310, 88),
  tablet: globe(306, 288, 264, 636, 398, 152),
  low: globe(170, 167, 156, 396, 208, 114),
  compact: globe(712, 342, 284, 866, 494, 126),
  wide: globe(930, 410, 378, 1198, 598, 168),
};

/** In English the loupe is larger, for names twice as long stand in it; on phones the disc leaves its corner to the words. */
const GLOBE_ENGLISH: Readonly<Partial<Record<SetName, GlobeView>>> = {
  small: globe(129, 129, 120, 241, 184, 75),
  phone: globe(186, 206, 176, 292, 310, 88),
  low: globe(170, 167, 156, 395, 205, 118),
  compact: globe(712, 342, 284, 868, 501, 132),
  wide: globe(930, 410, 378, 1207, 606, 180),
};

/** View of `contest` in a language. */
export function globeView(set: SetName, lang: Lang): GlobeView {
  return inLanguage(GLOBE_VIEWS, GLOBE_ENGLISH, set, lang);
}
