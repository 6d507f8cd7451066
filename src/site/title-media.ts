import type { SetName } from '../model/frames.ts';
import type { Scheme } from '../view/map/title.tsx';

/** When each title drawing shows; of those that hold the last one counts, as in title.css, which says the same. */
export const TITLE_MEDIA: Readonly<Record<SetName, string>> = {
  phone: 'all',
  small: '(max-width: 359px), (max-width: 599px) and (min-aspect-ratio: 1/2)',
  tablet: '(min-width: 600px)',
  low: '(min-aspect-ratio: 1/1)',
  compact: '(min-aspect-ratio: 1/1) and (min-width: 1024px) and (min-height: 620px)',
  wide: '(min-aspect-ratio: 1/1) and (min-width: 1180px) and (min-height: 754px)',
};

/** The sets in that order. */
export const TITLE_SETS = Object.keys(TITLE_MEDIA) as readonly SetName[];

/** A set's title drawing, a file a scheme: WebKit does not hand the page's scheme down to pictures. */
export type TitleUrls = Readonly<Record<Scheme, string>>;

const NIGHT = '(prefers-color-scheme: dark)';
const MOTION = '(prefers-reduced-motion: no-preference)';

/** The sources of a set's title drawing, the first that holds counts: opened at `#wind` for readers who did not ask for less motion. */
export function titleSources(set: SetName, { day, night }: TitleUrls): { readonly media: string; readonly srcset: string }[] {
  const source = (srcset: string, ...asked: readonly string[]) => ({
    media: TITLE_MEDIA[set]
      .split(', ')
      .map((query) => [query, ...asked].filter((part) => part !== 'all').join(' and '))
      .join(', '),
    srcset,
  });
  const sources = [source(`${night}#wind`, NIGHT, MOTION), source(night, NIGHT), source(`${day}#wind`, MOTION), source(day)];
  return sources.filter(({ media }) => media !== ''); // what shows on any screen is the picture itself
}
