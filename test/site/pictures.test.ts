import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadAtlas } from '../../src/data/atlas.ts';
import { loadStories } from '../../src/data/index.ts';
import { cameraOf, placer } from '../../src/geometry/map/camera.ts';
import { eastAsiaIn } from '../../src/geometry/map/east-asia.ts';
import { viewOf } from '../../src/geometry/map/views.ts';
import { sayer } from '../../src/model/captions.ts';
import { EMBEDS, PICTURE_SIZES, pageUrl, pictureUrl } from '../../src/model/embeds.ts';
import { LANGS, TAGS } from '../../src/model/lang.ts';
import { GRAPHIC, STEPS } from '../../src/model/steps.ts';
import { coveredBy } from '../../src/site/pictures/covered.ts';
import { writeFonts } from '../../src/site/pictures/fonts.ts';
import { literalMarkup, literalRules } from '../../src/site/pictures/literal.ts';
import { twoInkPng } from '../../src/site/pictures/png.ts';
import { charactersOf } from '../../src/site/pictures/press.ts';
import { makeSite, type Site } from '../../src/site/site.ts';
import type { DrawInput } from '../../src/view/drawing.tsx';
import { fixOf } from '../../src/view/map/ground.ts';
import { channels, inks } from '../inks.ts';
import { builtFiles } from './dist.ts';
import { type Png, readPng } from './png.ts';
import { readQr } from './qr.ts';

interface Described {
  readonly file: string;
  readonly vector?: string;
  readonly width: number;
  readonly height: number;
  readonly alt: string;
  readonly caption: string;
  readonly credit: string;
}

const light = inks().light;
const manifest: Readonly<Record<string, readonly Described[]>> = JSON.parse(readFileSync('dist/img/manifest.json', 'utf8'));
const described = Object.values(manifest).flat();

const read = (file: string): Buffer => readFileSync(join('dist', file));

test.each(described)('$file is in its size, in paper and two inks, and light enough for messengers', ({ file, width, height }) => {
  const bytes = read(file);
  const png = readPng(bytes);
  expect([png.width, png.height]).toEqual([width, height]);
  const sized = /-(\d+x\d+)\.png$/.exec(file)?.[1];
  if (sized !== undefined) expect(sized).toBe(`${width}x${height}`);
  expect(bytes.length).toBeLessThan(250_000);
  expect(furthest(png.palette)).toBeLessThan(0.03);
  const share = shareOf(png);
  expect(share(0, 1)).toBeGreaterThan(0.55);
  expect(share(1, 32)).toBeGreaterThan(0.01);
  expect(share(1, 32)).toBeLessThan(0.4);
  expect(share(32, 63)).toBeGreaterThan(0.001);
  expect(share(32, 63)).toBeLessThan(0.3);
});

/** How much of the picture the palette's colours from one to another make up. */
function shareOf({ palette, pixels }: Png): (from: number, to: number) => number {
  const counts = new Array<number>(palette.length).fill(0);
  for (const index of pixels) counts[index] = (counts[index] as number) + 1;
  return (from, to) => counts.slice(from, to).reduce((sum, count) => sum + count, 0) / pixels.length;
}

/** How far a colour is at most from paper mixed with one ink; 1: as far as ink from paper. */
function furthest(palette: Png['palette']): number {
  const paper = channels(light.paper);
  const off = (colour: Png['palette'][number], ink: string): number => {
    const way = channels(ink).map((value, at) => value - (paper[at] as number));
    const share = colour.map((value, at) => (value - (paper[at] as number)) / (way[at] as number));
    return Math.max(...share) - Math.min(...share);
  };
  return Math.max(...palette.map((colour) => Math.min(off(colour, light.ink), off(colour, light.vermilion))));
}

test.each(described)('$file is described, captioned and owed in its language', ({ file, alt, caption, credit }) => {
  for (const words of [alt, caption, credit]) {
    expect(words.length).toBeGreaterThan(5);
    expect(/\p{Script=Han}/u.test(words)).toBe(!file.startsWith('en/'));
  }
});

test('wherever a coast is drawn, the credit says whole what the map does not show', async () => {
  const stories = await loadStories('data');
  for (const lang of LANGS) {
    const caption = stories[lang].captions['map.caption'] ?? '';
    STEPS.forEach((id, index) => {
      const credit = manifest[TAGS[lang]]?.find(({ file }) => file.endsWith(`/step-${index + 1}.png`))?.credit ?? '';
      expect(credit.includes(caption), id).toBe(GRAPHIC[id] === 'map');
    });
  }
});

