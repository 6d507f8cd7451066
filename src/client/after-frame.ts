import type { Dispose } from './dispose.ts';

/** Calls once when what the document holds now has been painted. */
export function afterFrame(window: Window, call: () => void): Dispose {
  let timer = 0;
  const asked = window.requestAnimationFrame(() => {
    timer = window.setTimeout(call);
  });
  return () => {
    window.cancelAnimationFrame(asked);
    window.clearTimeout(timer);
  };
}
