import { oembedUrl, pageUrl, pictureUrl } from '../model/embeds.ts';
import { escapeHtml } from '../model/escape.ts';
import { LANGS, LOCALES, TAGS } from '../model/lang.ts';
import type { SnippetInput } from '../model/snippets.ts';

/**
 * What other sites read of a page: its one address, its twin, its card, where its embed is told of. A tag a string, all addresses
 * absolute. oEmbed comes first: WordPress reads but the beginning of a page.
 */
export function shareHead({ embed, lang, url, title, siteName, alt }: SnippetInput, description: string): string[] {
  const page = pageUrl(url, embed, lang);
  const property = (name: string, content: string) => `<meta property="og:${name}" content="${escapeHtml(content)}">`;
  return [
    `<link rel="alternate" type="application/json+oembed" href="${escapeHtml(oembedUrl(url, embed, lang))}" title="${escapeHtml(title)}">`,
    `<link rel="canonical" href="${escapeHtml(page)}">`,
    ...LANGS.map((other) => `<link rel="alternate" hreflang="${TAGS[other]}" href="${escapeHtml(pageUrl(url, embed, other))}">`),
    `<meta name="description" content="${escapeHtml(description)}">`,
    property('type', 'article'),
    property('site_name', siteName),
    property('title', title),
    property('description', description),
    property('url', page),
    property('image', pictureUrl(url, embed, lang, '1200x630')),
    property('image:width', '1200'),
    property('image:height', '630'),
    property('image:alt', alt),
    ...LANGS.map((other) => property(other === lang ? 'locale' : 'locale:alternate', LOCALES[other])),
    `<meta name="twitter:card" content="summary_large_image">`,
  ];
}
