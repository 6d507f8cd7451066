import type { SetName } from '../model/frames.ts';

/** When each title drawing shows; of those that hold the last one counts, as in title.css, which says the same. */
export const TITLE_MEDIA: Readonly<Record<SetName, string>> = {
  phone: 'all',
  small: '(max-width: 359px), (max-width: 599px) and (min-aspect-ratio: 1/2)',
  tablet: '(min-width: 600px)',
  low: '(min-aspect-ratio: 1/1)',
  compact: '(min-aspect-ratio: 1/1) and (min-width: 1024px) and (min-height: 620px)',
  wide: '(min-aspect-ratio: 1/1) and (min-width: 1180px) and (min-height: 754px)',
};

const NIGHT = '(prefers-color-scheme: dark)';
const MOTION = '(prefers-reduced-motion: no-preference)';
/** Where a drawing is opened, and for whom; the first that holds counts. */
const OPENED = [
  ['#night-wind', [NIGHT, MOTION]],
  ['#wind', [MOTION]],
  ['#night', [NIGHT]],
  ['', []],
] as const;

/** The sources of a set's title drawing: for day or night, for readers who did not ask for less motion and those who did. */
export function titleSources(set: SetName, url: string): { readonly media: string; readonly srcset: string }[] {
  return OPENED.map(([at, asked]) => ({
    media: TITLE_MEDIA[set]
      .split(', ')
      .map((query) => [query, ...asked].join(' and '))
      .join(', '),
    srcset: `${url}${at}`,
  }));
}
