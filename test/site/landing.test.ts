import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { EMBEDS } from '../../src/model/embeds.ts';
import { WAYS } from '../../src/model/gallery.ts';
import { hashSource } from '../../src/site/csp.ts';
import { builtFiles, builtText, loadedBytes } from './dist.ts';

const URL = 'https://example.org/into-the-wind/';
const FOLDERS = ['', 'en/'];
const GRAPHICS = ['map', 'signings', 'timeline'] as const;
const GALLERIES = FOLDERS.map((folder) => `${folder}embed.html`);
const LANDINGS = FOLDERS.flatMap((folder) => GRAPHICS.map((graphic) => `${folder}g/${graphic}/index.html`));
/** The steps that the graphics open with. */
const STEP = { map: 4, signings: 5, timeline: 15 };
/** Pages that are shared as cards and told of by oEmbed: path, slug, folder. */
const SHARED = FOLDERS.flatMap((folder) =>
  EMBEDS.map((embed) => [`${folder}${embed === 'story' ? '' : `g/${embed}/`}index.html`, embed, folder] as const),
);

/** Contents of a page's `<meta property>`, by property. */
function properties(html: string): Record<string, string> {
  return Object.fromEntries(
    [...html.matchAll(/<meta property="([\w:]+)" content="([^"]*)">/g)].map(([, name, content]) => [name, content]),
  );
}

/** The snippets that a page shows. */
function snippets(html: string): string[] {
  const plain = (text: string) => text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
  return [...html.matchAll(/<textarea[^>]*>(.*?)<\/textarea>/gs)].map(([, text = '']) => plain(text));
}

test.each(SHARED)('%s says how it is shared, with absolute addresses', (path, embed, folder) => {
  const html = builtText(path);
  const page = `${URL}${path.replace('index.html', '')}`;
  expect(properties(html)).toEqual({
    'og:type': 'article',
    'og:site_name': folder === '' ? '迎风南下' : 'Into the Wind',
    'og:title': expect.stringMatching(/.{10,70}/),
    'og:description': expect.stringMatching(/.{20,}/),
    'og:url': page,
    'og:image': `${URL}${folder}img/${embed}-1200x630.png`,
    'og:image:width': '1200',
    'og:image:height': '630',
    'og:image:alt': expect.stringMatching(/.{20,}/),
    'og:locale': folder === '' ? 'zh_CN' : 'en_US',
    'og:locale:alternate': folder === '' ? 'en_US' : 'zh_CN',
  });
  expect(html).toContain(`<link rel="canonical" href="${page}">`);
  for (const [tag, other] of [
    ['zh-CN', ''],
    ['en', 'en/'],
  ])
    expect(html).toContain(
      `<link rel="alternate" hreflang="${tag}" href="${URL}${other}${path.slice(folder.length).replace('index.html', '')}">`,
    );
  expect(html).toContain('<meta name="twitter:card" content="summary_large_image">');
});

test.each(SHARED)('%s tells of its oEmbed answer within its first 20 kB, and the answer is there', (path, embed, folder) => {
  const early = Buffer.from(builtText(path)).subarray(0, 20_000).toString();
  expect(early.split('</head>')[0]).toContain(
    `<link rel="alternate" type="application/json+oembed" href="${URL}${folder}oembed/${embed}.json"`,
  );
  const answer = JSON.parse(builtText(`${folder}oembed/${embed}.json`));
  expect(answer.html).toMatch(new RegExp(`^<blockquote><a href="${URL}${path.replace('index.html', '')}">`));
  expect(answer.html).toContain(`<iframe src="${URL}${folder}embed/${embed}/" width="600"`);
});

test.each([...LANDINGS, ...GALLERIES])('%s has its policy by hash before all that it governs, and nothing that it forbids', (path) => {
  const html = builtText(path);
  const [before = '', policy = '', after = ''] = html.split(/<meta http-equiv="Content-Security-Policy" content="([^"]+)">/);
  expect(before).not.toMatch(/<(link|style|script|img)/);
  const style = /<style>(.*?)<\/style>/s.exec(after)?.[1] ?? '';
  const inline = /<script>(.*?)<\/script>/s.exec(after)?.[1];
  expect(policy).toBe(
    `default-src 'none'; script-src ${inline === undefined ? "'self'" : hashSource(inline)}; style-src ${hashSource(style)}; img-src 'self' data:; font-src data:; frame-src 'self'; base-uri 'none'; form-action 'none'`,
  );
  expect(html.match(/<style/g)).toHaveLength(1);
  expect(html).not.toMatch(/<[^>]+\sstyle\s*=|<[^>]+\son\w+\s*=/);
});

