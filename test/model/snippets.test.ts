import { describe, expect, test } from 'vitest';
import { EMBEDS } from '../../src/model/embeds.ts';
import { oembedHtml, type SnippetInput, type SnippetKind, snippet } from '../../src/model/snippets.ts';

const STORY: SnippetInput = {
  embed: 'story',
  lang: 'zh',
  theme: 'auto',
  url: 'https://news.example/wind/',
  title: '迎风南下：台风与签约',
  siteName: '迎风南下',
  alt: '海岸示意图。',
  interactive: '交互图',
  showAll: '显示全部',
};
const MAP: SnippetInput = {
  ...STORY,
  embed: 'map',
  lang: 'en',
  title: 'Equally far',
  siteName: 'Into the Wind',
  alt: 'Sketch map.',
  interactive: 'interactive graphic',
  showAll: 'Show all',
};

test('snippet(any) is a frame, a link and the loader, with no inline style', () => {
  expect(snippet('any', STORY)).toBe(`<div class="yingfeng-embed" data-src="https://news.example/wind/embed/story/">
  <iframe src="https://news.example/wind/embed/story/" title="迎风南下：台风与签约 – 交互图" width="100%" height="720"
          frameborder="0" scrolling="no" loading="lazy" sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"
          referrerpolicy="strict-origin-when-cross-origin"></iframe>
  <p><a href="https://news.example/wind/">迎风南下：台风与签约</a></p>
</div>
<script async src="https://news.example/wind/embed/v1.js"></script>`);
});

test('snippet(no-script) is the same without its last line', () => {
  for (const input of [STORY, MAP])
    expect(snippet('any', input)).toBe(
      `${snippet('no-script', input)}\n<script async src="https://news.example/wind/embed/v1.js"></script>`,
    );
});

test('snippet(no-script) of a graphic has its own height, its page, and the site after its title', () => {
  expect(snippet('no-script', MAP)).toBe(`<div class="yingfeng-embed" data-src="https://news.example/wind/en/embed/map/">
  <iframe src="https://news.example/wind/en/embed/map/" title="Equally far – interactive graphic" width="100%" height="700"
          frameborder="0" scrolling="no" loading="lazy" sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"
          referrerpolicy="strict-origin-when-cross-origin"></iframe>
  <p><a href="https://news.example/wind/en/g/map/">Equally far – Into the Wind</a></p>
</div>`);
});

test('snippet(…) with an integrity asks for the copy that never changes', () => {
  expect(snippet('any', { ...STORY, integrity: 'sha384-abc' })).toBe(
    `${snippet('no-script', STORY)}\n<script async src="https://news.example/wind/embed/v1.0.0.js" integrity="sha384-abc" crossorigin="anonymous"></script>`,
  );
});

test('snippet(…) with a theme says it in the frame’s address alone', () => {
  const dark = snippet('no-script', { ...MAP, theme: 'dark' });
  expect(dark.replaceAll('/en/embed/map/?theme=dark"', '/en/embed/map/"')).toBe(snippet('no-script', MAP));
  expect(dark.match(/theme=dark/g)).toHaveLength(2);
});

test('snippet(wordpress) is the page’s address', () => {
  expect(snippet('wordpress', STORY)).toBe('https://news.example/wind/');
  expect(snippet('wordpress', MAP)).toBe('https://news.example/wind/en/g/map/');
});

test('snippet(pym) is the element that the host’s own pym looks for', () => {
  expect(snippet('pym', { ...MAP, theme: 'light' })).toBe('<div data-pym-src="https://news.example/wind/en/embed/map/?theme=light"></div>');
});

test('snippet(amp) is a frame with a placeholder and a button for the rest', () => {
  expect(snippet('amp', STORY)).toBe(
    `<amp-iframe layout="fixed-height" height="720" resizable sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox" title="迎风南下：台风与签约 – 交互图" src="https://news.example/wind/embed/story/">
  <amp-img layout="fill" placeholder src="https://news.example/wind/img/story-1200x1500.png" alt="海岸示意图。"></amp-img>
  <div overflow tabindex="0" role="button" aria-label="显示全部">显示全部</div>
</amp-iframe>`,
  );
});

test('snippet(image) is a picture that leads to the page', () => {
  expect(snippet('image', MAP)).toBe(`<figure>
  <a href="https://news.example/wind/en/g/map/"><img src="https://news.example/wind/en/img/map-1200x630.png" width="1200" height="630" alt="Sketch map."></a>
  <figcaption><a href="https://news.example/wind/en/g/map/">Equally far – Into the Wind</a></figcaption>
</figure>`);
});

test('snippet(wechat) is plain text: title and address', () => {
  expect(snippet('wechat', STORY)).toBe('迎风南下：台风与签约\nhttps://news.example/wind/');
});

test('oembedHtml begins with a bare blockquote, and its frame has no attribute that WordPress would have to keep', () => {
  expect(oembedHtml(STORY)).toBe(
    '<blockquote><a href="https://news.example/wind/">迎风南下：台风与签约</a></blockquote><iframe src="https://news.example/wind/embed/story/" width="600" height="510" frameborder="0" scrolling="no" title="迎风南下：台风与签约"></iframe>',
  );
});

describe('texts that are markup', () => {
  const hostile: SnippetInput = {
    ...STORY,
    title: `"><script>alert('&')</script>`,
    siteName: '</a><b>',
    alt: '" onload="x',
    interactive: '<i>',
    showAll: '"<',
  };

  test('stand in snippets as letters', () => {
    expect(snippet('no-script', hostile)).toContain(
      `title="&quot;&gt;&lt;script&gt;alert('&amp;')&lt;/script&gt; – &lt;i&gt;" width="100%"`,
    );
    expect(snippet('no-script', hostile)).toContain(
      `<a href="https://news.example/wind/">&quot;&gt;&lt;script&gt;alert('&amp;')&lt;/script&gt; – &lt;/a&gt;&lt;b&gt;</a>`,
    );
    expect(snippet('image', hostile)).toContain('alt="&quot; onload=&quot;x"');
    expect(snippet('amp', hostile)).toContain('aria-label="&quot;&lt;">&quot;&lt;</div>');
  });

  test.each<SnippetKind>(['no-script', 'amp', 'image', 'pym'])('add no element to snippet(%s)', (kind) => {
    const tags = (markup: string) => markup.match(/<\/?[a-z-]+/g);
    expect(tags(snippet(kind, hostile))).toEqual(tags(snippet(kind, STORY)));
  });
});

test.each(EMBEDS)('the snippets of %s are for every site: no style attribute, no handler, never same-origin', (embed) => {
  for (const kind of ['any', 'no-script', 'amp', 'image', 'pym'] as const)
    expect(snippet(kind, { ...MAP, embed })).not.toMatch(/\sstyle=|\son\w+=|allow-same-origin|http:/);
});
