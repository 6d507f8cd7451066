import type { SetName } from '../../model/frames.ts';

/** The title page's drawing fills the first screen: its size for each set, in px, and how far its lines go on at the right, for wider screens. */
export const TITLE_FRAMES: Readonly<Record<SetName, { readonly width: number; readonly height: number; readonly beyond: number }>> = {
  small: { width: 320, height: 568, beyond: 0 },
  phone: { width: 390, height: 844, beyond: 0 },
  tablet: { width: 820, height: 1180, beyond: 0 },
  low: { width: 844, height: 390, beyond: 60 },
  wide: { width: 1440, height: 900, beyond: 160 },
};
