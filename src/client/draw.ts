import type { Dispose } from './dispose.ts';

/** Impressions in which a line is printed, and ms from one to the next: an animation would style and paint the layer in every frame. */
const IMPRESSIONS = 5;
const EVERY = 80;

/** Draws a layer's lines from their start, once; undone at once by what it returns. */
export function drawLines(window: Window, layer: SVGSVGElement): Dispose {
  const lines = [...layer.querySelectorAll('.draw')];
  if (lines.length === 0) return () => {};
  let timer = 0;
  const whole = () => {
    window.clearTimeout(timer);
    for (const line of lines) line.removeAttribute('stroke-dasharray');
  };
  const print = (impression: number) => {
    if (impression === IMPRESSIONS) {
      whole();
      return;
    }
    for (const line of lines) line.setAttribute('stroke-dasharray', `${(impression / IMPRESSIONS).toFixed(2)} 1`);
    timer = window.setTimeout(print, EVERY, impression + 1);
  };
  print(1);
  return whole;
}
