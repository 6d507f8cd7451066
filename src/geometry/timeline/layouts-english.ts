import type { SetName } from '../../model/frames.ts';
import type { Lang } from '../../model/story.ts';
import { WHOLE_LAYOUTS } from './layouts.ts';
import type { WholeLayout } from './whole-layout.ts';

type Part = 'summer' | 'base' | 'rows' | 'lane' | 'size';
type Change = Partial<Omit<WholeLayout, Part>> & { readonly [P in Part]?: Partial<WholeLayout[P]> };

/**
 * What differs in English. Its words are longer: where the signing has two lines or the arenas two rows, what stands above moves up.
 * On wide screens heading and text stand over one another, and the fan comes down to make room for them.
 */
const ENGLISH: Readonly<Record<SetName, Change>> = {
  small: {
    fan: [29, 50],
    base: { lekima: 95, krosa: 137 },
    peak: 39,
    day: 150.5,
    rows: { day: [166.5], days: [186.5, 205.5], undated: [232.5, 247.5] },
    dashed: 212.5,
    lane: { title: 224, names: null, note: 224 },
    arenas: [19, 262],
    grow: 1,
    size: { signing: 13 },
  },
  phone: {
    rows: { day: [262, 285], days: [309, 330], undated: [373, 391] },
    rules: [297],
    dashed: 342,
    band: 3.5,
    lane: { title: 359, names: null, note: 359 },
    arenas: [20, 322],
    size: { signing: 15 },
  },
  tablet: { arenas: [131, 732], size: { signing: 16, month: 13 } },
  low: {
    base: { lekima: 141, krosa: 187 },
    peak: 58,
    day: 202,
    rows: { day: [220, 244.5], days: [264, 283], undated: [301.5, 317.5] },
    rules: [254.5],
    dashed: 291,
    band: 3,
    arenas: [96, 430],
    size: { signing: 15 },
  },
  compact: {
    fan: [180, 300],
    stiff: [0.8, 0.25],
    base: { lekima: 399, krosa: 475.5 },
    peak: 86,
    day: 494.5,
    rows: { day: [515.5], storm: [544.5, 562.5], days: [589, 606], undated: [637] },
    rules: [531.5, 576],
    dashed: 620,
    lane: { note: 660 },
    arenas: [142, 838],
  },
  wide: {
    fan: [190, 338],
    stiff: [0.8, 0.25],
    base: { lekima: 474, krosa: 577 },
    peak: 118,
    day: 600,
    rows: { day: [627], storm: [665, 686], days: [721, 742], undated: [779] },
    rules: [648, 704],
    dashed: 760,
    lane: { note: 784 },
    arenas: [162, 908],
  },
};

/** Where the parts of `whole` stand in a set's frame, by language. */
export function wholeLayout(set: SetName, lang: Lang): WholeLayout {
  const own = WHOLE_LAYOUTS[set];
  if (lang === 'zh') return own;
  const { summer, base, rows, lane, size, ...rest } = ENGLISH[set];
  return {
    ...own,
    ...rest,
    summer: { ...own.summer, ...summer },
    base: { ...own.base, ...base },
    rows: { ...own.rows, ...rows },
    lane: { ...own.lane, ...lane },
    size: { ...own.size, ...size },
  };
}
