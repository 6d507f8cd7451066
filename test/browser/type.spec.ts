import { expect, type Page, test } from '@playwright/test';
import { atSize, hurry, jump, open, PAGES, STEPS, settled } from './story.ts';

const SIZES = [
  { size: [320, 568], measure: [14.5, 20] },
  { size: [390, 664], measure: [15, 20] },
  { size: [390, 844], measure: [15, 20] },
  { size: [820, 1180], measure: [15, 36] },
  { size: [844, 390], measure: [12, 20] },
  { size: [1024, 768], measure: [12, 14.1] },
  { size: [1280, 720], measure: [12, 14.1] },
  { size: [1366, 768], measure: [12, 14.1] },
  { size: [1440, 900], measure: [12, 14.1] },
  { size: [1920, 1080], measure: [12, 14.1] },
] as const;

// One page for all sizes: opening it is what takes the time.
for (const [language, path] of Object.entries(PAGES))
  test(`${language}: line starts, measure, pane and slot at ${SIZES.length} sizes`, async ({ page }) => {
    test.slow();
    await hurry(page);
    await open(page, '', path);
    for (const { size, measure } of SIZES)
      await test.step(size.join(' × '), async () => {
        await atSize(page, size);
        const [width] = size;
        expect.soft(await page.evaluate(wrongStarts), `${size}: lines that begin with a stop or a sign, or not at their edge`).toEqual([]);
        if (language === 'Chinese') await expectMeasure(page, measure);
        else await expectEnglishMeasure(page);
        if (width < 600) expect.soft(await page.evaluate(emptiest), `${size}: part of the pane that is empty`).toBeLessThan(2 / 3);
        if (width >= 1024) expect.soft(await outsideSlot(page), `${size}: keys and sources not wholly in the slot`).toEqual([]);
      });
  });

/** Prose is `measure` ideographs wide, the end pages at most 36. */
async function expectMeasure(page: Page, [least, most]: readonly [number, number]): Promise<void> {
  const ems = (selector: string) =>
    page.evaluate(
      (of) =>
        [...document.querySelectorAll<HTMLElement>(of)].map(
          (block) => block.getBoundingClientRect().width / Number.parseFloat(getComputedStyle(block).fontSize),
        ),
      selector,
    );
  for (const wide of await ems('.step:not(#whole) .prose')) {
    expect.soft(wide, 'prose').toBeGreaterThanOrEqual(least);
    expect.soft(wide, 'prose').toBeLessThanOrEqual(most);
  }
  for (const wide of await ems('#whole .prose')) expect.soft(wide, 'whole').toBeLessThanOrEqual(Math.max(most, 18)); // set smaller beside its drawing
  for (const wide of await ems('.how-text, .credits section')) expect.soft(wide, 'end pages').toBeLessThanOrEqual(36.1);
}

/** Prose has 30 to 66 letters a line; headings lie, and none is cut. */
async function expectEnglishMeasure(page: Page): Promise<void> {
  for (const letters of await page.evaluate(lettersALine)) {
    expect.soft(letters, 'letters a line').toBeGreaterThanOrEqual(30);
    expect.soft(letters, 'letters a line').toBeLessThanOrEqual(66);
  }
  expect.soft(await page.evaluate(notLying), 'not lying').toEqual([]);
  expect.soft(await page.evaluate(cutHeadings), 'cut').toEqual([]);
}

/** Steps whose keys and source are not wholly in the slot, or not painted, when the step begins. */
async function outsideSlot(page: Page): Promise<string[]> {
  const hidden: string[] = [];
  for (const step of STEPS) {
    await jump(page, step);
    await settled(page);
    const below = await footBelowSlot(page, step);
    if (below > 1) hidden.push(`${step}: ${Math.ceil(below)} px below`);
    const foot = page.locator(`#${step} .foot`);
    if (await foot.evaluate((element) => element.style.clipPath.includes('100%') && getComputedStyle(element).position !== 'fixed'))
      hidden.push(`${step}: not painted`);
  }
  return hidden;
}

/** In the page: letters in a full line of each step's prose, from its length and its lines. */
function lettersALine(): number[] {
  return [...document.querySelectorAll<HTMLElement>('.prose')].map((block) => {
    const range = document.createRange();
    range.selectNodeContents(block);
    const height = Number.parseFloat(getComputedStyle(block).lineHeight);
    const lines = Math.round(block.getBoundingClientRect().height / height);
    return (block.textContent ?? '').length / (lines - 0.5);
  });
}

