import { expect, test, vi } from 'vitest';
import { EMBEDS } from '../../src/model/embeds.ts';
import { type GalleryData, WAYS } from '../../src/model/gallery.ts';
import { LANGS } from '../../src/model/lang.ts';
import { type SnippetKind, snippet } from '../../src/model/snippets.ts';
import type { Lang } from '../../src/model/story.ts';
import { lookPictures } from '../../src/site/look.tsx';
import { makeSite } from '../../src/site/site.ts';
import { fragmentLeaks, leaksOf, scriptTexts } from './leaks.ts';
import { MARKER, poison } from './poison.ts';

/** Put before each text: a formula, elements, and the ends of all that a text can stand in; the marker tells which text it was. */
const payload = (marker: string) =>
  `=HYPERLINK("//x")<img src=x onerror=${marker}>]]>'"></title></style></script></textarea></svg>--><script>${marker}</script>`;
/** The snippets that are markup; the others are pasted as text. */
const PASTED: readonly SnippetKind[] = [...WAYS.filter((way) => way !== 'wordpress' && way !== 'wechat'), 'pym'];

// Everything is made as at build but for what the data cannot change: fonts, bundled scripts, and pictures in pixels.
const paths = vi.hoisted(() => new Map<string, string>());
vi.mock(import('../../src/data/index.ts'), async (original) => {
  const data = await original();
  const spoil = <T>(story: T, lang: Lang, from: number): T => {
    const { story: spoilt, fields } = poison(story, payload, from);
    for (const [marker, path] of fields) paths.set(marker, `${lang}.${path}`);
    return spoilt;
  };
  return {
    ...data,
    loadStory: async (...args) => spoil(await data.loadStory(...args), 'zh', 0),
    loadStories: async (...args) => {
      const { zh, en } = await data.loadStories(...args);
      return { zh: spoil(zh, 'zh', 0), en: spoil(en, 'en', 10_000) };
    },
  };
});
vi.mock(import('../../src/site/fonts.ts'), async (original) => ({ ...(await original()), displayFont: async () => null }));
// Every label fits, whatever is put before it.
vi.mock(import('../../src/geometry/faces.ts'), () => ({ advanceOf: () => 0.001 }));
vi.mock(import('../../src/site/scripts.ts'), () => ({
  bundler: () => async (_entry: string, define?: object) => JSON.stringify(define ?? {}),
}));

/** Leaks with the field of the data for the marker in each. */
function named(leaks: readonly string[]): string[] {
  return leaks.map((leak) => `${paths.get(MARKER.exec(leak)?.[0] ?? '') ?? '?'} in ${leak}`);
}

/** Every file that is made from the data, as text. */
async function everything(): Promise<Map<string, string>> {
  const { page, files } = await makeSite('.', { dev: false, url: 'https://news.example/wind/' });
  const made = new Map<string, string>();
  for (const lang of LANGS) {
    const { head, body } = await page(lang);
    made.set(`${lang}.html`, `<!doctype html><html><head>${head}</head><body>${body}</body></html>`);
  }
  for (const [path, make] of files) if (!/\.(png|zip)$/.test(path)) made.set(path, String(await make()));
  for (const [path, svg] of await lookPictures()) made.set(`docs/look/${path}`, svg);
  return made;
}

test('no text of the data, whatever it says, is markup, code, an address or a formula in any file or snippet', {
  timeout: 300_000,
}, async () => {
  const made = await everything();
  expect(named([...made].flatMap(([path, content]) => leaksOf(path, content)))).toEqual([]);

  const gallery = JSON.parse(scriptTexts(made.get('embed.html') ?? '').get('gallery-data') ?? '') as GalleryData;
  const snippets = LANGS.flatMap((lang) => EMBEDS.flatMap((embed) => PASTED.map((kind) => ({ kind, embed, lang }))));
  const leaks = snippets.flatMap(({ kind, embed, lang }) =>
    fragmentLeaks(snippet(kind, { ...gallery.words[lang][embed], embed, lang, theme: 'dark', url: gallery.url })).map(
      (leak) => `${kind}: ${leak}`,
    ),
  );
  expect(named(leaks)).toEqual([]);

  // The rest stands in other texts already (`said.number`) or is a shorter word for one that fits.
  const all = [...made.values()].join('');
  expect([...paths.keys()].filter((marker) => all.includes(marker)).length / paths.size).toBeGreaterThan(0.75);
});
