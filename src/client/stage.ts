import { compose, cssMatrix, type Fit, fit, length, type Move, moveBetween, readCamera, remaining } from './camera.ts';
import { keyframesOf, type Part, partAt, parts } from './choreography.ts';
import type { Dispose } from './dispose.ts';
import { type Drawing, drawLines } from './draw.ts';
import { watchFrames } from './frames.ts';
import { adoptFigures, fetchLayers, type Layers, slideOf } from './layers.ts';
import type { Layout } from './layout.ts';
import { lessMotion, type Page } from './page.ts';

export interface Stage {
  /** Shows a step's layer; `jump` when steps between were skipped. */
  show(step: string, jump: boolean): void;
  /** Shows a layer that is no step's, at once; false while it is on its way. */
  lend(id: string): boolean;
  /** Shows the step's own layer again, at once. */
  back(): void;
  /** Fits the layers to a new layout, and gets those of another set when the shape asks for it. */
  relayout(layout: Layout): void;
  /** The layer that shows, and how it lies in the frame; null while its set is on its way. */
  seen(): { readonly layer: SVGSVGElement; readonly fit: Fit } | null;
  /** Resolves when the layers are there and nothing moves in them. */
  still(): Promise<void>;
  readonly dispose: Dispose;
}

/** ms; a move takes longer the farther it goes. */
const SHORTEST = 800;
const LONGEST = 1200;
/** Lengths of moves: a jump cuts from here on, a step from there. */
const NEAR = 1;
const FAR = 3;
/** Length that a part's own way counts for, where no camera moves. */
const ALONE = 0.3;

/** The layer whose marks are stamped on any screen. */
const STAMPED = 'sixteen';

/** A transition on its way: all its animations share one clock. */
interface Playing {
  readonly watched: Dispose;
  readonly animations: readonly Animation[];
  readonly move: Move | null;
  readonly moving: readonly Part[];
}

