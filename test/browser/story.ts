import type { Page } from '@playwright/test';
import { STEPS, type StepId } from '../../src/model/steps.ts';

export { STEPS };

/** What the page shows: the step, the layers that are on, the address, where it has scrolled. */
export interface State {
  readonly step: string;
  readonly on: readonly string[];
  readonly hash: string;
  readonly y: number;
}

/** The two pages, by their path. */
export const PAGES = { Chinese: '', English: 'en/' } as const;

/** Opens the page, `path` that of its language, and waits until it is live, its layers are in the frame and it is at rest. */
export async function open(page: Page, hash = '', path = ''): Promise<void> {
  await page.goto(`./${path}${hash}`);
  await ready(page);
  await settled(page);
}

export async function ready(page: Page): Promise<void> {
  await page.waitForSelector('html.live');
  await page.waitForSelector('.frame .layer.on', { state: 'attached' });
}

export function state(page: Page): Promise<State> {
  return page.evaluate(() => ({
    step: document.querySelector<HTMLElement>('.story')?.dataset['step'] ?? '',
    on: [...document.querySelectorAll<SVGElement>('.frame .layer.on')].map((layer) => layer.dataset['step'] ?? ''),
    hash: location.hash,
    y: scrollY,
  }));
}

/** The step that should show, from the geometry of the moment: the last whose top has passed the line. */
export function expected(page: Page): Promise<string> {
  return page.evaluate(() => {
    const height = document.documentElement.clientHeight;
    const stage = document.querySelector<HTMLElement>('.stage')?.offsetHeight ?? 0;
    const line = matchMedia('(min-aspect-ratio: 1/1)').matches ? height / 2 : stage + 0.55 * (height - stage);
    const steps = [...document.querySelectorAll('.step')];
    return (steps.filter((step) => step.getBoundingClientRect().top <= line).pop() ?? steps[0])?.id ?? '';
  });
}

/** Jumps so that a step has just begun, `more` px further. */
export async function jump(page: Page, id: StepId, more = 0): Promise<void> {
  await page.evaluate(
    ([to, px]) => {
      document.getElementById(to)?.scrollIntoView({ behavior: 'instant' });
      scrollBy({ top: px, behavior: 'instant' });
    },
    [id, more] as const,
  );
}

/** Waits until the reader rests, nothing moves any more, and what follows a scroll is written. */
export async function settled(page: Page): Promise<void> {
  await twoFrames(page); // in the first a scroll is told, and the story unsettled
  await page.waitForSelector('.story[data-settled]', { state: 'attached' });
}

/** Waits until what was done has been drawn, and once more, for what that led to. */
export function twoFrames(page: Page): Promise<unknown> {
  return page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
}

/** For tests to which only the page at rest matters: nothing moves in it, and none of its timers waits. Call it before opening. */
export async function hurry(page: Page): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.addInitScript(() => {
    const { setTimeout } = window;
    window.setTimeout = ((callback: TimerHandler, _ms?: number, ...rest: unknown[]) =>
      setTimeout(callback, 0, ...rest)) as typeof window.setTimeout;
  });
}

/** Gives the window another size, in px, and waits until the page is laid out for it, with its drawings and fonts. */
export async function atSize(page: Page, [width, height]: readonly [width: number, height: number]): Promise<void> {
  await page.setViewportSize({ width, height });
  await settled(page);
  await page.evaluate(() => document.fonts.ready);
}

/** Fails on any message on the console or uncaught error from now on; call it before opening. */
export function silent(page: Page): string[] {
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(error.message));
  return said;
}
