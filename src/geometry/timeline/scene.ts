import type { MarkAt } from '../../model/drawing.ts';
import type { StormId } from '../../model/story.ts';
import type { Ridge } from './ridge.ts';
import type { WholeLayout } from './whole-layout.ts';
import type { Words } from './words.ts';

/** A small mark. `dotted`: known to a run of days; `dashed`: about; `hollow`: planned, from elsewhere, or not said to be held. */
export interface Glyph {
  readonly shape: 'square' | 'diamond' | 'triangle' | 'disc' | 'warning' | 'landfall' | 'lozenge';
  readonly look: 'solid' | 'hollow' | 'dotted' | 'dashed';
  readonly x: number;
  readonly y: number;
  /** Half extent, px. */
  readonly r: number;
}

/** A span of time in dots; an open one thins out past `solid`. */
export interface Band {
  readonly x0: number;
  readonly solid: number;
  readonly x1: number;
  readonly y0: number;
  readonly y1: number;
}

/** All of `whole` in its frame's px, ready to be written. */
export interface WholeScene {
  readonly layout: WholeLayout;
  readonly ridges: Readonly<Record<StormId, Ridge>>;
  /** Strokes from the summer's days to the week's, first and last apart: they bound the week. */
  readonly fan: { readonly edges: string; readonly days: string };
  readonly moment: {
    readonly stroke: string;
    /** The exact hours, on the week's axis. */
    readonly x: readonly [x0: number, x1: number];
    readonly top: number;
    readonly foot: number;
  };
  /** x of the days' and the months' ticks. */
  readonly ticks: { readonly days: readonly number[]; readonly months: readonly number[]; readonly summerEnd: number };
  readonly bands: readonly Band[];
  readonly glyphs: readonly Glyph[];
  readonly words: readonly Words[];
  readonly marks: readonly MarkAt[];
}
