import { inLanguage } from '../../geometry/in-language.ts';
import type { SetName } from '../../model/frames.ts';
import type { Lang } from '../../model/story.ts';
import type { LabelSize } from '../ink.tsx';

/** Where the seals and their words stand in one set; px of its frame. */
export interface SixteenLayout {
  readonly y: number;
  /** Side of the whole square of seals, and the room between two of them. */
  readonly extent: number;
  readonly gap: number;
  readonly outline: number;
  readonly slip: LabelSize;
  /** From the seals to the bracket, and from the bracket to the words. */
  readonly tick: number;
  readonly off: number;
  readonly words: Columns | Level | Below;
}

/** Upright words in columns at these distances from the seals, and the name over them, at this baseline. */
export interface Columns {
  readonly columns: readonly [near: number, far: number];
  readonly size: LabelSize;
  readonly name: number;
}

/** Lines under the seals, on these baselines: the name, what is said of it, the others. */
export interface Below {
  readonly lines: readonly [name: number, named: number, rest: number];
  readonly size: LabelSize;
}

/** Level words of these sizes: names at most `names` px wide, text at most `width`. */
export interface Level {
  readonly name: LabelSize;
  readonly text: LabelSize;
  readonly names: number;
  readonly width: number;
}

const SIXTEEN: Readonly<Record<SetName, SixteenLayout>> = {
  small: { y: 22, extent: 230, gap: 7, outline: 1.5, slip: 12, tick: 7, off: 5, words: { columns: [28, 49], size: 12, name: 15 } },
  phone: { y: 63, extent: 330, gap: 9, outline: 1.7, slip: 13, tick: 7, off: 5, words: { columns: [25, 25], size: 13, name: 55 } },
  tablet: { y: 94, extent: 464, gap: 18, outline: 2, slip: 14, tick: 14, off: 18, words: { name: 18, text: 14, names: 205, width: 205 } },
  low: { y: 46, extent: 276, gap: 10, outline: 1.5, slip: 12, tick: 7, off: 5, words: { name: 16, text: 12, names: 190, width: 178 } },
  compact: {
    y: 126,
    extent: 420,
    gap: 18,
    outline: 1.8,
    slip: 14,
    tick: 10,
    off: 10,
    words: { name: 18, text: 13, names: 116, width: 122 },
  },
  wide: { y: 152, extent: 558, gap: 26, outline: 2, slip: 15, tick: 14, off: 18, words: { name: 22, text: 15, names: 140, width: 245 } },
};

/** What differs in English, whose words are wider and never upright. */
const ENGLISH: Readonly<Record<SetName, Partial<SixteenLayout>>> = {
  small: { y: 8, extent: 192, words: { lines: [217, 232, 248], size: 12 } },
  phone: { y: 47, extent: 288, words: { lines: [356, 373, 392], size: 13 } },
  tablet: { words: { name: 18, text: 14, names: 200, width: 210 } },
  low: { extent: 260, words: { name: 16, text: 12, names: 165, width: 178 } },
  compact: { extent: 362, words: { name: 18, text: 13, names: 174, width: 172 } },
  wide: { words: { name: 22, text: 15, names: 245, width: 245 } },
};

/** The layout of a set in a language. */
export function sixteenLayout(set: SetName, lang: Lang): SixteenLayout {
  return inLanguage(SIXTEEN, ENGLISH, set, lang);
}
