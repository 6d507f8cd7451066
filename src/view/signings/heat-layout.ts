import { inLanguage } from '../../geometry/in-language.ts';
import type { SetName } from '../../model/frames.ts';
import type { Lang } from '../../model/story.ts';
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
  /** Where the ten are to go: centre and half side of its square; its words begin at `text`, in one line where `beside`; or in lines of their own at `note`. */
  readonly to: {
    readonly x: number;
    readonly y: number;
    readonly half: number;
    readonly text: number;
    readonly beside: boolean;
    readonly size: LabelSize;
    readonly note?: { readonly x: number; readonly y: number; readonly width: number };
  };
  /** Column of words at the field's right: its left edge, the width its lines are broken at, size of numbers and of words, line pitch. */
  readonly words: {
    readonly x: number;
    readonly width: number;
    readonly number: LabelSize;
    readonly size: LabelSize;
    readonly pitch: number;
  };
  /** First baseline of the winners' words, and of the rest's. */
  readonly winnersText: number;
  readonly restText: number;
  /** Where the two names stand: beside their row, over the field, or under it; lines are cut at `width`. */
  readonly names: {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly pitch: number;
    readonly size: LabelSize;
    readonly display: boolean;
  };
  /** Name of the leg, and after it (`soft`) what 近 does to the field's end. */
  readonly leg: { readonly x: number; readonly y: number; readonly size: LabelSize; readonly soft: boolean };
  /** The fields that the projects come from, `gap` px between them; words after them that stand `below` them by so many px; null: no room. */
  readonly fields: { readonly x: number; readonly y: number; readonly gap?: number; readonly below?: number } | null;
}

/** Where things stand on a set: in English, words take more room across, so that they stand in more lines. */
export function heatLayout(set: SetName, lang: Lang): HeatLayout {
  return inLanguage(LAYOUT, ENGLISH, set, lang);
}

const LAYOUT: Readonly<Record<SetName, HeatLayout>> = {
  small: {
    left: 6,
    width: 213,
    r: 7,
    line: 1.3,
    winnersY: 65,
    restY: 116,
    rowPitch: 23,
    to: { x: 117, y: 20, half: 7, text: 131, beside: true, size: 16 },
    words: { x: 228, width: 80, number: 16, size: 12, pitch: 17 },
    winnersText: 71,
    restText: 142,
    names: { x: 14, y: 234, width: 240, pitch: 17, size: 12, display: false },
    leg: { x: 14, y: 26, size: 16, soft: false },
    fields: null,
  },
  phone: {
    left: 10,
    width: 284,
    r: 9,
    line: 1.5,
    winnersY: 136,
    restY: 211,
    rowPitch: 29.5,
    to: { x: 291, y: 63, half: 9, text: 305, beside: false, size: 18 },
    words: { x: 301, width: 50, number: 18, size: 12, pitch: 17 },
    winnersText: 143,
    restText: 246,
    names: { x: 14, y: 63, width: 240, pitch: 17, size: 12, display: false },
    leg: { x: 14, y: 367, size: 16, soft: true },
    fields: { x: 14, y: 388 },
  },
  tablet: {
    left: 34,
    width: 500,
    r: 15,
    line: 1.8,
    winnersY: 212,
    restY: 324,
    rowPitch: 44,
    to: { x: 284, y: 120, half: 12, text: 310, beside: true, size: 24 },
    words: { x: 552, width: 160, number: 28, size: 14, pitch: 22 },
    winnersText: 206,
    restText: 408,
    names: { x: 552, y: 262, width: 190, pitch: 24, size: 16, display: true },
    leg: { x: 42, y: 544, size: 18, soft: true },
    fields: { x: 380, y: 544 },
  },
  low: {
    left: 8,
    width: 284,
    r: 8.5,
    line: 1.5,
    winnersY: 118,
    restY: 180,
    rowPitch: 25,
    to: { x: 150, y: 61, half: 8.5, text: 169, beside: true, size: 18 },
    words: { x: 312, width: 120, number: 20, size: 12, pitch: 17 },
    winnersText: 123,
    restText: 240,
    names: { x: 312, y: 164, width: 140, pitch: 17, size: 12, display: false },
    leg: { x: 14, y: 314, size: 16, soft: true },
    fields: null,
  },
  compact: {
    left: 414,
    width: 360,
    r: 12,
    line: 1.7,
    winnersY: 256,
    restY: 362,
    rowPitch: 42,
    to: { x: 592, y: 160, half: 12, text: 618, beside: true, size: 24 },
    words: { x: 790, width: 200, number: 28, size: 14, pitch: 21 },
    winnersText: 254,
    restText: 456,
    names: { x: 790, y: 318, width: 190, pitch: 22, size: 15, display: true },
    leg: { x: 420, y: 586, size: 20, soft: true },
    fields: { x: 420, y: 618 },
  },
  wide: {
    left: 490,
    width: 640,
    r: 19,
    line: 2.2,
    winnersY: 312,
    restY: 476,
    rowPitch: 55,
    to: { x: 809, y: 186, half: 15, text: 842, beside: true, size: 28 },
    words: { x: 1146, width: 190, number: 32, size: 15, pitch: 24 },
    winnersText: 302,
    restText: 584,
    names: { x: 1146, y: 388, width: 190, pitch: 27, size: 18, display: true },
    leg: { x: 500, y: 752, size: 20, soft: true },
    fields: { x: 800, y: 752 },
  },
};

