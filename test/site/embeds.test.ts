import { describe, expect, test } from 'vitest';
import { EMBEDS } from '../../src/model/embeds.ts';
import { LANGS } from '../../src/model/lang.ts';
import { embedSecurityPolicy, hashSource } from '../../src/site/csp.ts';
import { builtText, loadedBytes } from './dist.ts';

/** Bytes as loaded, brotli. */
const LIMITS = { story: 120_000, map: 60_000, signings: 60_000, timeline: 60_000 };

const FILES = LANGS.flatMap((lang) =>
  EMBEDS.map((embed) => ({ embed, lang, path: `${lang === 'zh' ? '' : `${lang}/`}embed/${embed}/index.html` })),
);
const SITE = 'https://example.org/into-the-wind/';

describe.each(FILES)('$path', ({ embed, lang, path }) => {
  const html = builtText(path);
  const inside = (tag: string) => [...html.matchAll(new RegExp(`<${tag}>(.*?)</${tag}>`, 'gs'))].map(([, text = '']) => text);

  test('its policy is that of the one script and the one stylesheet that stand in it', () => {
    const [script = '', ...otherScripts] = inside('script');
    const [style = '', ...otherStyles] = inside('style');
    expect([otherScripts, otherStyles]).toEqual([[], []]);
    expect(html.match(/<(?:script|style)\b/g)).toHaveLength(2);
    const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(html)?.[1];
    expect(policy).toBe(embedSecurityPolicy(script, style));
    expect(policy).toContain(hashSource(script));
    expect(policy).not.toMatch(/'self'|unsafe|https?:/);
  });

  test('it loads nothing: every address in it is a link that a reader follows, its own fragment or data', () => {
    const loads = [...html.matchAll(/<(\w+)[^>]*?\s(?:src|srcset|poster|data|action)="([^"]*)"/g)].map(([, tag, url]) => `${tag} ${url}`);
    expect(loads).toEqual([]);
    const links = [...html.matchAll(/<link\b[^>]*>/g)].map(([link]) => link);
    expect(links).toHaveLength(2);
    expect(links.filter((link) => !/rel="canonical"|href="data:,"/.test(link))).toEqual([]);
    expect([...html.matchAll(/<use href="([^"]*)"/g)].filter(([, url = '']) => !url.startsWith('#'))).toEqual([]);
    expect(html.replaceAll(/url\((?:"?#[\w-]+"?|"?data:font[^)]*)\)/g, '')).not.toMatch(/url\(|@import/);
  });

  test('it has neither module nor storage, asks for nothing, writes no markup, and no style but its sheet’s', () => {
    expect(html.match(/type="module"|crossorigin|\bstyle="|<base\b|<iframe|<img|\son\w+="/g)).toBeNull();
    const [script] = inside('script');
    expect(
      script?.match(/fetch\(|XMLHttp|localStorage|sessionStorage|document\.cookie|innerHTML|outerHTML|insertAdjacent|\beval\b|Function\(/g),
    ).toBeNull();
  });

  test('its height follows from its width: its sheet measures nothing by the height of the frame', () => {
    expect(
      inside('style')[0]
        ?.replaceAll(/data:[^)]*/g, '')
        .match(/[\d.]s?vh\b|vmin|vmax/g),
    ).toBeNull();
  });

  test('search engines keep the page that it belongs to, not it', () => {
    expect(html).toContain('<meta name="robots" content="noindex">');
    const folder = lang === 'zh' ? '' : `${lang}/`;
    expect(html).toContain(`<link rel="canonical" href="${SITE}${folder}${embed === 'story' ? '' : `g/${embed}/`}">`);
  });

  test('every link out of it opens elsewhere and has its words', () => {
    const out = [...html.matchAll(/<a\b([^>]*href="https:[^>]*)>([\s\S]*?)<\/a>/g)];
    expect(out.length).toBeGreaterThan(1);
    expect(out.filter(([, attributes = '']) => !/target="_blank" rel="noopener"/.test(attributes))).toEqual([]);
    expect(out.filter(([, , words = '']) => words.replaceAll(/<[^>]+>|\s/g, '') === '')).toEqual([]);
  });

  test(`it weighs at most ${LIMITS[embed] / 1000} kB as it is loaded`, () => {
    expect(loadedBytes(path)).toBeLessThanOrEqual(LIMITS[embed]);
  });
});
