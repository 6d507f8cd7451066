import { expect, type Page, test } from '@playwright/test';
import { runnerImport } from 'vite';
import { channels, type Inks, inks, SCHEMES } from '../inks.ts';

/** A stronger grade has at least this much more of its area under ink, and this many times as much, as the next weaker one. */
const MORE = 0.03;
const TIMES = 1.2;

/** Rec. 601 luma: what a photocopier or a grey screen makes of a colour. */
const WEIGHTS = [0.299, 0.587, 0.114] as const;
const grey = (hex: string) => channels(hex).reduce((sum, value, index) => sum + value * (WEIGHTS[index] as number), 0);

interface Patch {
  readonly hand: string;
  readonly knots: number;
  /** Mean grey, 0 to 255. */
  readonly grey: number;
}

/** The mean grey of every patch in a screenshot of the page. */
async function patches(page: Page): Promise<Patch[]> {
  const png = (await page.screenshot({ fullPage: true })).toString('base64');
  return page.evaluate(
    async ([data, weights]) => {
      const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${data}`)).blob());
      const context = new OffscreenCanvas(image.width, image.height).getContext('2d', { willReadFrequently: true });
      if (context === null) throw new Error('no canvas');
      context.drawImage(image, 0, 0);
      const scale = devicePixelRatio;
      return [...document.querySelectorAll<HTMLElement>('[data-hand]')].map((patch) => {
        const { left, top, width, height } = patch.getBoundingClientRect();
        const box = [left + scrollX, top + scrollY, width, height].map((value) => Math.round(value * scale)) as [
          number,
          number,
          number,
          number,
        ];
        const pixels = context.getImageData(...box).data;
        let sum = 0;
        for (let i = 0; i < pixels.length; i += 1) sum += i % 4 === 3 ? 0 : (pixels[i] as number) * (weights[i % 4] as number);
        return { hand: patch.dataset['hand'] ?? '', knots: Number(patch.dataset['knots']), grey: (sum * 4) / pixels.length };
      });
    },
    [png, WEIGHTS] as const,
  );
}

test('in greyscale more wind has more ink, grade by grade, in every hand and in both schemes', async ({ page }) => {
  const { module } = await runnerImport<typeof import('./grades.tsx')>('./test/browser/grades.tsx', {
    configFile: false,
    logLevel: 'error',
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  });
  await page.setViewportSize({ width: 1000, height: 900 });
  await page.setContent(module.gradesPage());
  for (const scheme of SCHEMES) {
    await page.emulateMedia({ colorScheme: scheme });
    const rows = rowsOf(await patches(page), inks()[scheme]);
    expect([...rows.values()].map(({ length }) => length)).toEqual([5, 5, 5, 5, 5, 5, 3, 3, 3]);
    for (const [hand, row] of rows) {
      const said = `${scheme}, ${hand}: ${row.map(({ knots, area }) => `${knots} kt ${(100 * area).toFixed(1)} %`).join(', ')}`;
      row.slice(1).forEach(({ knots, area }, index) => {
        const weaker = row[index] as Shade;
        expect(knots).toBeGreaterThan(weaker.knots);
        expect(area - weaker.area, said).toBeGreaterThanOrEqual(MORE);
        expect(area / weaker.area, said).toBeGreaterThanOrEqual(TIMES);
      });
    }
  }
});

/** A grade and the part of its patch that is under ink. */
interface Shade {
  readonly knots: number;
  readonly area: number;
}

function rowsOf(all: readonly Patch[], { paper, ink }: Inks): ReadonlyMap<string, readonly Shade[]> {
  const rows = new Map<string, Shade[]>();
  for (const { hand, knots, grey: measured } of all) {
    const area = (measured - grey(paper)) / (grey(ink) - grey(paper));
    rows.set(hand, [...(rows.get(hand) ?? []), { knots, area }]);
  }
  return rows;
}
