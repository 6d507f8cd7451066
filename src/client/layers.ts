import { FRAMES, type Frame, type SetName } from '../model/frames.ts';
import { all, type Dispose } from './dispose.ts';
import { whenIdle } from './idle.ts';
import type { Page } from './page.ts';

/** A set's layers: each is brought into the frame when it is wanted, or ahead of that when the browser is idle. */
export interface Layers {
  /** Size they are drawn for. */
  readonly drawnFor: Frame;
  /** A layer, wherever it is. */
  find(step: string): SVGSVGElement | undefined;
  /** A layer in the frame. */
  bring(step: string): SVGSVGElement | undefined;
  /** Brings the others, one an idle time, those that follow `step` first; resolves when all are there. */
  prepare(step: string): Promise<void>;
  /** Takes them out of the frame; figures go back to the article. */
  readonly remove: Dispose;
}

/** The article's own figures, drawn for the phone, with the map that is no step's. */
export function adoptFigures(page: Page): Layers {
  const { document, steps } = page;
  const holders = [...steps.map((step) => step.querySelector('.picture')), document.querySelector('.spare')];
  const homes: [home: Element, layer: SVGSVGElement][] = [];
  for (const home of holders) {
    const layer = home?.querySelector<SVGSVGElement>('.layer');
    if (home && layer) homes.push([home, layer]);
  }
  const layers = layersIn(
    page,
    'phone',
    homes.map(([, layer]) => layer),
  );
  return {
    ...layers,
    remove: all([
      () => {
        for (const [home, layer] of homes) {
          layer.classList.remove('on', 'moving', 'comes');
          home.append(layer);
        }
      },
      layers.remove,
    ]),
  };
}

/** Fetches a set's file. Rejects when it cannot be had or `signal` aborts. */
export async function fetchLayers(page: Page, set: Exclude<SetName, 'phone'>, signal: AbortSignal): Promise<Layers> {
  const response = await fetch(page.frame.dataset[set] ?? '', { signal });
  const holder = page.document.createElement('template');
  holder.innerHTML = response.ok ? await response.text() : '';
  const layers = [...holder.content.querySelectorAll<SVGSVGElement>('.layer')];
  if (layers.length === 0 || signal.aborted) throw new Error(`no layers for ${set}`);
  return layersIn(page, set, layers);
}

function layersIn({ document, frame, window }: Page, set: SetName, layers: readonly SVGSVGElement[]): Layers {
  let idle: Dispose = () => {};
  let given = () => {};
  const stop = () => {
    idle();
    given();
  };
  const slides: HTMLElement[] = [];
  const find = (step: string) => layers.find((layer) => layer.dataset['step'] === step);
  const inFrame = (layer: SVGSVGElement) => slides.some((slide) => slide === layer.parentElement);
  const put = (layer: SVGSVGElement) => {
    if (inFrame(layer)) return;
    const slide = document.createElement('div');
    slide.className = 'slide';
    slide.append(layer);
    frame.append(slide);
    slides.push(slide);
  };
  return {
    drawnFor: FRAMES[set],
    find,
    bring(step) {
      const layer = find(step);
      if (layer) put(layer);
      return layer;
    },
    prepare(step) {
      stop();
      const now = layers.findIndex((layer) => layer.dataset['step'] === step);
      const queue = [...layers.slice(now + 1), ...layers.slice(0, now + 1).reverse()].filter((layer) => !inFrame(layer));
      return new Promise((resolve) => {
        const next = () => {
          const layer = queue.shift();
          if (layer) put(layer);
          idle = layer ? whenIdle(window, next) : () => {};
          if (!layer) resolve();
        };
        idle = whenIdle(window, next);
        given = resolve;
      });
    },
    remove() {
      stop();
      for (const slide of slides.splice(0)) slide.remove();
    },
  };
}

/** What shows, hides and moves a layer in the frame: the moves of an SVG itself would lay out its words anew. */
export function slideOf(layer: SVGSVGElement): HTMLElement {
  return layer.parentElement as HTMLElement;
}
