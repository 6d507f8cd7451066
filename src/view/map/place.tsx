import type { JSX } from 'preact';
import type { Point } from '../../geometry/map/conic.ts';
import { Label, round } from '../ink.tsx';
import type { Ground } from './ground.ts';

/** A city as a small plain square, knocked out of what lies under it. */
export function Square({ ground, at: [x, y] }: { readonly ground: Ground; readonly at: Point }): JSX.Element {
  const s = ground.hand.square;
  const box = (half: number) => `M${round(x - half)} ${round(y - half)}h${half * 2}v${half * 2}h${-half * 2}z`;
  return (
    <>
      <path class="fp" d={box(s + 2.5)} />
      <path class="fv" d={box(s)} />
    </>
  );
}

interface CityNameProps {
  readonly ground: Ground;
  readonly at: Point;
  readonly side: 'left' | 'right' | 'above-left' | 'below-right' | 'above-right';
  readonly children: string;
}

/** A city's name beside its square. */
export function CityName({ ground: { hand }, at: [x, y], side, children }: CityNameProps): JSX.Element {
  const off = hand.square + hand.city * 0.3;
  const left = side.endsWith('left');
  const middle = y + hand.city * 0.36;
  const baseline = side.startsWith('above') ? y - hand.square - 1 : side.startsWith('below') ? y + hand.square + hand.city * 0.95 : middle;
  return (
    <Label x={left ? x - off : x + off} y={baseline} size={hand.city} anchor={left ? 'end' : 'start'} display halo>
      {children}
    </Label>
  );
}
