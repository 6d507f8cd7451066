import type { MarkAt } from '../model/drawing.ts';
import { boxOfMarks, boxOfPhrase, keepInSight, putBeside } from './beside.ts';
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
import { type Sight, startTrip } from './trip.ts';

/** What opened the detail: it decides its form, and what closes it. */
export type By = 'mouse' | 'click' | 'touch' | 'keys';

/** The focus: what is pointed at, in prose or picture, and lit wherever it stands. */
interface Focus extends Sight<By> {
  /** Its place among the stage's marks; −1 where it is not on the stage. */
  readonly at: number;
}

export interface Detail {
  /** The marks on the stage at present, in px of the frame. */
  marks(): readonly MarkAt[];
  /** What is pointed at, null when nothing is. */
  open(): Focus | null;
  /** What is pointed at and stays, null when nothing does. */
  pinned(): Focus | null;
  /** Lights `id` and shows its detail; nothing where the page does not know it. `from`: the phrase, or the mark's place on the stage. */
  show(id: string, by: By, from?: HTMLElement | number): void;
  close(): void;
  /** The step has changed: closes, or shows there what the reader went there for. */
  follow(step: string): void;
  /** The stage shows other layers, or they lie elsewhere: what is lit is drawn anew. */
  redraw(): void;
  readonly dispose: Dispose;
}

interface Ways {
  readonly place: () => Place | null;
  readonly goTo: (place: Place) => void;
  /** What is pinned is another. */
  readonly changed: () => void;
}

/** px between a mark and its ring. */
const OFF = 7;
const OFF_PHONE = 3.7;
/** A press there is none outside: phrases and sources have their own, the contents and the switch of the language keep the focus. */
export const NOT_OUTSIDE = '.ref, .foot .source a, .contents, [data-open], .strip-open, .lang';
/** Most steps that are offered to go to. */
const MOST_STEPS = 3;

/**
 * The one focus: lights a thing in prose, picture and strip at once, and shows its detail: a tooltip beside it, on portrait screens under
 * a finger a sheet at the foot. Where the picture does not show it, detail and strip say where it is.
 */
export function startDetail(page: Page, layout: () => Layout, stage: Stage, ways: Ways): Detail {
  const { window, document, story, frame, probe, detail, announce } = page;
  const ring = startRing(page);
  const phrases = startPhrases(page);
  const strip = startStripLit(page);
  const trip = startTrip<By>(page, ways);
  let focus: Focus | null = null;
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
    trip.end();
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

    const pinned = by !== 'mouse';
    const elsewhere = lit.length === 0 ? stepsOf(document, entry) : [];
    const along = pinned && by !== 'keys' && at >= 0 && phrase === null ? { at, of: all.length } : null;
    story.dataset['focus'] = id;
    phrases.light(lights);
    phrases.press(pinned ? phrase : null);
    strip.show(entry.dataset['when'], elsewhere);
    fillPanel(page, entry, pinned, { go: elsewhere.slice(0, MOST_STEPS), back: trip.home(), along });
    draw(focus, lit, all[at]);
    unstick();
    unstick = closeWhenMoving();
    if (!pinned) return;
    announce.textContent = sentenceOf(entry);
    ways.changed();
  }

  /** The rings, and the detail's form and place. */
  function draw({ id, by, phrase }: Focus, lit: readonly MarkAt[], mark: MarkAt | undefined) {
    const { set, viewHeight } = layout();
    const narrow = set === 'small' || set === 'phone';
    const sheet = narrow || (set === 'tablet' && by === 'touch');
    const off = narrow ? OFF_PHONE : OFF;
    detail.className = `detail ${sheet ? 'sheet' : 'tip'} by-${by}`;
    detail.hidden = false;
    let leader = '';
    if (sheet) {
      detail.style.left = detail.style.top = '';
      if (phrase) keepInSight(page, layout(), phrase, viewHeight - detail.offsetHeight);
    } else if (mark) leader = putBeside(page, layout(), stage, boxOfMarks(mark.id === id ? [mark] : lit, off), false);
    else if (phrase) putBeside(page, layout(), stage, boxOfPhrase(frame, phrase), true);
    if (lit.length > 0) ring.draw(lit, off, leader);
    else ring.clear();
  }

  /** Only while the stage sticks does a fixed tooltip stay beside its mark; beside a phrase it never does. */
  function closeWhenMoving(): Dispose {
    return listen(
      window,
      'scroll',
      () => {
        const { storyTop, storyBottom, viewHeight } = layout();
        const away = window.scrollY < storyTop || window.scrollY + viewHeight > storyBottom;
        const byPhrase = focus?.phrase && focus.at < 0 && !trip.under() && detail.matches('.tip');
        if (away || byPhrase) close();
      },
      { passive: true },
    );
  }

  /** A press in the detail: closes it, leads to a step or back, along the marks, or to what a link names. */
  function press(target: Element) {
    if (!focus) return;
    const { by, phrase, at } = focus;
    const step = target.closest<HTMLElement>('[data-to]')?.dataset['to'];
    const along = Number(target.closest<HTMLElement>('[data-by]')?.dataset['by'] ?? 0);
    const id = idOfLink(target.closest('a'));
    if (target.closest('.detail-close')) close();
    else if (target.closest('.detail-back')) trip.back();
    else if (step) trip.go(step, focus);
    else if (along !== 0) show(marks()[at + along]?.id ?? '', by, at + along);
    else if (id !== null) show(id, by === 'mouse' ? 'click' : by, phrase ?? undefined);
  }

  const pinned = () => (focus && focus.by !== 'mouse' ? focus : null);
  return {
    marks,
    open: () => focus,
    pinned,
    show,
    close,
    follow(step) {
      const sight = trip.arrive(step);
      const home = sight && trip.home();
      if (!home) close();
      if (!sight) return;
      focus = null;
      show(sight.id, sight.by, sight.phrase ?? undefined);
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
        const keys = pinned()?.by === 'keys';
        if ((event.target as Element).closest('a[href^="#"]')) event.preventDefault();
        press(event.target as Element);
        // What was pressed may be gone: it shall not count as a press outside, and the keys' focus stays in the detail.
        event.stopPropagation();
        if (keys && focus && !detail.contains(document.activeElement))
          detail.querySelector<HTMLElement>('a, button')?.focus({ preventScroll: true });
      }),
      listen(document, 'click', (event) => {
        const target = event.target as Element;
        if (!(probe.contains(target) || target.closest(NOT_OUTSIDE))) close();
      }),
    ]),
  };
}
