import type { SetName } from '../../model/frames.ts';
import type { Lang } from '../../model/story.ts';
import { inLanguage } from '../in-language.ts';
import { BRIDGE_LAYOUTS, type BridgeLayout } from './bridge-layout.ts';

/** What differs in English: names lie in two lines each, and the list, which is twice as wide, stands under the bracket where it must. */
const ENGLISH: Readonly<Record<SetName, Partial<BridgeLayout>>> = {
  small: {
    deck: 15,
    first: 35,
    pitch: 46,
    r: 7,
    nameSize: 12,
    zone: { at: [297, 16], r: 10 },
    heading: 91,
    list: [102, 312, 96],
    pad: 2.4,
    cityGap: 20,
    sea: [34, 217],
  },
  phone: {
    first: 40,
    pitch: 50,
    nameSize: 13,
    zone: { at: [350, 32], r: 12 },
    heading: 126,
    list: [150, 380, 133],
    listSizes: [14, 12, 12],
    pad: 4.2,
    cityGap: 38,
    sea: [74, 376],
  },
  tablet: {
    pitch: 82,
    nameSize: 18,
    list: [534, 800, 118],
    listSizes: [15, 14, 13],
    sea: [288, 540],
  },
  low: {
    first: 44,
    pitch: 56,
    nameSize: 13,
    zone: { at: [384, 24], r: 12 },
    list: [262, 514, 104],
    listSizes: [14, 12, 12],
    pad: 4,
    cityGap: 28,
    sea: [130, 306],
  },
  compact: {
    first: 456,
    pitch: 70,
    nameSize: 16,
    zone: { at: [868, 62], r: 17 },
    list: [720, 1000, 172],
    listSizes: [15, 14, 13],
    sea: [568, 580],
  },
  wide: {
    first: 546,
    pitch: 94,
    nameSize: 20,
    zone: { at: [1112, 86], r: 20 },
    list: [1080, 1384, 168],
    listSizes: [18, 15, 13],
    sea: [738, 626],
  },
};

/** Layout of `bridge` in a language. */
export function bridgeLayout(set: SetName, lang: Lang): BridgeLayout {
  return inLanguage(BRIDGE_LAYOUTS, ENGLISH, set, lang);
}
