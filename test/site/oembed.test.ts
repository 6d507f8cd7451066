import * as v from 'valibot';
import { expect, test } from 'vitest';
import { EMBEDS } from '../../src/model/embeds.ts';
import { type SnippetInput, snippet } from '../../src/model/snippets.ts';
import { oembedJson } from '../../src/site/oembed.ts';
import { shareHead } from '../../src/site/share-head.ts';

const INPUT: SnippetInput = {
  embed: 'story',
  lang: 'en',
  theme: 'auto',
  url: 'https://news.example/wind/',
  title: 'Into the "Wind" <&>',
  siteName: 'Into the Wind',
  alt: 'Sketch map.',
  interactive: 'interactive graphic',
  showAll: 'Show all',
};

const address = v.pipe(v.string(), v.url(), v.startsWith('https://news.example/wind/'));
const text = v.pipe(v.string(), v.minLength(1));
const RICH = v.strictObject({
  version: v.literal('1.0'),
  type: v.literal('rich'),
  provider_name: text,
  provider_url: address,
  title: text,
  author_name: text,
  author_url: address,
  cache_age: v.literal(3600),
  width: v.literal(600),
  height: v.pipe(v.number(), v.integer(), v.minValue(200), v.maxValue(1000)), // WordPress keeps heights in this range
  thumbnail_url: address,
  thumbnail_width: v.literal(1200),
  thumbnail_height: v.literal(630),
  html: v.pipe(v.string(), v.startsWith('<blockquote><a href="https://news.example/wind/')),
});

test.each(EMBEDS)('oembedJson is a rich answer of oEmbed 1.0: %s', (embed) => {
  expect(v.safeParse(RICH, JSON.parse(oembedJson({ ...INPUT, embed }, 'Somebody'))).issues).toBeUndefined();
});

/**
 * What WordPress makes of an unknown site's answer, after the documentation of wp_filter_oembed_result: it lets through only links,
 * bare blockquotes and frames with known attributes, wants one frame, and marks both for its resizer when the blockquote stands first.
 */
function wordpress(html: string): string | null {
  const kept: Readonly<Record<string, readonly string[]>> = {
    a: ['href'],
    blockquote: [],
    iframe: ['src', 'width', 'height', 'frameborder', 'marginwidth', 'marginheight', 'scrolling', 'title'],
  };
  const allowed = html.replace(/<(\/?)([a-z]+)([^>]*)>/g, (_tag, slash: string, name: string, attributes: string) => {
    const own = kept[name];
    if (own === undefined) return '';
    const rest = [...attributes.matchAll(/ ([a-z]+)="[^"]*"/g)].filter(([, attribute = '']) => own.includes(attribute));
    return `<${slash}${name}${rest.map(([whole]) => whole).join('')}>`;
  });
  const [frame] = /<iframe[^>]*><\/iframe>/.exec(allowed) ?? [];
  if (frame === undefined) return null;
  const [quote] = allowed.startsWith('<blockquote>') ? allowed.split(/(?<=<\/blockquote>)/) : [];
  if (quote === undefined) return frame;
  const secret = 'data-secret="abcdefghij"';
  return (
    quote.replace('<blockquote', `$& class="wp-embedded-content" ${secret}`) +
    frame
      .replace('<iframe', `$& class="wp-embedded-content" sandbox="allow-scripts" security="restricted" ${secret}`)
      .replace(/ src="[^"]+/, '$&#?secret=abcdefghij')
  );
}

test('WordPress keeps all of the answer’s html, its frame in a sandbox with a secret, its link beside it', () => {
  const { html } = JSON.parse(oembedJson(INPUT, 'Somebody'));
  expect(wordpress(html)).toBe(
    '<blockquote class="wp-embedded-content" data-secret="abcdefghij"><a href="https://news.example/wind/en/">Into the &quot;Wind&quot; &lt;&amp;&gt;</a></blockquote>' +
      '<iframe class="wp-embedded-content" sandbox="allow-scripts" security="restricted" data-secret="abcdefghij" src="https://news.example/wind/en/embed/story/#?secret=abcdefghij" width="600" height="510" frameborder="0" scrolling="no" title="Into the &quot;Wind&quot; &lt;&amp;&gt;"></iframe>',
  );
});

test('an address with & in it is escaped in what hosts paste and in the head of a page', () => {
  const input = { ...INPUT, url: 'https://news.example/wind&copy/' };
  const { html } = JSON.parse(oembedJson(input, 'Somebody'));
  const head = shareHead(input, 'A story').join('');
  for (const markup of [html, head, snippet('any', input), snippet('amp', input), snippet('image', input), snippet('pym', input)]) {
    expect(markup).toContain('https://news.example/wind&amp;copy/');
    expect(markup).not.toContain('wind&copy');
  }
  expect(snippet('wordpress', input)).toBe('https://news.example/wind&copy/en/'); // pasted as text
});