/** The stage: one layer at a time, played from the last camera into its own. `changed`: it has got other layers. */
export function startStage(page: Page, changed: () => void): Stage {
  const { frame, window } = page;
  let layers: Layers | null = null;
  let loading: { readonly set: Layout['set']; readonly abort: AbortController } | null = null;
  let layout: Layout | null = null;
  let placed: Fit = { scale: 1, x: 0, y: 0 };
  let wanted = '';
  let layer: SVGSVGElement | null = null;
  let playing: Playing | null = null;
  let drawing: Drawing | null = null;
  let coming: Promise<void> | null = null;
  let prepared: Promise<void> | null = null;
  let moves = false;
  /** The frames of a move came late: from then on there are cuts. */
  let slow = false;

  function place() {
    if (!layers || !layout) return;
    const { width, height } = layers.drawnFor;
    placed = fit(width, height, layout.width, layout.height);
    // Labels keep their px when the drawing shrinks, and grow with it when it grows.
    frame.style.setProperty('--k', String(Math.round(Math.min(1, placed.scale) * 1e4) / 1e4));
  }

  /** Ends what is playing, at its end. */
  function rest() {
    playing?.watched();
    for (const animation of playing?.animations ?? []) animation.cancel();
    playing = null;
    layer?.classList.remove('moving', 'bare');
  }

  function leave() {
    rest();
    drawing?.finish();
    drawing = null;
    if (!layer) return;
    layer.classList.remove('on', 'comes');
    slideOf(layer).classList.remove('on');
  }

  function enter(next: SVGSVGElement) {
    leave();
    layer = next;
    next.classList.add('on');
    slideOf(next).classList.add('on');
  }

  function put(next: Layers | null) {
    leave();
    layer = null;
    layers?.remove();
    layers = next;
    place();
    show(wanted, true);
    if (layers) prepared = layers.prepare(wanted);
    if (next) changed();
  }

  /** How far the transition that plays has come, eased, 0–1; null when none does. */
  function progress(): number | null {
    return playing?.animations[0]?.effect?.getComputedTiming().progress ?? null;
  }

  function show(step: string, jump: boolean) {
    wanted = step;
    const next = layers?.bring(step);
    if (!layers || !next || next === layer) return;
    const before = layer;
    const come = progress();
    const left = playing?.move && come !== null ? remaining(playing.move, come) : null;
    const disc = playing?.moving.find(({ element }) => element.matches('.disc'));
    const halfway = disc && come !== null ? partAt(disc, come) : null;
    enter(next);
    if (!layout || slow || lessMotion(window)) return;
    const move = cameraMove(before, next, left, jump ? NEAR : FAR);
    const coast = 'camera' in next.dataset;
    // Small screens mean slow machines, where each change paints the layer anew: there one thing moves at a time, and only the seals are stamped.
    const rich = layers.drawnFor.heavy;
    const still = jump || !(rich || (coast && move === null));
    const comes = !jump && (rich || step === STAMPED);
    play(next, move, still ? [] : parts(before, next, layers.find, halfway), { slowly: !jump, comes, bare: rich });
  }

  /** Shows a layer as it is drawn, with no move. */
  function cut(id: string): boolean {
    const next = layers?.bring(id);
    if (!next) return false;
    enter(next);
    return true;
  }

  /** The camera's way from one layer to the next; null where they share no plane, or where it is too long to be followed. */
  function cameraMove(before: SVGSVGElement | null, next: SVGSVGElement, left: Move | null, longest: number): Move | null {
    const from = readCamera(before?.dataset['camera']);
    const to = readCamera(next.dataset['camera']);
    if (!from || !to || !layout) return null;
    const between = moveBetween(from, to, placed);
    const move = left ? compose(left, between) : between;
    const far = length(move, layout.width, layout.height);
    return far > 0.005 && far < longest ? move : null;
  }

  /** One choreography a transition: what leaves has gone, then camera and parts move together, `bare` of what comes after them. */
  function play(next: SVGSVGElement, move: Move | null, moving: readonly Part[], how: { slowly: boolean; comes: boolean; bare: boolean }) {
    const far = move && layout ? length(move, layout.width, layout.height) : moving.length > 0 ? ALONE : 0;
    const timing = { duration: how.slowly ? Math.min(LONGEST, SHORTEST + 700 * far) : SHORTEST, easing: 'cubic-bezier(.4,0,.2,1)' };
    const camera = move && slideOf(next).animate([{ transform: cssMatrix(move) }, { transform: 'none' }], timing);
    const animations = [...(camera ? [camera] : []), ...moving.map((part) => part.element.animate(keyframesOf(part), timing))];
    const arrive = () => {
      rest();
      if (!how.comes) return;
      next.classList.add('comes');
      drawing = drawLines(window, next);
    };
    const [first] = animations;
    moves ||= how.comes || first !== undefined;
    if (!first) {
      arrive();
      return;
    }
    next.classList.add('moving');
    if (how.bare) next.classList.add('bare');
    first.finished.then(arrive, () => {}); // cut short it is cancelled
    const watched = watchFrames(window, () => {
      slow = true;
      rest();
    });
    playing = { animations, move, moving, watched };
  }

  function load(set: Layout['set']) {
    if (loading?.set === set) return;
    loading?.abort.abort();
    const abort = new AbortController();
    loading = { set, abort };
    if (set === 'phone') {
      put(adoptFigures(page));
      return;
    }
    coming = fetchLayers(page, set, abort.signal).then(put, () => {
      // The phone's drawings are in the page: better those than none.
      if (!abort.signal.aborted && layers?.drawnFor.set !== 'phone') put(adoptFigures(page));
    });
  }

  async function still() {
    for (let waiting = coming; waiting !== null; waiting = coming === waiting ? null : coming) await waiting;
    for (let waiting = prepared; waiting !== null; waiting = prepared === waiting ? null : prepared) await waiting;
    if (!moves) return; // to ask the frame would style it
    for (let moving = frame.getAnimations({ subtree: true }); moving.length > 0; moving = frame.getAnimations({ subtree: true }))
      await Promise.allSettled(moving.map(({ finished }) => finished));
    await drawing?.whole;
    moves = false;
  }

  return {
    show,
    lend: cut,
    back: () => cut(wanted),
    relayout(next) {
      layout = next;
      rest();
      place();
      load(next.set);
    },
    seen: () => layer && { layer, fit: placed },
    still,
    dispose() {
      loading?.abort.abort();
      wanted = '';
      put(null);
      frame.style.removeProperty('--k');
    },
  };
}
