import { ancestorsOf } from './ancestors.ts';
import { choose, type Way } from './choose.ts';
import type { Track } from './track.ts';

/** px that the pin may be above its place, and for fewer frames in a row than this; below it, a scroller's padding may hold it. */
const OFF = 3;
const PADDING = 99;
const FRAMES = 3;
/** A view lower than this, px, has no room for picture and text. */
const LOWEST = 480;
/** How far down the room below the pin a card's step begins. */
const BEGINS = 0.55;
/** px that a card may be lower than the room below the pin, so that the next one is seen to come. */
const PEEP = 80;

/** Height of the picture, px, in a track as wide as `width` and a view as high as `height`. */
export function pinHeight(width: number, height: number): number {
  return Math.min(0.56 * height, Math.max(Math.min(1.05 * width, 420), width / 1.5));
}

/** Holds the picture in its place and tells which card is read. */
export interface Follower {
  /** Reads the layout of the page around the track, and fits the track to it; returns the way that works there. */
  readonly read: () => Way;
  /** Scrolls so that the frame, which is shown by itself now, stands where the pin stood. */
  readonly leave: (frame: Element) => void;
}

/** `offset`: px at the top that the host's own bar covers; `again`: asks for `read` in the next frame; `show`: shows a step. */
export function follow(
  { box, pin, cards }: Track,
  { theme, offset, again, show }: { theme: string; offset: number; again: () => void; show: (step: number) => void },
): Follower {
  let way: Way;
  let scroller: Element | undefined;
  let width = 0;
  let place = 0;
  let inside = false;
  let missed = 0;
  let step = 0;
  const set = (name: string, px: number) => box.style.setProperty(`--${name}`, `${px}px`);

  const settle = () => {
    [way, scroller] = choose(ancestorsOf(box));
    width = box.offsetWidth;
    const height = (scroller ? scroller.clientHeight : innerHeight) - offset;
    const high = pinHeight(width, height);
    set('t', offset);
    set('w', width);
    set('p', high);
    set('m', height - high - PEEP);
    box.className = `${theme} ${way}`;
    pin.className = 'probe';
    // An ancestor may place what is fixed (transform, filter, contain …): then it fills that, and not the window. Old browsers' policies may refuse all style.
    if (height < LOWEST || (way === 'fixed' && pin.offsetHeight > 2 * innerHeight) || getComputedStyle(pin).position === 'static')
      way = 'stepper';
  };

  return {
    read() {
      if (box.offsetWidth !== width) settle();
      const { top, bottom, left } = box.getBoundingClientRect();
      const { height } = pin.getBoundingClientRect();
      const start = scroller ? scroller.getBoundingClientRect().top + scroller.clientTop : 0;
      const room = (scroller ? scroller.clientHeight : innerHeight) - offset - height;
      place = start + offset;
      inside = top < place && bottom > place;
      pin.className = top > place ? '' : bottom - height < place ? 'past' : 'on';
      set('x', left);
      set('y', place);
      const off = pin.getBoundingClientRect().top - Math.max(top, Math.min(place, bottom - height));
      missed = off < -OFF || off > PADDING ? missed + 1 : 0;
      if (missed) again();
      if (missed === FRAMES) {
        const before = way;
        settle();
        if (way === before) way = 'stepper';
      }
      const line = place + height + BEGINS * room;
      const now = Math.max(0, cards.filter((card) => card.getBoundingClientRect().top <= line).length - 1);
      if (now !== step) show(now);
      step = now;
      return way;
    },
    leave(frame) {
      if (inside) (scroller || window).scrollBy({ top: frame.getBoundingClientRect().top - place, behavior: 'instant' });
    },
  };
}
