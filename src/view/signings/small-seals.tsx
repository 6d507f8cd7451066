import type { JSX } from 'preact';
import { sealAt } from '../../geometry/signings/small-seal.ts';
import { round } from '../ink.tsx';

/** Small seals of `side` px, drawn once in the sprite; hollow with `line`. */
export function SmallSeals({
  at,
  side,
  line,
}: {
  readonly at: readonly (readonly [x: number, y: number])[];
  readonly side: number;
  readonly line?: number;
}): JSX.Element {
  const scale = side / 10;
  return (
    <g
      class={line === undefined ? 'fv' : 'f0 sv'}
      stroke-width={line === undefined ? undefined : round(line / scale)}
      transform={`scale(${scale})`}
    >
      {at.map(([x, y]) => (
        <use key={`${x} ${y}`} href="#small-seal" x={round(x / scale)} y={round(y / scale)} />
      ))}
    </g>
  );
}

/** Small seals that stand for one signing each and keep its identity: they come from their places in the step `from`. */
export function KeptSeals({
  seals,
  side,
  from,
}: {
  readonly seals: readonly { readonly id: string; readonly x: number; readonly y: number }[];
  readonly side: number;
  readonly from: string;
}): JSX.Element {
  // Paths in the frame's px: a transform of their own would be lost to the one that moves them.
  return (
    <g class="fv kept" data-from={from}>
      {seals.map(({ id, x, y }) => (
        <path key={id} data-mark={id} d={sealAt(x, y, side)} />
      ))}
    </g>
  );
}
