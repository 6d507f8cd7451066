import type { SetName } from '../../model/frames.ts';

/** Separation and width in px at each grade's lower bound, weak to strong. */
export interface LineStyle {
  readonly separation: readonly [number, number, number, number, number];
  readonly width: readonly [number, number, number, number, number];
}

const TITLE = {
  phone: { separation: [8.8, 6.7, 5.2, 4.5, 4.1], width: [0.5, 0.85, 1.35, 2.1, 2.75] },
  tablet: { separation: [10.2, 7.8, 6, 5.1, 4.6], width: [0.55, 0.92, 1.45, 2.2, 2.95] },
  wide: { separation: [11.2, 8.5, 6.5, 5.6, 5], width: [0.6, 0.98, 1.5, 2.3, 3.1] },
} satisfies Record<string, LineStyle>;

const DISC = {
  phone: { separation: [9, 7.6, 5.5, 4.6, 4.2], width: [0.6, 0.85, 1.35, 1.95, 2.5] },
  tablet: { separation: [11, 9, 6.4, 5.4, 4.9], width: [0.7, 1, 1.55, 2.25, 2.9] },
  wide: { separation: [12, 10, 7.2, 6, 5.4], width: [0.8, 1.1, 1.7, 2.5, 3.2] },
} satisfies Record<string, LineStyle>;

const CLASS: Readonly<Record<SetName, 'phone' | 'tablet' | 'wide'>> = {
  small: 'phone',
  phone: 'phone',
  low: 'phone',
  compact: 'tablet',
  tablet: 'tablet',
  wide: 'wide',
};

/** Streamlines of the title page. */
export const titleStyle = (set: SetName): LineStyle => TITLE[CLASS[set]];
/** Streamlines inside a storm's disc. */
export const discStyle = (set: SetName): LineStyle => DISC[CLASS[set]];
