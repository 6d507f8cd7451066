import type { MarkAt } from '../model/drawing.ts';
import { FRAMES } from '../model/frames.ts';
import { all, type Dispose, listen } from './dispose.ts';
import { entryOf, idOfLink, lightsOf, stepsOf } from './entries.ts';
import type { Layout } from './layout.ts';
import { marksIn } from './marks.ts';
import type { Page } from './page.ts';
import { fillPanel, sentenceOf } from './panel.ts';
import { startPhrases } from './phrases.ts';
import type { Place } from './place.ts';
import { startRing } from './ring.ts';
import type { Stage } from './stage.ts';
import { startStripLit } from './strip-lit.ts';
import { placeTip } from './tip.ts';

/** What opened the detail: it decides its form, and what closes it. */
export type By = 'mouse' | 'click' | 'touch' | 'keys';

/** The focus: what is pointed at, in prose or picture, and lit wherever it stands. */
interface Focus {
  readonly id: string;
  readonly by: By;
  /** The phrase at which it was pointed, null where it was a mark. */
  readonly phrase: HTMLElement | null;
  /** Its place among the stage's marks; −1 where it is not on the stage. */
  readonly at: number;
}

export interface Detail {
  /** The marks on the stage at present, in px of the frame. */
  marks(): readonly MarkAt[];
  /** What is pointed at, null when nothing is. */
  open(): Focus | null;
  /** Lights `id` and shows its detail; nothing where the page does not know it. `from`: the phrase, or the mark's place on the stage. */
  show(id: string, by: By, from?: HTMLElement | number): void;
  close(): void;
  /** The step has changed: closes, or shows there what the reader went there for. */
  follow(step: string): void;
  /** The stage shows other layers, or they lie elsewhere: what is lit is drawn anew. */
  redraw(): void;
  readonly dispose: Dispose;
}

/** The ways that the detail offers. */
interface Ways {
  readonly place: () => Place | null;
  readonly goTo: (place: Place) => void;
  /** The focus is another. */
  readonly changed: () => void;
}

/** A way there and back. */
interface Trip {
  readonly id: string;
  readonly by: By;
  readonly phrase: HTMLElement | null;
  readonly place: Place;
}

/** px between a mark and its ring. */
const OFF = 7;
const OFF_PHONE = 3.7;
/** px between a tooltip and the edge of its room. */
const EDGE = 8;

/**
 * The one focus: lights a thing in prose, picture and strip at once, and shows its detail: a tooltip beside it, on portrait screens under
 * a finger a sheet at the foot. Where the picture does not show it, detail and strip say where it is.
 */
