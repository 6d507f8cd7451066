import type { ComponentChildren, JSX } from 'preact';
import type { Basis } from '../model/story.ts';

/** Sizes in px that a label may have; `drawing.css` gives each its class and keeps its px at any scale of the stage. */
export type LabelSize = 12 | 13 | 14 | 15 | 16 | 18 | 20 | 22 | 24 | 28 | 32 | 40 | 56 | 80 | 96;

export interface LabelProps {
  readonly x: number;
  readonly y: number;
  readonly size?: LabelSize;
  readonly anchor?: 'start' | 'middle' | 'end';
  /** Serif display face; only its characters are in the font subset. */
  readonly display?: boolean;
  readonly bold?: boolean;
  readonly vermilion?: boolean;
  /** Paper behind the letters, for labels over line work. */
  readonly halo?: boolean;
  /** Letterspaced, as sea names are. */
  readonly sea?: boolean;
  readonly children: ComponentChildren;
}

/** A label at its baseline, in the frame's px; its size stays in screen px (`--k` is the stage's scale). */
export function Label({ x, y, size = 13, anchor = 'start', display, bold, vermilion, halo, sea, children }: LabelProps): JSX.Element {
  const names = [`s${size}`, display && 'd', bold && 'b', vermilion && 'v', halo && 'halo', sea && 'sea'];
  return (
    <text x={round(x)} y={round(y)} class={names.filter(Boolean).join(' ')} text-anchor={anchor === 'start' ? undefined : anchor}>
      {children}
    </text>
  );
}

/** The sign after a figure: ● stated, ◐ derived, ○ from elsewhere; drawn, so that it is the same in every face. No name where its words stand beside it. */
export function BasisSign({ basis, name }: { readonly basis: Basis; readonly name: string }): JSX.Element {
  return (
    <svg class="basis" viewBox="0 0 10 10" {...(name === '' ? { 'aria-hidden': 'true' } : { role: 'img', 'aria-label': name })}>
      <use href={`#basis-${basis}`} />
    </svg>
  );
}

/** Hundredths of a px: finer than any screen shows. */
export function round(value: number): number {
  return Math.round(value * 100) / 100;
}
