import type { ExternalSet } from './page-contract.ts';

const WIDE = '(min-aspect-ratio: 1/1) and (min-width: 1024px) and (min-height: 620px)';
const TABLET = '(max-aspect-ratio: 1/1) and (min-width: 600px)';

/** When each title drawing shows, in the order in which the first that holds is taken from below; title.css says the same. */
export const TITLE_MEDIA: Readonly<Record<ExternalSet, string>> = {
  small: '(max-width: 359px), (min-aspect-ratio: 1/2)',
  tablet: '(min-width: 600px)',
  low: '(min-aspect-ratio: 1/1)',
  wide: WIDE,
};

/** When the stage takes each set: the client's own rule (`src/client/layout.ts`) as a media query, for the preloads. */
export const SET_MEDIA: Readonly<Record<ExternalSet, string>> = {
  small: '(max-aspect-ratio: 1/1) and (max-width: 327px), (max-aspect-ratio: 1/1) and (max-width: 599px) and (max-height: 724px)',
  tablet: TABLET,
  low: '(min-aspect-ratio: 1/1) and (max-width: 1023px), (min-aspect-ratio: 1/1) and (max-height: 619px)',
  wide: WIDE,
};