test.each([...LANDINGS, ...GALLERIES])('%s refers to files of the site alone, by relative addresses', (path) => {
  const html = builtText(path).replaceAll(/<(textarea|script)\b.*?<\/\1>/gs, '');
  const addresses = [...html.matchAll(/(?:src|href)="([^"#:]+)(?:#[^"]*)?"/g)].map(([, address]) => address ?? '');
  expect(addresses.length).toBeGreaterThan(5);
  for (const address of addresses) {
    const { pathname } = new globalThis.URL(address, `https://root/${path}`);
    expect(builtFiles(), address).toContain(pathname.slice(1).replace(/(^|\/)$/, '$1index.html'));
  }
});

test.each(FOLDERS)('without a script the gallery has a live preview and the snippet of every embed: %sembed.html', (folder) => {
  const html = builtText(`${folder}embed.html`);
  for (const embed of EMBEDS) {
    expect(html).toContain(`<section class="piece" id="${embed}"`);
    expect(html).toContain(`<iframe src="embed/${embed}/"`);
  }
  expect(snippets(html).slice(0, -1)).toEqual(
    EMBEDS.map((embed) =>
      expect.stringMatching(new RegExp(`^<div class="yingfeng-embed" data-src="${URL}${folder}embed/${embed}/">.*</script>$`, 's')),
    ),
  );
  for (const way of WAYS) expect(html).toContain(`id="tab-${way}"`);
});

test.each(LANDINGS)('%s shows its graphic, and gives its snippet, its pictures and its table', (path) => {
  const [, folder = '', graphic] = /^(en\/)?g\/(\w+)\//.exec(path) ?? [];
  const html = builtText(path);
  expect(html).toContain(`<iframe src="../../embed/${graphic}/"`);
  expect(html).toContain('id="embed"');
  expect(html).toContain(`<a href="../../embed.html#${graphic}">`);
  expect(snippets(html)).toEqual([expect.stringContaining(`<div class="yingfeng-embed" data-src="${URL}${folder}embed/${graphic}/">`)]);
  for (const file of [
    `img/${graphic}-1200x630.png`,
    `img/${graphic}-1200x1500.png`,
    `data/${graphic}.csv`,
    `img/step-${STEP[graphic as keyof typeof STEP]}.svg`,
    'img/pack.zip',
  ])
    expect(html).toContain(`<a href="../../${file}" download`);
});

test.each(GALLERIES)('%s pins the loader by the hash of the copy that never changes', (path) => {
  const data = JSON.parse(/id="gallery-data">(.*?)<\/script>/.exec(builtText(path))?.[1] ?? '');
  expect(data.integrity).toBe(`sha384-${createHash('sha384').update(builtText('embed/v1.0.0.js')).digest('base64')}`);
  expect(data.url).toBe(URL);
});

test('embed/v1.js is the newest embed/v1.x.y.js', () => {
  expect(builtText('embed/v1.js')).toBe(builtText('embed/v1.0.0.js'));
});

test('the gallery is at most 20 kB, a graphic’s page 15 kB', () => {
  for (const path of GALLERIES) expect(loadedBytes(path)).toBeLessThanOrEqual(20_000);
  for (const path of LANDINGS) expect(loadedBytes(path)).toBeLessThanOrEqual(15_000);
});

test.each(FOLDERS)('every step of the story leads to its graphic in the gallery: %sindex.html', (folder) => {
  const html = builtText(`${folder}index.html`);
  const led = [...html.matchAll(/data-graphic="(\w+)".*?href="embed\.html#(\w+)"/gs)].map(([, graphic, to]) => [graphic, to]);
  expect(led).toHaveLength(16);
  for (const [graphic, to] of led) expect(to).toBe(graphic);
  expect(html).toContain('<a href="embed.html">');
});

test('_headers lets other sites load what they embed, and no header comes twice to a path', () => {
  const rules = builtText('_headers')
    .trim()
    .split('\n\n')
    .map((rule) => rule.split('\n'));
  const of = (path: string) =>
    rules
      .filter(([pattern = '']) => (pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern))
      .flatMap(([, ...headers]) => headers.map((header) => header.trim().split(': ')));
  for (const path of ['/embed/story/', '/en/embed/map/', '/embed/v1.js', '/oembed/map.json', '/en/img/story-1200x630.png']) {
    const names = of(path).map(([name]) => name);
    expect(new Set(names).size, path).toBe(names.length);
    expect(Object.fromEntries(of(path))).toMatchObject({
      'Access-Control-Allow-Origin': '*',
      'Cross-Origin-Resource-Policy': 'cross-origin',
      'Cross-Origin-Embedder-Policy': 'require-corp',
      'X-Content-Type-Options': 'nosniff',
    });
  }
  const caching = (path: string) => Object.fromEntries(of(path))['Cache-Control'];
  expect(caching('/embed/v1.js')).toBe('public, max-age=3600, stale-while-revalidate=86400');
  expect(caching('/embed/v1.0.0.js')).toBe('public, max-age=31536000, immutable');
  expect(caching('/embed/story/')).toBe('no-cache');
  expect(builtText('_headers')).not.toMatch(/X-Frame-Options|frame-ancestors/);
});
