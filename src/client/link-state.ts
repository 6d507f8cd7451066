import type { Place } from './place.ts';

/**
 * What a link says of the page's state beside the fragment, which names the step: what is pointed at, and the very place of a reader who
 * changes the language. Such a link has no fragment, for the browser's own way to it would come last and knows the step alone.
 */
export interface LinkState {
  readonly focus: string | null;
  readonly at: { readonly step: string; readonly part: number } | null;
}

/** Reads `?focus=scgc&at=sixteen,0.83`; what is not of their form is not there. */
export function readState(search: string): LinkState {
  const query = new URLSearchParams(search);
  const focus = /^[a-z][\w-]*$/.exec(query.get('focus') ?? '')?.[0] ?? null;
  const [, step = '', part] = /^([a-z-]+),(0(?:\.\d+)?)$/.exec(query.get('at') ?? '') ?? [];
  return { focus, at: part === undefined ? null : { step, part: Number(part) } };
}

/** The query with this state in it; others' parameters stay. Empty, or with its question mark. */
export function writeState(search: string, { focus, at }: LinkState): string {
  const query = new URLSearchParams(search);
  for (const [name, value] of [
    ['focus', focus],
    ['at', at && `${at.step},${at.part.toFixed(3)}`],
  ] as const) {
    if (value === null) query.delete(name);
    else query.set(name, value);
  }
  const text = String(query).replace('%2C', ',');
  return text && `?${text}`;
}

/** The place that a link names; null where it names none, or a step that is none. */
export function placeOf({ at }: LinkState, steps: readonly string[]): Place | null {
  const step = at ? steps.indexOf(at.step) : -1;
  return at && step >= 0 ? { step, part: at.part } : null;
}
