import { ancestorsOf } from './ancestors.ts';
import { choose, type Way } from './choose.ts';

/** px that the pin may be above its place, and for fewer scrolled frames in a row than this; below it a scroller's padding may hold it. */
const OFF = 3;
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

/** Fits the track to the layout of the page around it, holds its pin in place, shows the step whose card is read; returns the way that works there. */
export type Follow = () => Way;

/** `box`: the track; `offset`: px at the top that the host's own bar covers; `show`: shows a step. */
export function makeFollow(box: HTMLElement, theme: string, offset: number, show: (step: number) => void): Follow {
  const [pin, , ...later] = box.children as Iterable<HTMLElement> as [HTMLElement, ...HTMLElement[]];
  let way: Way;
  let scroller: Element | undefined;
  let width = 0;
  let missed = 0;
  let step = 0;
  const viewHeight = () => (scroller ? scroller.clientHeight : innerHeight) - offset;

  const settle = () => {
    [way, scroller] = choose(ancestorsOf(box));
    width = box.clientWidth;
    const height = viewHeight();
    const high = pinHeight(width, height);
    box.style.cssText = `--t:${offset}px;--p:${high}px;--m:${height - high - PEEP}px`;
    box.className = `${theme} ${way}`;
    // An ancestor may place what is fixed (transform, filter, contain …): then 100 % are of that, not of the window.
    pin.style.cssText = 'position:fixed;height:100%;max-height:none';
    if (height < LOWEST || (way === 'fixed' && pin.clientHeight > 2 * innerHeight)) way = 'stepper';
    pin.style.cssText = '';
  };

  return () => {
    if (box.clientWidth !== width) settle();
    const { top, bottom, left } = box.getBoundingClientRect();
    const { height } = pin.getBoundingClientRect();
    const start = offset + (scroller ? scroller.getBoundingClientRect().top : 0);
    const place = Math.max(top, Math.min(start, bottom - height));
    if (way === 'fixed') {
      const held = place === start ? `fixed;top:${start}px;left:${left}px` : `absolute;top:${place - top}px`;
      pin.style.cssText = `width:${width}px;position:${held}`;
    }
    const off = pin.getBoundingClientRect().top - place;
    missed = off < -OFF ? missed + 1 : 0;
    if (missed >= FRAMES) {
      const before = way;
      settle();
      if (way === before) way = 'stepper';
    }
    const line = start + height + BEGINS * (viewHeight() - height);
    const now = later.filter((card) => card.getBoundingClientRect().top <= line).length;
    if (now !== step) show(now);
    step = now;
    return way;
  };
}
