import { type MarkAt, unpackMarks } from '../model/drawing.ts';
import { nearest } from '../model/near-mark.ts';
import { outline } from '../model/ring-outline.ts';
import { type Dispose, listen } from './dispose.ts';
import { scaleOf } from './fit-stage.ts';

/** px within which a mark answers, and between a mark and its ring. */
const MOUSE = 24;
const TOUCH = 28;
const OFF = 5;
const KEYS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1, Home: -Infinity, End: Infinity };

export interface Pointing {
  /** Lets go of what is pointed at. */
  readonly close: () => void;
  readonly dispose: Dispose;
}

/** Mouse, finger and arrow keys at the picture's marks: a ring round the one that is pointed at, and below the picture what it is. */
export function startPointing(embed: HTMLElement, stage: HTMLElement): Pointing {
  const probe = embed.querySelector<HTMLElement>('.probe');
  const detail = embed.querySelector<HTMLElement>('.detail');
  const rings = [...embed.querySelectorAll('.ring path')];
  let at = -1;
  let pinned = false;

  /** The marks of the layer that shows, in px of the stage. */
  function marks(): MarkAt[] {
    const layer = [...stage.querySelectorAll<SVGSVGElement>('.layer')].find((one) => one.getClientRects().length > 0);
    if (!layer) return [];
    const frame = layer.viewBox.baseVal;
    const { width, height } = stage.getBoundingClientRect();
    const scale = scaleOf(frame, width, height);
    const place = (value: number, room: number, drawn: number) => value * scale + (room - drawn * scale) / 2;
    return unpackMarks(layer.dataset['marks'] ?? '').map(({ x, y, w, h, ...mark }) => ({
      ...mark,
      x: place(x, width, frame.width),
      y: place(y, height, frame.height),
      w: w * scale,
      h: h * scale,
    }));
  }
  function close() {
    at = -1;
    pinned = false;
    detail?.replaceChildren();
    for (const ring of rings) ring.setAttribute('d', '');
  }
  function show(mark: MarkAt, index: number) {
    if (index === at) return;
    at = index;
    const entry = embed.querySelector(`[data-of="${mark.id}"]`);
    detail?.replaceChildren(...[...(entry?.childNodes ?? [])].map((node) => node.cloneNode(true)));
    for (const ring of rings) ring.setAttribute('d', outline(mark, OFF));
  }
  const point = ({ offsetX, offsetY }: MouseEvent, reach: number) => {
    const all = marks();
    const mark = nearest(all, offsetX, offsetY, reach);
    return mark && { mark, index: all.indexOf(mark) };
  };
  if (!probe || !detail) return { close, dispose() {} };
  let reach = MOUSE;
  const disposers = [
    listen(probe, 'pointerdown', (event: PointerEvent) => {
      reach = event.pointerType === 'mouse' ? MOUSE : TOUCH;
    }),
    listen(probe, 'pointermove', (event: PointerEvent) => {
      if (event.pointerType !== 'mouse') return;
      const found = point(event, MOUSE);
      probe.classList.toggle('over', found !== null);
      if (pinned) return;
      if (found) show(found.mark, found.index);
      else close();
    }),
    listen(probe, 'pointerleave', () => pinned || close()),
    listen(probe, 'click', (event: MouseEvent) => {
      const found = point(event, reach);
      if (!found || (pinned && found.index === at)) return close();
      show(found.mark, found.index);
      pinned = true;
    }),
    listen(probe, 'blur', close),
    listen(embed.ownerDocument, 'keydown', (event: KeyboardEvent) => {
      if (event.key === 'Escape') close();
      const by = KEYS[event.key];
      if (event.target !== probe || by === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      const all = marks();
      const index = Math.max(0, Math.min(at < 0 && by === -1 ? all.length - 1 : at + by, all.length - 1));
      const mark = all[index];
      if (mark) show(mark, index);
      pinned = true;
    }),
  ];
  return {
    close,
    dispose() {
      close();
      for (const dispose of disposers) dispose();
    },
  };
}
