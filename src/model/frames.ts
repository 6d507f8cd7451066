/** A set is one drawing of every state for one class of screens; the page carries `phone`, the others are a file each. */
export const SETS = ['small', 'phone', 'tablet', 'low', 'compact', 'wide'] as const;
export type SetName = (typeof SETS)[number];

/** The stage at the size a set is drawn for, in px; labels keep their px when it is scaled. */
export interface Frame {
  readonly set: SetName;
  readonly width: number;
  readonly height: number;
  /** Left edge of the room for the graphic: where the text stands beside it, on the bare land, right of the text. */
  readonly left: number;
  /** Smallest distance from the frame's edges to a label. */
  readonly margin: number;
  /** Has room for the larger marks, sizes and second words. */
  readonly heavy: boolean;
  /** The text stands on the picture, left of `left`, and the picture carries its own caption. */
  readonly beside: boolean;
}

export const FRAMES: Readonly<Record<SetName, Frame>> = {
  small: { set: 'small', width: 320, height: 262, left: 14, margin: 8, heavy: false, beside: false },
  phone: { set: 'phone', width: 390, height: 408, left: 14, margin: 10, heavy: false, beside: false },
  tablet: { set: 'tablet', width: 820, height: 577, left: 40, margin: 16, heavy: true, beside: false },
  low: { set: 'low', width: 524, height: 334, left: 14, margin: 10, heavy: false, beside: false },
  compact: { set: 'compact', width: 1024, height: 688, left: 420, margin: 24, heavy: true, beside: true },
  wide: { set: 'wide', width: 1440, height: 812, left: 500, margin: 24, heavy: true, beside: true },
};
