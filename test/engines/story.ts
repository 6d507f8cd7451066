import type { StepId } from '../../src/model/steps.ts';
import type { Point, Tab } from './engine.ts';
import { expect } from './fixtures.ts';

export { STEPS } from '../../src/model/steps.ts';

/** Waits until the reader rests at a step: its drawing and all fonts are there, nothing moves, all is written. */
export async function resting(tab: Tab, step: StepId): Promise<void> {
  await expect.poll(() => state(tab)).toMatchObject({ step, on: [step], settled: true, fonts: 'loaded', page: 'complete' });
}

/** What the page shows: the step, the layers that are on, the address, where it has scrolled; whether it has come to rest. */
export function state(tab: Tab) {
  return tab.evaluate(() => {
    const story = document.querySelector<HTMLElement>('html.live .story');
    return {
      step: story?.dataset['step'],
      on: [...document.querySelectorAll<SVGElement>('.frame .layer.on')].map((layer) => layer.dataset['step'] ?? ''),
      hash: location.hash,
      y: Math.round(scrollY),
      settled: story?.dataset['settled'] !== undefined,
      fonts: document.fonts.status,
      page: document.readyState,
    };
  });
}

/** Scrolls so that a step has just begun, `more` px further. */
export async function jump(tab: Tab, id: StepId, more = 10): Promise<void> {
  await tab.evaluate(
    ([to, px]) => {
      document.getElementById(to)?.scrollIntoView({ behavior: 'instant' });
      scrollBy({ top: px, behavior: 'instant' });
    },
    [id, more] as const,
  );
}

/** What is lit: its id, the name in its detail, how many rings and phrases. */
export function lit(tab: Tab) {
  return tab.evaluate(() => {
    const detail = document.querySelector<HTMLElement>('.detail');
    return {
      focus: document.querySelector<HTMLElement>('.story')?.dataset['focus'] ?? null,
      name: detail?.hidden === false ? (detail.querySelector('.detail-name')?.textContent ?? '') : null,
      rings: document.querySelectorAll('.ring').length,
      phrases: [...document.querySelectorAll('.ref.lit')].map((phrase) => phrase.getAttribute('href')?.replace(/^#(row|know)-/, '')),
    };
  });
}

export const NOTHING = { focus: null, name: null, rings: 0, phrases: [] };

/** The middle of the first element that `selector` finds, in the window; of its first line, where it has more. */
export function middle(tab: Tab, selector: string): Promise<Point> {
  return tab.evaluate((selector) => {
    const box = document.querySelector(selector)?.getClientRects()[0];
    if (!box) throw new Error(`${selector} is not there`);
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }, selector);
}