test('the manifest has every picture that was built, and those that pages and embeds point to', () => {
  const files = described.map(({ file }) => file).sort();
  expect(files).toEqual(
    builtFiles()
      .filter((path) => /(^|\/)img\/[^/]+\.png$/.test(path))
      .sort(),
  );
  const wanted = LANGS.flatMap((lang) => EMBEDS.flatMap((embed) => PICTURE_SIZES.map((size) => pictureUrl('', embed, lang, size))));
  expect(files).toEqual(expect.arrayContaining(wanted));
});

describe('printed anew', () => {
  let site: Site;
  beforeAll(async () => {
    site = await makeSite(process.cwd(), { dev: true });
  });

  test.each(['en/img/story-1200x630.png', 'img/timeline-1200x630.png'])(
    '%s is the same bytes',
    async (file) => {
      const again = (await site.files.get(file)?.()) as Buffer;
      expect(again.equals(read(file))).toBe(true);
    },
    120_000,
  ); // all pictures are drawn for the first
});

test.each(LANGS)('the code on the poster (%s) leads to the page, on four modules of paper', async (lang) => {
  const file = `${lang === 'zh' ? '' : 'en/'}img/story-1080x1920.png`;
  const { width, height, pixels } = readPng(read(file));
  const dark = (x: number, y: number) => pixels[y * width + x] === 31;
  const [left, top] = [52, 1654];
  let corner = 0;
  while (corner < 99 && dark(left + corner, top)) corner++;
  const module = corner / 7;
  const count = [21, 25, 29, 33, 37, 41].find((size) => dark(left + (size - 1) * module, top) && !dark(left + size * module, top)) ?? 0;
  const code = Array.from({ length: count }, (_, row) =>
    Array.from({ length: count }, (_, column) => dark(left + (column + 0.5) * module, top + (row + 0.5) * module)),
  );
  expect(readQr(code)).toBe(pageUrl((await loadStories('data'))[lang].site.url, 'story', lang));
  const [from, to] = [-4 * module, (count + 4) * module];
  for (let y = from; y < to; y++) {
    for (let x = from; x < to; x++) {
      const inside = x >= 0 && y >= 0 && x < count * module && y < count * module;
      if (!inside && top + y < height) expect(pixels[(top + y) * width + left + x], `${x} ${y}`).toBe(0);
    }
  }
});

test('the map has its coast inside the storm’s circle too, where it is drawn over the wind', async () => {
  const story = (await loadStories('data')).zh;
  const input: DrawInput = { story, say: sayer(story), atlas: await loadAtlas('data') };
  const camera = cameraOf(viewOf('equidistant', 'phone'));
  const [ex, ey] = placer(camera)([fixOf(input, 'lekima-080900').lon, fixOf(input, 'lekima-080900').lat]);
  const { width, pixels } = readPng(read('img/step-4.png'));
  const scale = 1200 / 390;
  const inked = (x: number, y: number) => {
    for (let dy = -4; dy <= 4; dy++) for (let dx = -4; dx <= 4; dx++) if (pixels[(y + dy) * width + x + dx] === 31) return true;
    return false;
  };
  // Taiwan lies within the circle, clear of labels and lines.
  const taiwan = eastAsiaIn(input.atlas.land50, camera, [0, 0, 390, 408])
    .filter((ring) => ring.length > 8 && ring.every(([x, y]) => x > ex - 80 && x < ex && y > ey && y < ey + 110))
    .flat();
  expect(taiwan.length).toBeGreaterThan(8);
  for (const [x, y] of taiwan) expect(inked(Math.round(x * scale), Math.round(98 + y * scale)), `${x} ${y}`).toBe(true);
});

