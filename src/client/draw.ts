import type { Dispose } from './dispose.ts';

/** Impressions in which a line is printed, and ms from one to the next: an animation would style and paint the layer in every frame. */
const IMPRESSIONS = 5;
const EVERY = 80;

/** Lines on their way. */
export interface Drawing {
  /** Resolves when they are whole. */
  readonly whole: Promise<void>;
  /** Draws them whole at once. */
  readonly finish: Dispose;
}

/** Draws a layer's lines from their start, once; null where it has none. */
export function drawLines(window: Window, layer: SVGSVGElement): Drawing | null {
  const lines = [...layer.querySelectorAll('.draw')];
  if (lines.length === 0) return null;
  let timer = 0;
  let done = () => {};
  const whole = new Promise<void>((resolve) => {
    done = resolve;
  });
  const finish = () => {
    window.clearTimeout(timer);
    for (const line of lines) line.removeAttribute('stroke-dasharray');
    done();
  };
  const print = (impression: number) => {
    if (impression === IMPRESSIONS) {
      finish();
      return;
    }
    for (const line of lines) line.setAttribute('stroke-dasharray', `${(impression / IMPRESSIONS).toFixed(2)} 1`);
    timer = window.setTimeout(print, EVERY, impression + 1);
  };
  print(1);
  return { whole, finish };
}
