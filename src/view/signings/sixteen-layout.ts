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
  /** Upright words in columns at these distances from the seals, or level words of these sizes. */
  readonly words:
    | { readonly columns: readonly [number, number] }
    | { readonly name: LabelSize; readonly text: LabelSize; readonly width: number };
  readonly foot: number | null;
}

export const SIXTEEN: Readonly<Record<SetName, SixteenLayout>> = {
  small: { y: 10, extent: 241, gap: 7, outline: 1.6, slip: 12, words: { columns: [26, 45] }, foot: null },
  phone: { y: 50, extent: 331, gap: 9, outline: 1.8, slip: 13, words: { columns: [24.5, 24.5] }, foot: 397 },
  tablet: { y: 94, extent: 464, gap: 18, outline: 2, slip: 14, words: { name: 18, text: 14, width: 205 }, foot: null },
  low: { y: 46, extent: 276, gap: 10, outline: 1.6, slip: 12, words: { name: 14, text: 12, width: 150 }, foot: null },
  compact: { y: 128, extent: 558, gap: 26, outline: 2, slip: 15, words: { name: 22, text: 15, width: 245 }, foot: null },
  wide: { y: 152, extent: 558, gap: 26, outline: 2, slip: 15, words: { name: 22, text: 15, width: 245 }, foot: null },
};
