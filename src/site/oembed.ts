import { oembedSize, pageUrl, pictureUrl } from '../model/embeds.ts';
import { oembedHtml, type SnippetInput } from '../model/snippets.ts';

/** The oEmbed answer of a page, as JSON: a file, so that it is the same whatever width is asked for. `author`: who is named for it. */
export function oembedJson(input: SnippetInput, author: string): string {
  const { embed, lang, url, title, siteName } = input;
  const [width, height] = oembedSize(embed);
  const home = pageUrl(url, 'story', lang);
  return JSON.stringify({
    version: '1.0',
    type: 'rich',
    provider_name: siteName,
    provider_url: home,
    title,
    author_name: author,
    author_url: home,
    cache_age: 3600,
    width,
    height,
    thumbnail_url: pictureUrl(url, embed, lang, '1200x630'),
    thumbnail_width: 1200,
    thumbnail_height: 630,
    html: oembedHtml(input),
  });
}
