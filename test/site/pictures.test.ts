import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { EMBEDS, PICTURE_SIZES, pageUrl, pictureUrl } from '../../src/model/embeds.ts';
import { LANGS } from '../../src/model/lang.ts';
import { coveredBy } from '../../src/site/pictures/covered.ts';
import { writeFonts } from '../../src/site/pictures/fonts.ts';
import { literalMarkup, literalRules } from '../../src/site/pictures/literal.ts';
import { twoInkPng } from '../../src/site/pictures/png.ts';
import { charactersOf } from '../../src/site/pictures/press.ts';
import { makeSite, type Site } from '../../src/site/site.ts';
import { channels, inks } from '../inks.ts';
import { builtFiles } from './dist.ts';
import { type Png, readPng } from './png.ts';
import { readQr } from './qr.ts';

interface Described {
  readonly file: string;
  readonly width: number;
  readonly height: number;
  readonly alt: string;
  readonly caption: string;
  readonly credit: string;
}

const light = inks().light;
const manifest: Readonly<Record<string, readonly Described[]>> = JSON.parse(readFileSync('dist/img/manifest.json', 'utf8'));
const described = Object.values(manifest).flat();

describe.each(described)('$file', ({ file, width, height, alt, caption, credit }) => {
  let png: Png;
  beforeAll(() => {
    png = readPng(readFileSync(join('dist', file)));
  });

  test('has the size that the manifest and its name say', () => {
    expect([png.width, png.height]).toEqual([width, height]);
    expect(file).toContain(`-${width}x${height}.`);
  });

  test('has paper, and enough of both inks to be a picture', () => {
    const counts = new Array<number>(png.palette.length).fill(0);
    for (const index of png.pixels) counts[index] = (counts[index] as number) + 1;
    const share = (from: number, to: number) => counts.slice(from, to).reduce((sum, count) => sum + count, 0) / png.pixels.length;
    expect(share(0, 1)).toBeGreaterThan(0.55);
    expect(share(1, 32)).toBeGreaterThan(0.01);
    expect(share(1, 32)).toBeLessThan(0.4);
    expect(share(32, 63)).toBeGreaterThan(0.001);
    expect(share(32, 63)).toBeLessThan(0.3);
  });

  test('has no colours but paper and its mixtures with one of two inks', () => {
    const paper = channels(light.paper);
    for (const colour of png.palette) {
      const off = [light.ink, light.vermilion].map((hex) => {
        const way = channels(hex).map((value, at) => value - (paper[at] as number));
        const share = colour.map((value, at) => (value - (paper[at] as number)) / (way[at] as number));
        return Math.max(...share) - Math.min(...share);
      });
      expect(Math.min(...off), colour.join()).toBeLessThan(0.03);
    }
  });

  test('weighs no more than what messengers load', () => {
    expect(readFileSync(join('dist', file)).length).toBeLessThan(250_000);
  });

  test('is described, printed and owed in its language', () => {
    for (const words of [alt, caption, credit]) {
      expect(words.length).toBeGreaterThan(12);
      expect(/\p{Script=Han}/u.test(words)).toBe(!file.startsWith('en/'));
    }
  });
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

  test.each(['en/img/story-1200x630.png', 'img/timeline-1200x630.png'])('%s is the same bytes', async (file) => {
    const again = (await site.files.get(file)?.()) as Buffer;
    expect(again.equals(readFileSync(join('dist', file)))).toBe(true);
  });
});

test.each(LANGS)('the code on the poster (%s) leads to the page, on four modules of paper', async (lang) => {
  const file = `${lang === 'zh' ? '' : 'en/'}img/story-1080x1920.png`;
  const { width, height, pixels } = readPng(readFileSync(join('dist', file)));
  const dark = (x: number, y: number) => pixels[y * width + x] === 31;
  const [left, top] = [52, 1654];
  let corner = 0;
  while (dark(left + corner, top)) corner++;
  const module = corner / 7;
  let count = 21;
  while (!(dark(left + (count - 1) * module, top) && !dark(left + count * module, top)) || (count - 17) % 4 !== 0) count++;
  const code = Array.from({ length: count }, (_, row) =>
    Array.from({ length: count }, (_, column) => dark(left + (column + 0.5) * module, top + (row + 0.5) * module)),
  );
  const { url } = JSON.parse(JSON.stringify(await addressOfSite()));
  expect(readQr(code)).toBe(pageUrl(url, 'story', lang));
  const [from, to] = [-4 * module, (count + 4) * module];
  for (let y = from; y < to; y++) {
    for (let x = from; x < to; x++) {
      const inside = x >= 0 && y >= 0 && x < count * module && y < count * module;
      if (!inside && top + y < height) expect(pixels[(top + y) * width + left + x], `${x} ${y}`).toBe(0);
    }
  }
});

async function addressOfSite(): Promise<{ readonly url: string }> {
  const yaml = readFileSync('data/site.yaml', 'utf8');
  return { url: /^url: (\S+)/m.exec(yaml)?.[1] ?? '' };
}

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