/** In the page: what is set upright other than the Chinese title. */
function notLying(): string[] {
  return [...document.querySelectorAll<HTMLElement>('h1, h2, h3, p, li, span, a')]
    .filter((element) => getComputedStyle(element).writingMode !== 'horizontal-tb' && element.lang !== 'zh-CN')
    .map((element) => element.textContent ?? '');
}

/** In the page: headings whose letters reach over the window’s edges or, where words are broken, into a line of their own. */
function cutHeadings(): string[] {
  return [...document.querySelectorAll<HTMLElement>('h1, .opener h2, .step h3, .how > h2')]
    .filter((heading) => {
      const range = document.createRange();
      range.selectNodeContents(heading);
      const words = (heading.textContent ?? '').split(' ').length;
      const lines = new Set([...range.getClientRects()].map(({ top }) => top)).size;
      const { left, right } = range.getBoundingClientRect();
      return left < 0 || right > innerWidth || lines > words;
    })
    .map((heading) => heading.textContent ?? '');
}

/** In the page: first letters of lines that may not stand there, and lines that are set in. */
function wrongStarts(): string[] {
  const wrong: string[] = [];
  for (const block of document.querySelectorAll<HTMLElement>('.finding, .prose, .source, .legend li, .how-text p, .credits section p')) {
    if (getComputedStyle(block).writingMode.startsWith('vertical')) continue;
    const { left } = block.getBoundingClientRect();
    const range = document.createRange();
    const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
    let bottom = Number.NEGATIVE_INFINITY;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const sign = node instanceof SVGSVGElement;
      if (!sign && node.nodeType !== Node.TEXT_NODE) continue;
      const text = node.textContent ?? '';
      for (let at = 0; at < (sign ? 1 : text.length); at++) {
        if (!sign) {
          range.setStart(node, at);
          range.setEnd(node, at + 1);
        }
        const rect = (sign ? (node as SVGSVGElement) : range).getBoundingClientRect();
        if (rect.width === 0 || (!sign && (text[at] ?? '').trim() === '')) continue;
        const middle = (rect.top + rect.bottom) / 2;
        if (middle > bottom) {
          const line = `${block.closest('.step')?.id ?? block.className}: ${sign ? 'sign' : text.slice(at, at + 8)}`;
          const prose = block.matches('.prose');
          if (sign ? prose : /[、，。；：！？）”》]/.test(text[at] ?? '')) wrong.push(`${line} begins a line`);
          if (prose && rect.left - left > 1 && !/[“（《]/.test(text[at] ?? '')) wrong.push(`${line} is set in`);
        }
        bottom = Math.max(bottom, rect.bottom - 2);
      }
    }
  }
  return wrong;
}

/** In the page: the largest part of the pane below the stage that shows no ink, at any scroll within the story, 0–1. */
function emptiest(): number {
  const stage = document.querySelector<HTMLElement>('.stage')?.offsetHeight ?? 0;
  const pane = innerHeight - stage;
  const spans: (readonly [number, number])[] = [];
  for (const element of document.querySelectorAll('.opener, .count, .step h3, .prose, .foot')) {
    const { top, bottom } = element.getBoundingClientRect();
    spans.push([top + scrollY, bottom + scrollY]);
  }
  spans.sort((a, b) => a[0] - b[0]);
  let end = spans[0]?.[1] ?? 0;
  let gap = 0;
  for (const [top, bottom] of spans) {
    gap = Math.max(gap, top - end);
    end = Math.max(end, bottom);
  }
  return gap / pane;
}

/** How far a step's keys and source reach below the slot, px; 0 where they are not set in it. */
function footBelowSlot(page: Page, step: string): Promise<number> {
  return page.evaluate((id) => {
    const foot = document.querySelector<HTMLElement>(`#${id} .foot`);
    if (!foot || getComputedStyle(foot).position === 'fixed') return 0;
    const { scrollMarginBottom } = getComputedStyle(document.querySelector('.stage') as Element);
    return Math.max(0, foot.getBoundingClientRect().bottom - Number.parseFloat(scrollMarginBottom));
  }, step);
}
