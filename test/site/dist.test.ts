import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { contentSecurityPolicy } from '../../src/site/csp.ts';
import { EXTERNAL_SETS } from '../../src/site/page-contract.ts';
import { builtFiles, builtText } from './dist.ts';

const TEXT = /\.(html|js|svg|css|json)$/;
const texts = builtFiles().filter((path) => TEXT.test(path));
/** The pages, and the way from each to the site's root. */
const PAGES = [
  ['index.html', './'],
  ['en/index.html', '../'],
] as const;

/** What stands in the page's elements of a kind. */
function inline(html: string, elements: RegExp): string[] {
  return [...html.matchAll(elements)].map(([, text = '']) => text);
}

/** As in data/site.yaml. */
const SITE_URL = /^url: (.*)$/m.exec(readFileSync('data/site.yaml', 'utf8'))?.[1] ?? '';

/** Marks that code or data of the build would leave: d3-geo, d3-dsv, TopoJSON, YAML, EDTF, Markdown, a CSV header of ours. */
const BUILD_ONLY = [
  /geoMercator|geoConic|geoPath|geoStream|rotateRadians/,
  /csvParse|tsvParse/,
  /Topology|TopoJSON|"arcs"|quantize/,
  /YAMLParseError|!!map|tag:yaml/,
  /edtf|micromark|mdast/i,
  /lat,lon,/,
];

test.each(texts)('%s holds no code or data of the build', (path) => {
  for (const pattern of BUILD_ONLY) expect(builtText(path)).not.toMatch(pattern);
});

test.each(PAGES)('%s has no style attribute and two stylesheets: what the title needs in the head, the rest after its words', (path) => {
  const html = builtText(path);
  expect(html).not.toMatch(/<[^>]+\sstyle\s*=/);
  expect(html.match(/<style/g)).toHaveLength(2);
  const [head = '', ...rest] = html.split('<style>');
  expect(head).not.toContain('<body');
  expect(rest[0]).toMatch(/<h1[^>]*>.+<\/h1>/);
  expect(html).not.toContain('rel="stylesheet"');
});

test.each(PAGES)('%s is painted before its script: nothing blocks it, and nothing is fetched ahead of its text', (path) => {
  const html = builtText(path);
  expect(html).not.toMatch(/blocking=|rel="(preload|modulepreload)"/);
  for (const [script] of html.matchAll(/<script [^>]*src=[^>]*>/g)) expect(script).toContain('type="module"');
});

test.each(PAGES)(
  '%s has two scripts, a file and the few lines that await it, beside its data for machines, and no handler in an attribute',
  (path, root) => {
    const html = builtText(path);
    expect(html.match(/<script(?! type="application\/ld\+json")/g)).toHaveLength(2);
    expect(html).toMatch(/<script type="module" crossorigin src="[./]+assets\/page\.[\w-]+\.js"><\/script>/);
    expect(html).toContain(`src="${root}assets/page.`);
    expect(html).not.toMatch(/<[^>]+\son\w+\s*=/);
    expect(inline(html, /<script>([\s\S]*?)<\/script>/g)[0]?.length).toBeLessThan(600);
  },
);

test.each(PAGES)('%s states the strict policy, with the hashes of what stands in it, before anything that it governs', (path) => {
  const html = builtText(path);
  const [script = ''] = inline(html, /<script>([\s\S]*?)<\/script>/g);
  const policy = contentSecurityPolicy(inline(html, /<style>([\s\S]*?)<\/style>/g), script);
  const [before = '', after = ''] = html.split(`<meta http-equiv="Content-Security-Policy" content="${policy}">`);
  expect(after).not.toBe('');
  expect(before).not.toMatch(/<(link|style|script|img)/);
});

test('no file asks another origin for anything: absolute addresses are links, namespaces, what is said to other sites and the loader’s own origin', () => {
  for (const path of texts.filter((path) => !/^(en\/)?oembed\//.test(path))) {
    const rest = builtText(path)
      .replaceAll(/<(a|link rel="(canonical|alternate)"|meta property="og:[\w:]+") [^>]*>/g, '')
      .replaceAll(/<textarea.*?<\/textarea>|<script type="application\/json" id="gallery-data">.*?<\/script>/gs, '')
      .replace(/^.*$/s, (text) => (path.startsWith('embed/v1') ? text.replaceAll(SITE_URL, '') : text))
      .replaceAll(/<script type="application\/ld\+json">.*?<\/script>/g, '')
      .replaceAll(/xmlns(:\w+)?="[^"]*"/g, '')
      .replaceAll(/https?:\/\/www\.w3\.org\/[\w/]+/g, '');
    expect(rest.match(/https?:\/\/[^\s"')]+/g) ?? [], path).toEqual([]);
  }
});

test.each(PAGES)('%s refers to its files by relative addresses, all of them built', (path, root) => {
  const html = builtText(path);
  const attributes = ['src', 'href', 'srcset', ...EXTERNAL_SETS.map((set) => `data-${set}`)];
  const addresses = [...html.matchAll(new RegExp(`(?:${attributes.join('|')})="([^"#:]+)"`, 'g'))].map(([, address]) => address ?? '');
  expect(addresses.length).toBeGreaterThan(5);
  for (const address of addresses) {
    const folder = path.replace(/[^/]+$/, '');
    const built = new URL(address, `https://root/${folder}`).pathname.slice(1).replace(/(^|\/)$/, '$1index.html');
    expect(builtFiles(), address).toContain(built);
    if (built.startsWith('assets/')) expect(address.startsWith(`${root}assets/`)).toBe(true);
  }
});

test('every name in assets/ but the licences carries a hash', () => {
  for (const path of builtFiles().filter((file) => file.startsWith('assets/'))) {
    expect(path).toMatch(/^assets\/(serif-(han|latin)-licence\.txt|script-licences\.md|[a-z-]+\.[\w-]{8}\.\w+)$/);
  }
});
