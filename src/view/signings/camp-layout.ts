import type { SetName } from '../../model/frames.ts';
import type { LabelSize } from '../ink.tsx';

interface At {
  readonly x: number;
  readonly y: number;
}

export interface CampLayout {
  /** Developers: centre of the bottom left dot, pitch and air of the field, diameter of a dot; px. */
  readonly devs: At & { readonly pitch: number; readonly air: number; readonly dot: number };
  /** Firms: centre of the bottom left ring, its outer diameter; their pitch is twice the dots'. */
  readonly firms: At & { readonly ring: number };
  /** The room enlarged: inner top left corner, inner width and height, pitch and diameter of its rings. */
  readonly room: At & { readonly width: number; readonly height: number; readonly pitch: number; readonly ring: number };
  /** The same room at the scale of the field: inner bottom left corner, and where its words stand. */
  readonly same: At & { readonly words: At & { readonly anchor: 'start' | 'middle' | 'end' }; readonly fan: boolean };
  /** Words on the two halves of the room. */
  readonly firmsText: At;
  readonly hostsText: At;
  /** Words on developers and on firms: beside the field in two lines, or over and under it in one (`beside` false). */
  readonly devsText: At;
  readonly servedText: At;
  readonly beside: boolean;
  /** Time axis: ends, line, baseline of its words. */
  readonly axis: { readonly left: number; readonly right: number; readonly y: number; readonly text: number; readonly half: number };
  readonly number: LabelSize;
  readonly text: LabelSize;
  readonly line: number;
}

export const CAMP_LAYOUT: Readonly<Record<SetName, CampLayout>> = {
  small: {
    devs: { x: 16, y: 184, pitch: 2.75, air: 1.7, dot: 1.6 }, firms: { x: 17, y: 208, ring: 4.4 },
    room: { x: 14, y: 10, width: 122, height: 57, pitch: 11.5, ring: 8.4 },
    same: { x: 240, y: 58, words: { x: 306, y: 76, anchor: 'end' }, fan: false },
    firmsText: { x: 0, y: 0 }, hostsText: { x: 144, y: 24 }, devsText: { x: 14, y: 88 }, servedText: { x: 14, y: 224 }, beside: false,
    axis: { left: 14, right: 306, y: 236, text: 252, half: 4.5 },
    number: 16, text: 12, line: 1.2,
  },
  phone: {
    devs: { x: 16, y: 286, pitch: 3.4, air: 2.2, dot: 2 }, firms: { x: 17.5, y: 319, ring: 5.4 },
    room: { x: 17, y: 52, width: 152, height: 76, pitch: 15, ring: 11 },
    same: { x: 296, y: 116, words: { x: 376, y: 136, anchor: 'end' }, fan: false },
    firmsText: { x: 17, y: 148 }, hostsText: { x: 180, y: 72 }, devsText: { x: 14, y: 170 }, servedText: { x: 14, y: 341 }, beside: false,
    axis: { left: 15, right: 374, y: 370, text: 391, half: 6 },
    number: 18, text: 12, line: 1.5,
  },
  tablet: {
    devs: { x: 43, y: 430, pitch: 5.6, air: 4, dot: 3 }, firms: { x: 45, y: 484, ring: 8.6 },
    room: { x: 43, y: 112, width: 252, height: 96, pitch: 23, ring: 17 },
    same: { x: 470, y: 200, words: { x: 600, y: 184, anchor: 'start' }, fan: true },
    firmsText: { x: 43, y: 234 }, hostsText: { x: 172, y: 234 }, devsText: { x: 664, y: 300 }, servedText: { x: 664, y: 462 }, beside: true,
    axis: { left: 42, right: 778, y: 520, text: 546, half: 8 },
    number: 24, text: 14, line: 1.8,
  },
  low: {
    devs: { x: 16, y: 242, pitch: 3.6, air: 2.3, dot: 2.1 }, firms: { x: 17.5, y: 272, ring: 5.6 },
    room: { x: 17, y: 46, width: 136, height: 60, pitch: 12.5, ring: 9.2 },
    same: { x: 380, y: 100, words: { x: 510, y: 84, anchor: 'end' }, fan: false },
    firmsText: { x: 0, y: 0 }, hostsText: { x: 164, y: 62 }, devsText: { x: 408, y: 160 }, servedText: { x: 408, y: 264 }, beside: true,
    axis: { left: 15, right: 508, y: 297, text: 316, half: 5.5 },
    number: 18, text: 12, line: 1.4,
  },
  wide: {
    devs: { x: 503, y: 626, pitch: 6.9, air: 5, dot: 3.5 }, firms: { x: 506, y: 694, ring: 10.6 },
    room: { x: 503, y: 176, width: 330, height: 132, pitch: 31, ring: 23 },
    same: { x: 1036, y: 300, words: { x: 1190, y: 276, anchor: 'start' }, fan: true },
    firmsText: { x: 503, y: 344 }, hostsText: { x: 676, y: 344 }, devsText: { x: 1250, y: 500 }, servedText: { x: 1250, y: 672 }, beside: true,
    axis: { left: 502, right: 1382, y: 734, text: 763, half: 10 },
    number: 32, text: 15, line: 2,
  },
};
