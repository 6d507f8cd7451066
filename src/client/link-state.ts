import type { Place } from './place.ts';

/** What a link says of the page's state beside its step (the fragment): what is pointed at, how much of the step has passed. */
export interface LinkState {
  readonly focus: string | null;
  /** 0–1. */
  readonly part: number | null;
}

/** Reads `?focus=…&part=…`; what is not of their form is not there. */
export function readState(search: string): LinkState {
  const query = new URLSearchParams(search);
  const focus = query.get('focus');
  const part = Number(query.get('part') || Number.NaN);
  return { focus: focus && /^[a-z][\w-]*$/.test(focus) ? focus : null, part: part >= 0 && part < 1 ? part : null };
}

/** The query with this state in it; others' parameters stay. Empty, or with its question mark. */
export function writeState(search: string, { focus, part }: LinkState): string {
  const query = new URLSearchParams(search);
  for (const [name, value] of [
    ['focus', focus],
    ['part', part === null ? null : part.toFixed(3)],
  ] as const) {
    if (value === null) query.delete(name);
    else query.set(name, value);
  }
  const text = String(query);
  return text && `?${text}`;
}

/** Where a link with a part of its step leads; null where it names none, or no step. */
export function placeOf({ part }: LinkState, hash: string, steps: readonly string[]): Place | null {
  const step = steps.indexOf(hash.slice(1));
  return part === null || step < 0 ? null : { step, part };
}
