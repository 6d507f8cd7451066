import { type Dispose, listen } from './dispose.ts';
import { type Edges, linesOf } from './lines.ts';
import type { Page } from './page.ts';

/** Blocks that come and go line by line; the small print around them comes and goes whole where it fits, which paints less often. */
const BY_LINE = 'h3, .prose';

/** px: what ends at the slot's edge may lie a fraction beyond it. */
const HAIR = 0.5;

/** A block of a step's text: its edges and lines below the top of the document, px. */
export interface Block {
  readonly box: Edges;
  readonly lines: readonly Edges[];
}

/**
 * Insets from a block's upper and lower edge that leave only the lines wholly between `top` and `bottom`, cut halfway to the
 * next line; null when the block is all inside, 'all' when no line is.
 */
export function insets({ box, lines }: Block, top: number, bottom: number): Edges | 'all' | null {
  if (box[0] >= top && box[1] <= bottom) return null;
  if (box[1] <= top || box[0] >= bottom) return 'all';
  const first = lines.findIndex((line) => line[0] >= top);
  const last = lines.filter((line) => line[1] <= bottom).length - 1;
  const [start, end] = [lines[first], lines[last]];
  if (!start || !end || first > last) return 'all';
  const before = lines[first - 1];
  const after = lines[last + 1];
  return [
    before ? (before[1] + start[0]) / 2 - box[0] : Number.NEGATIVE_INFINITY,
    after ? box[1] - (end[1] + after[0]) / 2 : Number.NEGATIVE_INFINITY,
  ];
}

export interface Slot {
  /** Measures lines anew for the layout; off on portrait, where cards pass under the stage. */
  relayout(on: boolean): void;
  readonly dispose: Dispose;
}

/**
 * On landscape screens text stands in a slot on the bare land, and a line that is not wholly inside it is not painted. A clip
 * on each block does it: no layout, and text, selection and screen readers are not touched.
 */
export function startSlot({ window, stage, steps }: Page): Slot {
  let blocks: (Block & { readonly element: HTMLElement; clip: string; out: boolean })[] = [];
  let slot: Edges = [0, 0];
  let asked = 0;
  let stop: Dispose = () => {};

  const paint = () => {
    asked = 0;
    const y = window.scrollY;
    const [top, bottom] = [slot[0] + y - HAIR, slot[1] + y + HAIR];
    for (const block of blocks) {
      const out = block.box[1] <= top || block.box[0] >= bottom;
      if (out && block.out) continue;
      block.out = out;
      const clip = clipPath(insets(block, top, bottom));
      if (clip === block.clip) continue;
      block.clip = clip;
      block.element.style.clipPath = clip;
    }
  };
  const off = () => {
    stop();
    stop = () => {};
    window.cancelAnimationFrame(asked);
    asked = 0;
    for (const { element } of blocks) element.style.clipPath = '';
    blocks = [];
  };
  const on = () => {
    // Custom properties are not resolved to px; scroll-margin is (detail.css).
    const { scrollMarginTop, scrollMarginBottom } = window.getComputedStyle(stage);
    slot = [Number.parseFloat(scrollMarginTop), Number.parseFloat(scrollMarginBottom)];
    const y = window.scrollY;
    const down = ([top, bottom]: Edges): Edges => [top + y, bottom + y];
    blocks = steps
      .flatMap((step) => [...step.children] as HTMLElement[])
      .filter((element) => !element.matches('.static'))
      .map((element) => {
        const { top, bottom } = element.getBoundingClientRect();
        const byLine = element.matches(BY_LINE) || bottom - top > slot[1] - slot[0]; // or it would never show
        return { element, clip: '', out: false, box: down([top, bottom]), lines: byLine ? linesOf(element).map(down) : [] };
      });
    stop = listen(window, 'scroll', () => (asked ||= window.requestAnimationFrame(paint)), { passive: true });
    paint();
  };
  return {
    relayout(wanted) {
      off();
      if (wanted) on();
    },
    dispose: off,
  };
}

function clipPath(cut: ReturnType<typeof insets>): string {
  // Never none: from a clip to another only paints, from none to one lays out. Outward where nothing is cut: hanging
  // punctuation and the lit phrase's plate reach over the box.
  if (cut === null) return 'inset(-1em)';
  if (cut === 'all') return 'inset(0 0 100%)';
  const [top, bottom] = cut.map((px) => (Number.isFinite(px) ? `${Math.round(px)}px` : '-1em'));
  return `inset(${top} -1em ${bottom})`;
}
