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
  /** The room enlarged: inner top left corner, inner width, pitch and diameter of its rings. */
  readonly room: At & { readonly width: number; readonly pitch: number; readonly ring: number };
  /** The same room at the scale of the field: inner bottom left corner. */
  readonly same: At;
  /** Its words in one or two lines; 0: only that the scale is the same. */
  readonly sameText: At & { readonly anchor: 'start' | 'end'; readonly lines: 0 | 1 | 2 };
  /** Lines from the room to the same room, where nothing stands between them. */
  readonly fan: boolean;
  /** Words on the representatives, under their half. */
  readonly firmsText: At;
  /** Words on Huawei's people: under their half in two lines, or beside the room in three, broken at `width` where it is given. */
  readonly hostsText: At & { readonly lines: 2 | 3; readonly width?: number };
  /** Words on developers and on firms: beside the field in lines of their own, or over and under it in one. */
  readonly devsText: At;
  readonly servedText: At;
  readonly beside: boolean;
  /** How many rows of ghosts there is room for over the developers. */
  readonly ghosts: 1 | 2 | 3;
  /** Time axis: ends, line, baseline of its words, half extent of a triangle. */
  readonly axis: { readonly left: number; readonly right: number; readonly y: number; readonly text: number; readonly half: number };
  readonly number: LabelSize;
  readonly text: LabelSize;
  readonly line: number;
}

export const CAMP_LAYOUT: Readonly<Record<SetName, CampLayout>> = {
  small: {
    devs: { x: 16, y: 189, pitch: 2.75, air: 1.7, dot: 1.6 },
    firms: { x: 17.5, y: 209.5, ring: 4.4 },
    room: { x: 15, y: 8, width: 118, pitch: 10, ring: 7.4 },
    same: { x: 240, y: 52 },
    sameText: { x: 306, y: 70, anchor: 'end', lines: 0 },
    fan: false,
    firmsText: { x: 14, y: 79 },
    hostsText: { x: 144, y: 20, lines: 3, width: 64 },
    devsText: { x: 14, y: 98 },
    servedText: { x: 14, y: 225.5 },
    beside: false,
    ghosts: 1,
    axis: { left: 14, right: 306, y: 235.5, text: 254, half: 4.5 },
    number: 14,
    text: 12,
    line: 1.2,
  },
  phone: {
    devs: { x: 16, y: 290, pitch: 3.4, air: 2.2, dot: 2 },
    firms: { x: 17.7, y: 323, ring: 5.4 },
    room: { x: 15, y: 51, width: 156, pitch: 13.6, ring: 10.2 },
    same: { x: 294, y: 104 },
    sameText: { x: 376, y: 124, anchor: 'end', lines: 1 },
    fan: false,
    firmsText: { x: 14, y: 146 },
    hostsText: { x: 184, y: 66, lines: 3 },
    devsText: { x: 14, y: 172 },
    servedText: { x: 14, y: 345 },
    beside: false,
    ghosts: 3,
    axis: { left: 15, right: 374, y: 370, text: 392, half: 6 },
    number: 18,
    text: 12,
    line: 1.5,
  },
  tablet: {
    devs: { x: 43, y: 446, pitch: 5.6, air: 4, dot: 3 },
    firms: { x: 45.5, y: 494, ring: 8.6 },
    room: { x: 41, y: 104, width: 262, pitch: 20, ring: 15 },
    same: { x: 500, y: 194 },
    sameText: { x: 664, y: 176, anchor: 'start', lines: 2 },
    fan: false,
    firmsText: { x: 40, y: 243 },
    hostsText: { x: 322, y: 134, lines: 3 },
    devsText: { x: 652, y: 350 },
    servedText: { x: 652, y: 480 },
    beside: true,
    ghosts: 3,
    axis: { left: 42, right: 778, y: 526, text: 554, half: 8 },
    number: 24,
    text: 14,
    line: 1.8,
  },
  low: {
    devs: { x: 16, y: 247, pitch: 3.6, air: 2.3, dot: 2.1 },
    firms: { x: 17.5, y: 277, ring: 5.6 },
    room: { x: 15, y: 43, width: 136, pitch: 10.4, ring: 7.8 },
    same: { x: 320, y: 90 },
    sameText: { x: 424, y: 70, anchor: 'start', lines: 2 },
    fan: false,
    firmsText: { x: 14, y: 121 },
    hostsText: { x: 166, y: 60, lines: 3 },
    devsText: { x: 408, y: 176 },
    servedText: { x: 408, y: 260 },
    beside: true,
    ghosts: 2,
    axis: { left: 15, right: 508, y: 300, text: 320, half: 5.5 },
    number: 18,
    text: 12,
    line: 1.4,
  },
  compact: {
    devs: { x: 422, y: 529, pitch: 6.9, air: 5, dot: 3.5 },
    firms: { x: 424, y: 581, ring: 10.6 },
    room: { x: 421, y: 135, width: 350, pitch: 27, ring: 20 },
    same: { x: 774, y: 242 },
    sameText: { x: 903, y: 211, anchor: 'start', lines: 2 },
    fan: true,
    firmsText: { x: 420, y: 292 },
    hostsText: { x: 524, y: 290, lines: 2 },
    devsText: { x: 916, y: 422 },
    servedText: { x: 916, y: 564 },
    beside: true,
    ghosts: 3,
    axis: { left: 502, right: 1382, y: 619, text: 766, half: 10 },
    number: 28,
    text: 15,
    line: 2,
  },
  wide: {
    devs: { x: 503, y: 626, pitch: 6.9, air: 5, dot: 3.5 },
    firms: { x: 506, y: 687, ring: 10.6 },
    room: { x: 501, y: 160, width: 350, pitch: 27, ring: 20 },
    same: { x: 1040, y: 286 },
    sameText: { x: 1236, y: 250, anchor: 'start', lines: 2 },
    fan: true,
    firmsText: { x: 500, y: 346 },
    hostsText: { x: 658, y: 343, lines: 2 },
    devsText: { x: 1256, y: 500 },
    servedText: { x: 1256, y: 668 },
    beside: true,
    ghosts: 3,
    axis: { left: 502, right: 1382, y: 732, text: 766, half: 10 },
    number: 28,
    text: 15,
    line: 2,
  },
};
