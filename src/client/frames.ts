import type { Dispose } from './dispose.ts';

/** ms between two frames that are asked for: to ask for each would have the page paint what the compositor moves by itself. */
const EVERY = 200;
/** ms after which a frame that was asked for is late: a move is seen to stand. */
const LATE = 400;

/** Watches the frames until it is disposed of; calls once when one comes so late that a move stands still, as it does where software paints. */
export function watchFrames(window: Window, late: () => void): Dispose {
  const { document, performance } = window;
  let asked = 0;
  let timer = 0;
  const ask = () => {
    const from = performance.now();
    asked = window.requestAnimationFrame(() => {
      // A page out of sight has no frames.
      if (performance.now() - from > LATE && document.visibilityState === 'visible') late();
      else timer = window.setTimeout(ask, EVERY);
    });
  };
  ask();
  return () => {
    window.cancelAnimationFrame(asked);
    window.clearTimeout(timer);
  };
}
