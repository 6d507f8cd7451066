import type { SetName } from '../../model/frames.ts';

/**
 * The title page's drawing fills the first screen: its size for each set, in px, where its lines begin on the left (the text stands there), and how far they go on
 * at the right, for wider screens.
 */
export const TITLE_FRAMES: Readonly<
  Record<SetName, { readonly width: number; readonly height: number; readonly from: number; readonly beyond: number }>
> = {
  small: { width: 320, height: 568, from: 0, beyond: 0 },
  phone: { width: 390, height: 844, from: 0, beyond: 0 },
  tablet: { width: 820, height: 1180, from: 0, beyond: 0 },
  low: { width: 844, height: 390, from: 236, beyond: 60 },
  compact: { width: 1024, height: 768, from: 0, beyond: 160 },
  wide: { width: 1440, height: 900, from: 0, beyond: 160 },
};
