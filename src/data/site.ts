import type { Site, StormId } from '../model/story.ts';
import type { Reader } from './reader.ts';
import { DRAFT_SITE, PUBLISHED_SITE } from './schemas.ts';

/** What site.yaml gives; the title page's words stand in the prose. */
export type SiteFile = Omit<Site, 'title' | 'finding' | 'findingLit'> & {
  readonly notFound: readonly string[];
  readonly stormNames: Readonly<Record<StormId, string>>;
};

/** site.yaml, which must say its address where it is to be published; null when it is at fault. */
export function readSite({ one }: Reader, publish: boolean): SiteFile | null {
  const site = one('site.yaml', publish ? PUBLISHED_SITE : DRAFT_SITE);
  if (site === null) return null;
  const { 'title-en': otherTitle, 'map-approval': mapApproval, 'not-found': notFound, lekima, krosa, ...rest } = site;
  return { ...rest, otherTitle, mapApproval, notFound, stormNames: { lekima, krosa } };
}
