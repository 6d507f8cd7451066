/** The parts of the prerendered page that the client moves or reads. */
export interface Page {
  readonly document: Document;
  readonly window: Window;
  readonly root: HTMLElement;
  readonly story: HTMLElement;
  readonly stage: HTMLElement;
  readonly frame: HTMLElement;
  readonly probe: HTMLElement;
  /** The column that holds the steps. */
  readonly column: HTMLElement;
  /** The sixteen steps in order; their ids are the states. */
  readonly steps: readonly HTMLElement[];
  readonly contents: HTMLElement;
  readonly detail: HTMLElement;
  readonly announce: HTMLElement;
}

/** Finds the page's parts; null when one is missing, so that a page that is not ours stays as it is. */
export function findPage(document: Document): Page | null {
  const window = document.defaultView;
  const find = (selector: string) => document.querySelector<HTMLElement>(selector);
  const story = find('.story');
  const stage = find('.stage');
  const frame = find('.frame');
  const probe = find('.probe');
  const column = find('.steps');
  const contents = find('#contents');
  const detail = find('.detail');
  const announce = find('.announce');
  const steps = [...document.querySelectorAll<HTMLElement>('.step')];
  if (!window || !story || !stage || !frame || !probe || !column || !contents || !detail || !announce || steps.length === 0) return null;
  return { document, window, root: document.documentElement, story, stage, frame, probe, column, steps, contents, detail, announce };
}

/** True when the reader asks for less motion: moves become cuts. */
export function lessMotion(window: Window): boolean {
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches;
}
