import { type Dispose, listen } from './dispose.ts';

/** px a finger travels across before it counts, and how much more across than down. */
const FAR = 36;
const FLAT = 1.6;

/** Calls back for a swipe across, 1 to what comes next; down and up stay the page's. The element's CSS says `touch-action: pan-y`. */
export function startSwipe(element: HTMLElement, turn: (by: 1 | -1) => void): Dispose {
  let from: PointerEvent | null = null;
  const disposers = [
    listen(element, 'pointerdown', (event: PointerEvent) => {
      from = event.isPrimary && event.pointerType !== 'mouse' ? event : null;
    }),
    listen(element, 'pointercancel', () => {
      from = null;
    }),
    listen(element, 'pointerup', (event: PointerEvent) => {
      if (!from || from.pointerId !== event.pointerId) return;
      const [dx, dy] = [event.clientX - from.clientX, event.clientY - from.clientY];
      from = null;
      if (Math.abs(dx) > FAR && Math.abs(dx) > FLAT * Math.abs(dy)) turn(dx < 0 ? 1 : -1);
    }),
  ];
  return () => {
    for (const dispose of disposers) dispose();
  };
}