const ENGLISH: Readonly<Record<SetName, Partial<HeatLayout>>> = {
  small: {
    to: { x: 165, y: 20, half: 7, text: 179, beside: true, size: 16, note: { x: 223, y: 40, width: 86 } },
    winnersY: 68,
    words: { x: 223, width: 86, number: 14, size: 12, pitch: 17 },
    winnersText: 82,
  },
  phone: {
    left: 10,
    width: 213,
    r: 8,
    winnersY: 134,
    restY: 204,
    rowPitch: 27,
    to: { x: 117, y: 70, half: 9, text: 134, beside: true, size: 18, note: { x: 236, y: 68, width: 100 } },
    words: { x: 236, width: 116, number: 18, size: 12, pitch: 17 },
    winnersText: 140,
    restText: 276,
    names: { x: 236, y: 186, width: 104, pitch: 17, size: 12, display: false },
    leg: { x: 14, y: 348, size: 16, soft: true },
    fields: { x: 14, y: 373, gap: 22, below: 18 },
  },
  tablet: {
    winnersY: 206,
    restY: 314,
    rowPitch: 42,
    winnersText: 200,
    restText: 400,
    names: { x: 552, y: 256, width: 200, pitch: 24, size: 16, display: true },
    leg: { x: 42, y: 530, size: 18, soft: true },
    fields: { x: 42, y: 556, gap: 26 },
  },
  low: {
    to: { x: 150, y: 61, half: 8.5, text: 169, beside: true, size: 18, note: { x: 312, y: 58, width: 150 } },
    words: { x: 312, width: 140, number: 20, size: 12, pitch: 17 },
    restText: 254,
    names: { x: 312, y: 162, width: 130, pitch: 17, size: 12, display: false },
  },
  compact: {
    to: { x: 592, y: 160, half: 12, text: 618, beside: true, size: 24, note: { x: 790, y: 154, width: 188 } },
    names: { x: 790, y: 318, width: 170, pitch: 22, size: 15, display: true },
    fields: { x: 420, y: 618, gap: 26 },
  },
  wide: {
    restY: 470,
    rowPitch: 53,
    names: { x: 1146, y: 382, width: 200, pitch: 27, size: 18, display: true },
    leg: { x: 500, y: 736, size: 20, soft: true },
    fields: { x: 500, y: 768, gap: 28 },
  },
};
