import { TAGS } from '../model/lang.ts';
import type { Source, Story } from '../model/story.ts';

/** What nothing outside of this page gave: no citation. */
const OURS = ['article', 'own', 'hand'];

/**
 * The page for machines (schema.org): the report that it retells as `isBasedOn`, every other source as `citation`, its data tables
 * as `hasPart`. As the text of a script element: no `<` in it.
 */
export function jsonLd({ lang, site, sources }: Story, downloads: readonly string[]): string {
  const { article, own } = sources;
  return JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'Article',
    headline: site.title,
    alternativeHeadline: site.otherTitle,
    description: site.description,
    inLanguage: TAGS[lang],
    datePublished: site.published,
    dateModified: site.updated,
    license: own?.url || undefined,
    isBasedOn: { '@type': 'NewsArticle', name: article?.name, creditText: article?.credit, datePublished: article?.date },
    citation: Object.values(sources)
      .filter(({ id }) => !OURS.includes(id))
      .map(cited),
    hasPart: downloads.map((url) => ({ '@type': 'Dataset', encodingFormat: 'text/csv', contentUrl: url })),
  }).replaceAll('<', '\\u003c');
}

function cited({ name, credit, date, url }: Source): object {
  return { '@type': 'CreativeWork', name, creditText: credit, datePublished: date || undefined, url: url || undefined };
}