describe.each(LANGS)('the pack (%s)', (lang) => {
  const folder = `${lang === 'zh' ? '' : 'en/'}img/`;
  const entries = unzipSync(read(`${folder}pack.zip`));

  test('has every picture of its language as it is published, and what describes them', () => {
    const files = (manifest[TAGS[lang]] ?? []).flatMap(({ file, vector }) => (vector === undefined ? [file] : [file, vector]));
    expect(Object.keys(entries).sort()).toEqual(['img/manifest.json', ...files].sort());
    for (const file of files) expect(read(file).equals(entries[file] ?? Buffer.of()), file).toBe(true);
    expect(JSON.parse(strFromU8(entries['img/manifest.json'] ?? new Uint8Array()))).toEqual({ [TAGS[lang]]: manifest[TAGS[lang]] });
  });

  test('has SVGs that need nothing else and have paper and two inks', () => {
    const svgs = Object.entries(entries).filter(([file]) => file.endsWith('.svg'));
    expect(svgs).toHaveLength(STEPS.length);
    for (const [file, bytes] of svgs) {
      const svg = strFromU8(bytes);
      expect(
        [...new Set(svg.match(/#[0-9a-f]{6}\b/g))].filter((colour) => !Object.values(light).includes(colour)),
        file,
      ).toEqual([]);
      expect(svg.replace('http://www.w3.org/2000/svg', ''), file).not.toMatch(
        /https?:|<image|<script|@import|rgb|opacity|gradient|Picture |var\(/,
      );
      const taken = [...svg.matchAll(/(?:href="|url\()#([\w-]+)/g)].map(([, id]) => id ?? '');
      expect(
        taken.filter((id) => !svg.includes(` id="${id}"`)),
        file,
      ).toEqual([]);
    }
  });
});

describe('writeFonts(dir, characters)', () => {
  let dir: string;
  beforeAll(() => {
    dir = mkdtempSync(join(tmpdir(), 'fonts-'));
  });
  afterAll(() => rmSync(dir, { recursive: true }));

  test('writes faces that draw the characters', async () => {
    const fonts = await writeFonts(dir, { text: new Set('风1’'), display: new Set('迎') });
    expect(fonts.every((font) => existsSync(font))).toBe(true);
    const [han, latin, ...texts] = fonts.map((font) => coveredBy(readFileSync(font)));
    const has = (font: ReadonlySet<number> | undefined, text: string) =>
      [...text].filter((one) => font?.has(one.codePointAt(0) as number)).join('');
    expect(has(han, '迎风1鸡')).toBe('迎风1');
    expect(has(latin, '迎风1')).toBe('1');
    expect(texts.map((font) => has(font, '风1’鸡'))).toEqual(['风1’', '风1’', '风1’', '风1’']);
  });

  test('throws with a character that no text face has', async () => {
    await expect(writeFonts(dir, { text: new Set('风😀'), display: new Set() })).rejects.toThrow('pictures: the text face has no “😀”');
  });
});

test('charactersOf(svgs) are those of their texts, and those of the display face', () => {
  const svg = '<svg><style>.d{}</style><g><text class="s12 d">迎<tspan>风</tspan></text><text class="b">a &amp; b</text></g></svg>';
  const { text, display } = charactersOf([svg]);
  expect([...text].sort().join('')).toBe(' &ab迎风');
  expect([...display].join('')).toBe('迎风');
});

test('literalRules(lang, k) have no variable and no sum, and sizes in the drawing’s px', () => {
  const rules = literalRules('.', 'zh', 0.5);
  expect(rules).not.toMatch(/var\(|calc\(|--k/);
  expect(rules).toContain('.s12 { font-size: 24px; }');
  expect(rules).toContain('.px .s12{ font-size: 12px; }');
  expect(rules).toContain(`.fv { fill: ${light.vermilion}; }`);
});

test('literalMarkup(markup, k) puts paper behind a whole label first, room where scripts meet, and scales what keeps its px', () => {
  expect(literalMarkup('<text class="s12 halo">约90亿</text>', 1)).toBe(
    ['<text class="s12 halo fp">', '<text class="s12">']
      .map((open) => `${open}<tspan letter-spacing=".125em">约</tspan>9<tspan letter-spacing=".125em">0</tspan>亿</text>`)
      .join(''),
  );
  expect(literalMarkup('<g class="px"><path/></g>', 0.8)).toBe('<g class="px" transform="scale(1.25)"><path/></g>');
});

test('twoInkPng(pixels) keeps paper and inks, and the mixture between within four hundredths', async () => {
  const rgb = (hex: string) => [...channels(hex), 255];
  const half = channels(light.paper).map((value, at) => Math.round((value + (channels(light.ink)[at] as number)) / 2));
  const rgba = Uint8Array.from([...rgb(light.paper), ...rgb(light.ink), ...rgb(light.vermilion), ...half, 255]);
  const { palette, pixels } = readPng(await twoInkPng({ width: 2, height: 2, rgba }, light));
  const [paper, ink, vermilion, mixed] = [...pixels].map((index) => palette[index] ?? []);
  expect([paper, ink, vermilion]).toEqual([light.paper, light.ink, light.vermilion].map(channels));
  expect(Math.max(...half.map((value, at) => Math.abs(value - (mixed?.[at] as number))))).toBeLessThan(9);
});

test('twoInkPng(pixels) throws with a colour that is not in the print', async () => {
  const rgba = Uint8Array.from([0, 0, 0, 255]);
  await expect(twoInkPng({ width: 1, height: 1, rgba }, light)).rejects.toThrow('a picture has a colour that is in neither ink: 0 0 0');
});