export function startDetail(page: Page, layout: () => Layout, stage: Stage, ways: Ways): Detail {
  const { window, document, story, frame, probe, detail, announce } = page;
  const ring = startRing(page);
  const phrases = startPhrases(page);
  const strip = startStripLit(page);
  let focus: Focus | null = null;
  let known: { readonly layer: SVGSVGElement; readonly scale: number; readonly marks: MarkAt[] } | null = null;
  let unstick: Dispose = () => {};
  let trip: Trip | null = null;
  let awaited: { readonly step: string; readonly id: string; readonly by: By; readonly phrase: HTMLElement | null } | null = null;

  function marks(): readonly MarkAt[] {
    const seen = stage.seen();
    if (!seen) return [];
    const { layer, fit } = seen;
    if (known?.layer !== layer || known.scale !== fit.scale) known = { layer, scale: fit.scale, marks: marksIn(layer, fit) };
    return known.marks;
  }

  function close() {
    trip = null;
    if (!focus) return;
    const inside = detail.contains(document.activeElement);
    const { by, phrase } = focus;
    focus = null;
    detail.hidden = true;
    detail.replaceChildren();
    ring.clear();
    phrases.light(new Set());
    phrases.press(null);
    strip.clear();
    unstick();
    delete story.dataset['focus'];
    if (inside) (phrase ?? probe).focus({ preventScroll: true });
    if (by !== 'mouse') ways.changed();
  }

  function show(id: string, by: By, from?: HTMLElement | number) {
    const entry = entryOf(document, id);
    if (!entry) return;
    const all = marks();
    const phrase = typeof from === 'object' ? from : null;
    const lights = new Set([id, ...lightsOf(entry)]);
    const lit = all.filter((mark) => lights.has(mark.id));
    const first = lit.find((mark) => mark.id === id) ?? lit[0];
    const at = typeof from === 'number' ? from : first ? all.indexOf(first) : -1;
    if (focus?.id === id && focus.by === by && focus.at === at && focus.phrase === phrase) return;
    focus = { id, by, phrase, at };

    story.dataset['focus'] = id;
    phrases.light(lights);
    const pinned = by !== 'mouse';
    phrases.press(pinned ? phrase : null);
    const elsewhere = lit.length === 0 ? stepsOf(document, entry) : [];
    strip.show(entry.dataset['when'], elsewhere);
    const along = by !== 'keys' && at >= 0 && phrase === null ? { at, of: all.length } : null;
    const back = trip ? (page.steps[trip.place.step]?.id ?? null) : null;
    fillPanel(page, entry, pinned, { go: elsewhere.slice(0, 3), back, along });
    if (pinned) {
      announce.textContent = sentenceOf(entry);
      ways.changed();
    }
    draw(lit, all[at] ?? null);
    unstick();
    unstick = closeWhenMoving();
  }

  /** The rings, and the detail's form and place. */
  function draw(lit: readonly MarkAt[], mark: MarkAt | null) {
    if (!focus) return;
    const { by, phrase } = focus;
    const { set, viewHeight } = layout();
    const narrow = set === 'small' || set === 'phone';
    const sheet = narrow || (set === 'tablet' && by === 'touch');
    detail.className = `detail ${sheet ? 'sheet' : 'tip'} by-${by}`;
    detail.hidden = false;
    const off = narrow ? OFF_PHONE : OFF;
    const leader = sheet ? '' : mark ? beside(around(mark.id === focus.id ? [mark] : lit, off)) : '';
    if (!sheet && !mark && phrase) beside(boxIn(frame, phrase), true);
    if (lit.length > 0) ring.draw(lit, off, leader);
    else ring.clear();
    if (!sheet) return;
    detail.style.left = detail.style.top = '';
    if (phrase) keepInSight(phrase, viewHeight - detail.offsetHeight);
  }

  /** Puts the tooltip beside what is pointed at, px of the frame; the leader's path data. */
  function beside(box: ReturnType<typeof around>, anywhere = false): string {
    const { set, width, height, viewWidth } = layout();
    const at = frame.getBoundingClientRect();
    const seen = stage.seen();
    // On wide screens the text keeps its column; beside a low frame there is only the column to go to.
    const column = FRAMES[set].beside && seen && !anywhere ? FRAMES[set].left * seen.fit.scale + seen.fit.x : -at.left;
    const left = FRAMES[set].beside || set === 'low' ? column : 0;
    const room = { left: left + EDGE, top: EDGE, right: Math.min(width, viewWidth - at.left) - EDGE, bottom: height - EDGE };
    const tip = placeTip(box, detail.offsetWidth, detail.offsetHeight, room);
    detail.style.left = `${tip.left + at.left}px`;
    detail.style.top = `${tip.top + at.top}px`;
    return tip.leader;
  }

  /** A sheet hides no phrase: the page goes on a little, within the step. */
  function keepInSight(phrase: HTMLElement, sheetTop: number) {
    const { tops, line, storyBottom } = layout();
    const hidden = phrase.getBoundingClientRect().bottom + EDGE - sheetTop;
    const next = tops.find((top) => top > window.scrollY + line) ?? storyBottom;
    const room = next - window.scrollY - line - 1;
    if (hidden > 0) window.scrollBy({ top: Math.min(hidden, room), behavior: 'instant' });
  }

  /** Only while the stage sticks does a fixed tooltip stay beside its mark; beside a phrase it never does. */
  function closeWhenMoving(): Dispose {
    return listen(
      window,
      'scroll',
      () => {
        const { storyTop, storyBottom, viewHeight } = layout();
        const away = window.scrollY < storyTop || window.scrollY + viewHeight > storyBottom;
        const byPhrase = focus?.phrase && focus.at < 0 && awaited === null && detail.matches('.tip');
        if (away || byPhrase) close();
      },
      { passive: true },
    );
  }

  function go(step: string) {
    const place = ways.place();
    if (!focus || !place) return;
    const { id, by, phrase } = focus;
    const to = { step: page.steps.findIndex((card) => card.id === step), part: 0.02 };
    awaited = { step, id, by, phrase: null };
    trip = { id, by, phrase, place };
    ways.goTo(to);
  }

  function goBack() {
    if (!trip) return;
    const { id, by, phrase, place } = trip;
    awaited = { step: page.steps[place.step]?.id ?? '', id, by, phrase };
    trip = null;
    ways.goTo(place);
  }

  return {
    marks,
    open: () => focus,
    show,
    close,
    follow(step) {
      const wanted = awaited;
      const kept = trip;
      awaited = null;
      close();
      if (wanted?.step !== step) return;
      trip = kept;
      show(wanted.id, wanted.by, wanted.phrase ?? undefined);
    },
    redraw() {
      if (!focus) return;
      const { id, by, phrase } = focus;
      known = null;
      focus = null;
      show(id, by, phrase ?? undefined);
    },
    dispose: all([
      () => {
        ring.dispose();
        phrases.dispose();
        strip.dispose();
        detail.className = 'detail';
        detail.removeAttribute('style');
        announce.textContent = '';
      },
      close,
      listen(document, 'keydown', (event) => {
        if (event.key === 'Escape') close();
      }),
      listen(detail, 'click', (event) => {
        const target = event.target as Element;
        const step = target.closest<HTMLElement>('[data-go]')?.dataset['go'];
        const by = Number(target.closest<HTMLElement>('[data-by]')?.dataset['by'] ?? 0);
        const to = (focus?.at ?? -1) + by;
        const id = idOfLink(target.closest('a')?.getAttribute('href') ?? null);
        if (target.closest('.detail-close')) close();
        else if (target.closest('.detail-back')) goBack();
        else if (step) go(step);
        else if (by !== 0) show(marks()[to]?.id ?? '', focus?.by ?? 'click', to);
        else if (id !== null) {
          event.preventDefault();
          show(id, focus?.by === 'mouse' ? 'click' : (focus?.by ?? 'click'), focus?.phrase ?? undefined);
        }
        // What was pressed may be gone: the next press shall not count as one outside.
        event.stopPropagation();
        if (step === undefined && !detail.hidden && !detail.contains(document.activeElement) && focus?.by === 'keys')
          detail.querySelector<HTMLElement>('a, button')?.focus({ preventScroll: true });
      }),
      listen(document, 'click', (event) => {
        const target = event.target as Element;
        if (!(probe.contains(target) || target.closest('.ref, .foot .source a'))) close();
      }),
    ]),
  };
}

/** The box of marks with their rings; of many that are lit together, all of them, so that none is hidden. */
function around(marks: readonly MarkAt[], off: number) {
  return {
    left: Math.min(...marks.map(({ x, w }) => x - w)) - off,
    right: Math.max(...marks.map(({ x, w }) => x + w)) + off,
    top: Math.min(...marks.map(({ y, h }) => y - h)) - off,
    bottom: Math.max(...marks.map(({ y, h }) => y + h)) + off,
  };
}

/** A phrase's box in px of the frame. */
function boxIn(frame: HTMLElement, phrase: HTMLElement) {
  const at = frame.getBoundingClientRect();
  const { left, right, top, bottom } = phrase.getBoundingClientRect();
  return { left: left - at.left, right: right - at.left, top: top - at.top, bottom: bottom - at.top };
}
