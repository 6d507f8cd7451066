import type { Precision } from '../../model/story.ts';

/**
 * How one mark of a field of counted marks is drawn. `dissolve` runs from 1 (nearly whole) to `of` (nearly gone),
 * `ghost` from 1 (next to the field) to `of`.
 */
export type Stage =
  | { readonly kind: 'solid' }
  | { readonly kind: 'dissolve'; readonly step: number; readonly of: number }
  | { readonly kind: 'ghost'; readonly step: number; readonly of: number }
  | { readonly kind: 'none' };

export interface Softness {
  /** How many of the last marks dissolve, where the word asks for it. */
  readonly dissolving?: number;
  /** How many ghosts stand beyond, where the word asks for it. */
  readonly ghosts?: number;
}

/**
 * The stage of mark `index` of a field of `count`, by the word the number carries: 近 (below) dissolves and has nothing
 * beyond, 约 (about) dissolves and has ghosts, 余 (above) is whole and has ghosts, an exact number is whole.
 */
export function stage(index: number, count: number, precision: Precision, { dissolving = 6, ghosts = 4 }: Softness = {}): Stage {
  const soft = precision === 'below' || precision === 'about' ? Math.min(dissolving, count) : 0;
  const beyond = ghostsOf(precision, ghosts);
  if (index < count - soft) return { kind: 'solid' };
  if (index < count) return { kind: 'dissolve', step: index - (count - soft) + 1, of: soft };
  if (index < count + beyond) return { kind: 'ghost', step: index - count + 1, of: beyond };
  return { kind: 'none' };
}

/** Number of ghosts that stand beyond a field, by its word. */
export function ghostsOf(precision: Precision, ghosts = 4): number {
  return precision === 'about' || precision === 'above' ? ghosts : 0;
}

/**
 * `stroke-dasharray` of an outline that dissolves: dashes shorten and gaps widen from step 1 to `of`.
 * `unit` is the pitch of dash and gap together at the first step, px.
 */
export function dissolveDash(step: number, of: number, unit = 8): string {
  const t = of > 1 ? (step - 1) / (of - 1) : 0.5;
  return `${tenth(unit * (0.72 - 0.56 * t))} ${tenth(unit * (0.28 + 0.5 * t))}`;
}

/** `stroke-dasharray` of a ghost's outline: dots, sparser with each step. */
export function ghostDash(step: number, unit = 4): string {
  return `1.2 ${tenth(unit * (0.7 + 0.4 * (step - 1)))}`;
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
