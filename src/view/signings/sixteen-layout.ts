import type { SetName } from '../../model/frames.ts';
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
  readonly words: Columns | Level;
}

/** Upright words in columns at these distances from the seals, and the name over them, at this baseline. */
export interface Columns {
  readonly columns: readonly [near: number, far: number];
  readonly size: LabelSize;
  readonly name: number;
}

/** Level words of these sizes: names at most `names` px wide, text at most `width`. */
export interface Level {
  readonly name: LabelSize;
  readonly text: LabelSize;
  readonly names: number;
  readonly width: number;
}

export const SIXTEEN: Readonly<Record<SetName, SixteenLayout>> = {
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
