import type { MarkAt } from '../model/drawing.ts';
import { FRAMES } from '../model/frames.ts';
import { all, type Dispose, listen } from './dispose.ts';
import type { Layout } from './layout.ts';
import { marksIn } from './marks.ts';
import type { Page } from './page.ts';
import { startRing } from './ring.ts';
import { fillDetail } from './sheet.ts';
import type { Stage } from './stage.ts';
import { placeTip } from './tip.ts';

/** What opened the detail: it decides its form, and what closes it. */
export type By = 'mouse' | 'click' | 'touch' | 'keys';

interface Opened {
  readonly mark: MarkAt;
  readonly by: By;
}

export interface Detail {
  /** The marks on the stage at present, in px of the frame. */
  marks(): readonly MarkAt[];
  /** The mark that is pointed at, and by what; null when none is. */
  open(): Opened | null;
  show(mark: MarkAt, by: By): void;
  close(): void;
  readonly dispose: Dispose;
}

/** px between a mark and its ring. */
const OFF = 7;
const OFF_PHONE = 3.7;
/** px between a tooltip and the edge of its room. */
const EDGE = 8;

/** Detail of the mark that is pointed at: a tooltip beside it, on portrait screens under a finger a sheet at the foot. */
export function startDetail(page: Page, layout: () => Layout, stage: Stage): Detail {
  const { window, document, story, frame, probe, detail } = page;
  const ring = startRing(page);
  let opened: Opened | null = null;
  let known: { readonly layer: SVGSVGElement; readonly scale: number; readonly marks: MarkAt[] } | null = null;
  let unstick: Dispose = () => {};

  function marks(): readonly MarkAt[] {
    const seen = stage.seen();
    if (!seen) return [];
    const { layer, fit } = seen;
    if (known?.layer !== layer || known.scale !== fit.scale) known = { layer, scale: fit.scale, marks: marksIn(layer, fit) };
    return known.marks;
  }

  function close() {
    if (!opened) return;
    opened = null;
    detail.hidden = true;
    detail.replaceChildren();
    ring.clear();
    unstick();
    delete story.dataset['focus'];
  }

  function show(mark: MarkAt, by: By) {
    if (opened?.mark === mark && opened.by === by) return;
    if (!fillDetail(page, mark.id, by !== 'mouse')) return;
    opened = { mark, by };
    story.dataset['focus'] = mark.id;
    const { set } = layout();
    const portrait = set === 'small' || set === 'phone' || set === 'tablet';
    const narrow = set === 'small' || set === 'phone';
    const sheet = portrait && (narrow || by === 'touch');
    detail.className = `detail ${sheet ? 'sheet' : 'tip'} by-${by}`;
    detail.hidden = false;
    const off = narrow ? OFF_PHONE : OFF;
    ring.draw(mark, off, sheet ? '' : beside(mark, off));
    if (sheet) detail.style.left = detail.style.top = '';
    unstick();
    unstick = closeWhenMoving();
  }

  /** Puts the tooltip beside its mark; the leader's path data. */
  function beside(mark: MarkAt, off: number): string {
    const { set, width, height, viewWidth } = layout();
    const box = frame.getBoundingClientRect();
    const seen = stage.seen();
    // On wide screens the text keeps its column; beside a low frame there is only the column to go to.
    const left = FRAMES[set].beside && seen ? FRAMES[set].left * seen.fit.scale + seen.fit.x : set === 'low' ? -box.left : 0;
    const room = { left: left + EDGE, top: EDGE, right: Math.min(width, viewWidth - box.left) - EDGE, bottom: height - EDGE };
    const [w, h] = [mark.w + off, mark.h + off];
    const around = { left: mark.x - w, right: mark.x + w, top: mark.y - h, bottom: mark.y + h };
    const tip = placeTip(around, detail.offsetWidth, detail.offsetHeight, room);
    detail.style.left = `${tip.left + box.left}px`;
    detail.style.top = `${tip.top + box.top}px`;
    return tip.leader;
  }

  /** Only while the stage sticks does a fixed tooltip stay beside its mark. */
  function closeWhenMoving(): Dispose {
    return listen(
      window,
      'scroll',
      () => {
        const { storyTop, storyBottom, viewHeight } = layout();
        if (window.scrollY < storyTop || window.scrollY + viewHeight > storyBottom) close();
      },
      { passive: true },
    );
  }

  return {
    marks,
    open: () => opened,
    show,
    close,
    dispose: all([
      () => {
        ring.dispose();
        detail.className = 'detail';
        detail.removeAttribute('style');
      },
      close,
      listen(document, 'keydown', (event) => {
        if (event.key === 'Escape') close();
      }),
      listen(document, 'click', (event) => {
        const target = event.target as Element;
        if (target.closest('.detail-close') || !(detail.contains(target) || probe.contains(target))) close();
      }),
    ]),
  };
}
