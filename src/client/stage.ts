import { compose, cssMatrix, type Fit, fit, length, type Move, moveBetween, readCamera, remaining } from './camera.ts';
import type { Dispose } from './dispose.ts';
import { adoptFigures, fetchLayers, type Layers } from './layers.ts';
import type { Layout } from './layout.ts';
import { lessMotion, type Page } from './page.ts';

export interface Stage {
  /** Shows a step's layer; `jump` when steps between were skipped. */
  show(step: string, jump: boolean): void;
  /** Fits the layers to a new layout, and gets those of another set when the shape asks for it. */
  relayout(layout: Layout): void;
  /** The layer that shows, and how it lies in the frame; null while its set is on its way. */
  seen(): { readonly layer: SVGSVGElement; readonly fit: Fit } | null;
  readonly dispose: Dispose;
}

/** ms; a move takes longer the farther it goes. */
const SHORTEST = 800;
const LONGEST = 1500;
/** Lengths of moves: a jump cuts from here on, a step from there. */
const NEAR = 1;
const FAR = 3;

/** The stage: one layer at a time, played from the last camera into its own. */
export function startStage(page: Page): Stage {
  const { frame, window } = page;
  let layers: Layers | null = null;
  let loading: { readonly set: Layout['set']; readonly abort: AbortController } | null = null;
  let layout: Layout | null = null;
  let placed: Fit = { scale: 1, x: 0, y: 0 };
  let wanted = '';
  let layer: SVGSVGElement | null = null;
  let playing: { readonly animation: Animation; readonly move: Move } | null = null;

  function place() {
    if (!layers || !layout) return;
    const { width, height } = layers.drawnFor;
    placed = fit(width, height, layout.width, layout.height);
    // Labels keep their px when the drawing shrinks, and grow with it when it grows.
    frame.style.setProperty('--k', String(Math.round(Math.min(1, placed.scale) * 1e4) / 1e4));
  }

  function rest() {
    playing?.animation.cancel();
    playing = null;
    layer?.classList.remove('moving');
  }

  function put(next: Layers | null) {
    rest();
    layer?.classList.remove('on');
    layer = null;
    layers?.remove();
    layers = next;
    place();
    show(wanted, true);
  }

  /** What the layer that is leaving shows of its camera right now. */
  function stillToGo(): Move | null {
    const progress = playing?.animation.effect?.getComputedTiming().progress;
    return playing && progress != null ? remaining(playing.move, progress) : null;
  }

  function show(step: string, jump: boolean) {
    wanted = step;
    const next = layers?.find(step);
    if (!next || next === layer) return;
    const from = readCamera(layer?.dataset['camera']);
    const to = readCamera(next.dataset['camera']);
    const left = stillToGo();
    rest();
    layer?.classList.remove('on');
    layer = next;
    next.classList.add('on');
    if (!from || !to || !layout || lessMotion(window)) return;
    const between = moveBetween(from, to, placed);
    const move = left ? compose(left, between) : between;
    const far = length(move, layout.width, layout.height);
    if (far > 0.005 && far < (jump ? NEAR : FAR)) play(next, move, far);
  }

  function play(moved: SVGSVGElement, move: Move, far: number) {
    moved.classList.add('moving');
    const animation = moved.animate([{ transform: cssMatrix(move) }, { transform: 'none' }], {
      duration: Math.min(LONGEST, SHORTEST + 700 * far),
      easing: 'cubic-bezier(.4,0,.2,1)',
    });
    animation.onfinish = rest;
    playing = { animation, move };
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
    fetchLayers(page, set, abort.signal).then(put, () => {
      // The phone's drawings are in the page: better those than none.
      if (!abort.signal.aborted && layers?.drawnFor.set !== 'phone') put(adoptFigures(page));
    });
  }

  return {
    show,
    relayout(next) {
      layout = next;
      rest();
      place();
      load(next.set);
    },
    seen: () => layer && { layer, fit: placed },
    dispose() {
      loading?.abort.abort();
      wanted = '';
      put(null);
      frame.style.removeProperty('--k');
    },
  };
}
