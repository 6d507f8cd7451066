import { FRAMES, type Frame, type SetName } from '../model/frames.ts';
import type { Dispose } from './dispose.ts';
import type { Page } from './page.ts';

/** A set's layers in the frame. */
export interface Layers {
  /** Size they are drawn for. */
  readonly drawnFor: Frame;
  find(step: string): SVGSVGElement | undefined;
  /** Takes them out of the frame; figures go back to the article. */
  readonly remove: Dispose;
}

/** Puts the article's own figures, drawn for the phone, into the frame, with the map that is no step's. */
export function adoptFigures({ document, frame, steps }: Page): Layers {
  const holders = [...steps.map((step) => step.querySelector('.picture')), document.querySelector('.spare')];
  const homes: [home: Element, layer: SVGSVGElement][] = [];
  for (const home of holders) {
    const layer = home?.querySelector<SVGSVGElement>('.layer');
    if (home && layer) homes.push([home, layer]);
  }
  const layers = homes.map(([, layer]) => layer);
  frame.append(...layers);
  return {
    ...inFrame('phone', layers),
    remove() {
      for (const [home, layer] of homes) {
        layer.classList.remove('on', 'moving', 'comes');
        home.append(layer);
      }
    },
  };
}

/** Fetches a set's file and puts its layers into the frame. Rejects when it cannot be had or `signal` aborts. */
export async function fetchLayers({ frame, document }: Page, set: Exclude<SetName, 'phone'>, signal: AbortSignal): Promise<Layers> {
  const response = await fetch(frame.dataset[set] ?? '', { signal });
  const holder = document.createElement('template');
  holder.innerHTML = response.ok ? await response.text() : '';
  const layers = [...holder.content.querySelectorAll<SVGSVGElement>('.layer')];
  if (layers.length === 0 || signal.aborted) throw new Error(`no layers for ${set}`);
  frame.append(...layers);
  return {
    ...inFrame(set, layers),
    remove() {
      for (const layer of layers) layer.remove();
    },
  };
}

function inFrame(set: SetName, layers: readonly SVGSVGElement[]): Pick<Layers, 'drawnFor' | 'find'> {
  return { drawnFor: FRAMES[set], find: (step) => layers.find((layer) => layer.dataset['step'] === step) };
}
