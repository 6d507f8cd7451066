import { all, type Dispose, listen } from './dispose.ts';

/** px that a finger goes before it is a drag and no tap. */
const SLOP = 8;

/**
 * Drags along the slider, told as a part of it, 0–1, and whether the pointer has let go: a mouse on it at once; a finger, and a mouse on the
 * button that covers the strip on portrait screens, when it has gone sideways. A tap on the button stays a tap.
 */
export function startDrag(slider: HTMLElement, window: Window, to: (part: number, still: boolean) => void): Dispose {
  const strip = slider.parentElement as HTMLElement;
  let from: { readonly x: number; readonly y: number; readonly box: DOMRect } | null = null;
  let dragged = false;

  const tell = ({ clientX }: MouseEvent, still: boolean) => from && to((clientX - from.box.left) / from.box.width, still);
  const drag = (event: PointerEvent) => {
    if (!dragged) {
      strip.setPointerCapture(event.pointerId);
      slider.focus({ preventScroll: true });
    }
    dragged = true;
    tell(event, false);
  };

  return all([
    listen(strip, 'pointerdown', (event) => {
      const target = event.target as Element;
      const direct = target === slider;
      dragged = false;
      from = null;
      if (event.button || !event.isPrimary || !(direct || target.closest('.strip-open'))) return;
      if (window.getComputedStyle(slider).visibility === 'hidden') return;
      from = { x: event.clientX, y: event.clientY, box: slider.getBoundingClientRect() };
      if (direct && event.pointerType === 'mouse') drag(event);
    }),
    listen(strip, 'pointermove', (event) => {
      if (!from) return;
      const [dx, dy] = [Math.abs(event.clientX - from.x), Math.abs(event.clientY - from.y)];
      if (dragged || (dx > SLOP && dx > dy)) drag(event);
      else if (dy > SLOP) from = null;
    }),
    listen(strip, 'pointerup', (event) => {
      if (dragged) tell(event, true);
    }),
    listen(strip, 'pointercancel', () => {
      from = null;
    }),
    listen(
      strip,
      'click',
      (event) => {
        // A click by key has no detail; the one that ends a drag opens nothing; a tap on the slider itself sets it.
        if (event.detail > 0 && dragged) {
          event.preventDefault();
          event.stopPropagation();
        } else if (event.target === slider) {
          slider.focus({ preventScroll: true });
          tell(event, true);
        }
        from = null;
        dragged = false;
      },
      { capture: true },
    ),
  ]);
}
