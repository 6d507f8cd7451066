import type { JSX } from 'preact';
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
