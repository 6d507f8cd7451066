import type { SetName } from '../model/frames.ts';
import type { TitleUrls } from './title-media.ts';

/** The sets that stand in a file each; the phone's drawings stand in the page. */
export const EXTERNAL_SETS = ['small', 'tablet', 'low', 'compact', 'wide'] as const satisfies readonly SetName[];
type ExternalSet = (typeof EXTERNAL_SETS)[number];

/** Addresses of the built files, relative to the page. */
export interface AssetUrls {
  /** Text of a set's sixteen `<svg class="layer">` (renderSet). */
  readonly sets: Readonly<Record<ExternalSet, string>>;
  /** The title page's line drawings as standalone SVG (renderTitleLines). */
  readonly titles: Readonly<Record<SetName, TitleUrls>>;
}
