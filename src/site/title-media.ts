import type { ExternalSet } from './page-contract.ts';

/** When each title drawing shows; of those that hold the last one counts, as in title.css, which says the same. */
export const TITLE_MEDIA: Readonly<Record<ExternalSet, string>> = {
  small: '(max-width: 359px), (max-width: 599px) and (min-aspect-ratio: 1/2)',
  tablet: '(min-width: 600px)',
  low: '(min-aspect-ratio: 1/1)',
  compact: '(min-aspect-ratio: 1/1) and (min-width: 1024px) and (min-height: 620px)',
  wide: '(min-aspect-ratio: 1/1) and (min-width: 1180px) and (min-height: 754px)',
};

/** The same for readers who did not ask for less motion: their drawing is opened at `#wind`, which lets its lines draw themselves. */
export function withMotion(media: string): string {
  return media
    .split(', ')
    .map((query) => `${query} and (prefers-reduced-motion: no-preference)`)
    .join(', ');
}
