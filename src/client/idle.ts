import type { Dispose } from './dispose.ts';

/** ms after which a browser that does not tell (Safari) is taken to be idle. */
const SOON = 200;

/** Calls once when the browser has nothing else to do. */
export function whenIdle(window: Window, call: () => void): Dispose {
  if ('requestIdleCallback' in window) {
    const asked = window.requestIdleCallback(call);
    return () => window.cancelIdleCallback(asked);
  }
  const timer = (window as Window).setTimeout(call, SOON);
  return () => (window as Window).clearTimeout(timer);
}
