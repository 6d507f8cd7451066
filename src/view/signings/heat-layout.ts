import type { SetName } from '../../model/frames.ts';
import type { LabelSize } from '../ink.tsx';

export interface HeatLayout {
  /** Left edge of the field and the room for its ten columns; half diagonal of a diamond; line widths; px. */
  readonly left: number;
  readonly width: number;
  readonly r: number;
  readonly line: number;
  readonly winnersY: number;
  readonly restY: number;
  readonly rowPitch: number;
  /** Where the ten are to go: centre and half side of its square. */
  readonly to: { readonly x: number; readonly y: number; readonly half: number; readonly size: LabelSize; readonly note: LabelSize };
  /** Column of words at the field's right: its left edge, size of numbers and of words, line pitch. */
  readonly words: { readonly x: number; readonly number: LabelSize; readonly size: LabelSize; readonly pitch: number };
  /** First baseline of the winners' words, and of the rest's. */
  readonly winnersText: number;
  readonly restText: number;
  /** Where the two names stand: beside their row, over the field, or under it; lines are cut at `width`. */
  readonly names: { readonly x: number; readonly y: number; readonly width: number; readonly pitch: number; readonly size: LabelSize; readonly display: boolean };
  /** Name of the leg, and the lines on how to read the field; null: left to the legend. */
  readonly leg: { readonly x: number; readonly y: number; readonly size: LabelSize };
  readonly soft: { readonly x: number; readonly y: number } | null;
  readonly fields: { readonly x: number; readonly y: number } | null;
}

export const HEAT_LAYOUT: Readonly<Record<SetName, HeatLayout>> = {
  small: {
    left: 8, width: 213, r: 6.5, line: 1.3, winnersY: 68, restY: 116, rowPitch: 23,
    to: { x: 212, y: 21, half: 7, size: 16, note: 12 },
    words: { x: 228, number: 18, size: 12, pitch: 17 }, winnersText: 74, restText: 142,
    names: { x: 14, y: 234, width: 240, pitch: 17, size: 12, display: false },
    leg: { x: 14, y: 26, size: 16 }, soft: null, fields: null,
  },
  phone: {
    left: 10, width: 284, r: 8, line: 1.5, winnersY: 136, restY: 210, rowPitch: 29.5,
    to: { x: 291, y: 63, half: 9, size: 18, note: 12 },
    words: { x: 306, number: 20, size: 12, pitch: 17 }, winnersText: 143, restText: 246,
    names: { x: 14, y: 65, width: 240, pitch: 18, size: 12, display: false },
    leg: { x: 14, y: 367, size: 16 }, soft: { x: 72, y: 367 }, fields: { x: 14, y: 388 },
  },
  tablet: {
    left: 30, width: 500, r: 13, line: 1.7, winnersY: 210, restY: 322, rowPitch: 44,
    to: { x: 522, y: 118, half: 12, size: 24, note: 14 },
    words: { x: 548, number: 28, size: 14, pitch: 22 }, winnersText: 196, restText: 404,
    names: { x: 548, y: 254, width: 190, pitch: 24, size: 16, display: true },
    leg: { x: 42, y: 544, size: 18 }, soft: { x: 120, y: 544 }, fields: { x: 380, y: 544 },
  },
  low: {
    left: 8, width: 284, r: 8, line: 1.5, winnersY: 116, restY: 178, rowPitch: 25,
    to: { x: 290, y: 62, half: 9, size: 18, note: 12 },
    words: { x: 310, number: 20, size: 12, pitch: 17 }, winnersText: 116, restText: 232,
    names: { x: 310, y: 156, width: 140, pitch: 17, size: 12, display: false },
    leg: { x: 14, y: 314, size: 16 }, soft: { x: 72, y: 314 }, fields: null,
  },
  wide: {
    left: 484, width: 640, r: 19, line: 2.2, winnersY: 312, restY: 476, rowPitch: 55,
    to: { x: 1112, y: 186, half: 15, size: 28, note: 15 },
    words: { x: 1140, number: 32, size: 15, pitch: 24 }, winnersText: 302, restText: 584,
    names: { x: 1140, y: 388, width: 190, pitch: 27, size: 18, display: true },
    leg: { x: 500, y: 752, size: 20 }, soft: { x: 590, y: 752 }, fields: { x: 860, y: 752 },
  },
};
