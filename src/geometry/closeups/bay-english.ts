import type { SetName } from '../../model/frames.ts';
import type { Lang } from '../../model/story.ts';
import { inLanguage } from '../in-language.ts';
import { BAY_LAYOUTS, type BayLayout } from './bay-layout.ts';

/** What differs in English, whose names are twice as long. */
const ENGLISH: Readonly<Record<SetName, Partial<BayLayout>>> = {
  small: {
    list: [8, 312, 20],
    side: 'above',
    pad: 2.4,
    grow: 1.05,
    bay: [185, 197],
    sea: [247, 243],
    bar: 5,
    arrow: 84,
    words: { gap: 16, dy: -12, size: 13, note: 12, broken: true },
  },
  phone: {
    grow: 1.19,
    sizes: [20, 15, 12],
    bay: [178, 276],
    sea: [250, 382],
    words: { gap: 4, dy: -2, size: 14, note: 12, broken: true },
  },
  tablet: {
    list: [40, 400, 66],
    pad: 7,
    sizes: [24, 16, 13],
    bay: [582, 308],
    sea: [728, 446],
  },
  low: {
    list: [12, 260, 30],
    sizes: [16, 13, 12],
    bay: [372, 158],
    sea: [452, 256],
  },
  compact: {
    list: [660, 928, 76],
    pad: 6,
    sizes: [18, 14, 13],
    bay: [598, 414],
    sea: [916, 560],
    arrow: 240,
    words: { gap: 12, dy: 4, size: 15, note: 12, broken: true },
  },
  wide: {
    list: [832, 1192, 104],
    pad: 9,
    sizes: [24, 16, 13],
    bay: [792, 488],
  },
};

/** Layout of `bay` in a language. */
export function bayLayout(set: SetName, lang: Lang): BayLayout {
  return inLanguage(BAY_LAYOUTS, ENGLISH, set, lang);
}
