import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { channels, INKS_FILE, inks, SCHEMES } from '../inks.ts';

/** Relative luminance, WCAG 2.2. */
function luminance(hex: string): number {
  const [r, g, b] = channels(hex).map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Contrast ratio, WCAG 2.2. */
function contrast(a: string, b: string): number {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** Least contrast of text and of marks, WCAG 2.2 AA (1.4.3, 1.4.11). */
const TEXT = 4.5;
const MARK = 3;

test('contrast is WCAG’s: 21 of black on white, 1 of a colour on itself', () => {
  expect(contrast('#000000', '#ffffff')).toBe(21);
  expect(contrast('#bf2e1a', '#bf2e1a')).toBe(1);
});

describe.each(SCHEMES)('in the %s scheme', (scheme) => {
  const { paper, ink, vermilion } = inks()[scheme];

  // A ratio is the same both ways round: paper on an ink (openers, seals) is as legible as the ink on paper.
  test.each([
    ['ink', ink],
    ['vermilion', vermilion],
  ])('text in %s on paper, and in paper on it, has at least 4.5 : 1; so have marks their 3 : 1', (_, colour) => {
    expect(contrast(colour, paper)).toBeGreaterThanOrEqual(TEXT);
    expect(contrast(paper, colour)).toBeGreaterThanOrEqual(Math.max(TEXT, MARK));
  });
});

test.each(SCHEMES)('docs/look.md prints the %s scheme’s colours and contrasts as they are', (scheme) => {
  const { paper, ink, vermilion } = inks()[scheme];
  const row = readFileSync('docs/look.md', 'utf8')
    .split('\n')
    .find((line) => line.startsWith(`| ${scheme} `));
  const cells = (row ?? '').split('|').map((cell) => cell.trim());
  const ratios = [contrast(ink, paper), contrast(vermilion, paper), contrast(ink, vermilion)];
  expect(cells.slice(2, 5)).toEqual([paper, ink, vermilion].map((colour) => `\`${colour}\``));
  expect(cells.slice(5, 8)).toEqual(ratios.map((ratio) => ratio.toFixed(1)));
});

test('print has the light scheme’s inks on white, whatever scheme the screen has', () => {
  const { light, print } = inks();
  expect(print).toEqual({ ...light, paper: '#ffffff' });
});

test('no stylesheet but inks.css names a colour, and none a gradient, a shadow, a filter or a blend', () => {
  const found = readdirSync('src/site/css')
    .map((file) => join('src/site/css', file))
    .flatMap((file) => {
      const css = readFileSync(file, 'utf8').replaceAll(/\/\*[\s\S]*?\*\//g, '');
      const words =
        css.match(
          /#[0-9a-f]{3,8}\b(?=\s*[;}])|\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color|color-mix)\(|gradient\(|shadow\s*:|(?<![\w-])filter\s*:|blend-mode/gi,
        ) ?? [];
      return file === INKS_FILE ? [] : words.map((word) => `${file}: ${word}`);
    });
  expect(found).toEqual([]);
});

test('the browser’s own bar takes the paper of the scheme', () => {
  const html = readFileSync('index.html', 'utf8');
  for (const scheme of SCHEMES) {
    expect(html).toContain(`<meta name="theme-color" media="(prefers-color-scheme: ${scheme})" content="${inks()[scheme].paper}" />`);
  }
});
