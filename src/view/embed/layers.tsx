import type { JSX } from 'preact';
import type { SetName } from '../../model/frames.ts';
import { type Drawing, Layer } from '../drawing.tsx';

/** Drawings of an embed, by set and step. */
export type SetsOf = Readonly<Partial<Record<SetName, readonly Drawing[]>>>;

interface StageProps {
  readonly sets: SetsOf;
  /** Marks can be pointed at. */
  readonly pointed?: boolean;
}

/** An embed's picture: one layer shows, of the set that fits. What the layers say stands beside them as text. */
export function Stage({ sets, pointed = false }: StageProps): JSX.Element {
  const names = Object.keys(sets);
  return (
    <div class={`stage ${names.map((set) => `has-${set}`).join(' ')}`} aria-hidden="true">
      <svg class="sea-ground">
        <rect width="100%" height="100%" fill="url(#sea)" />
      </svg>
      {Object.entries(sets).map(([set, drawings]) => (
        <div class={`set ${set}`}>
          {drawings.map((drawing) => (
            <Layer drawing={{ ...drawing, camera: null, marks: pointed ? drawing.marks : [] }} />
          ))}
        </div>
      ))}
    </div>
  );
}
