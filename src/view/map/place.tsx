import type { JSX } from 'preact';
import { scaleOf } from '../../geometry/map/camera.ts';
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

/** Where a name stands to its square. */
export type Side = 'left' | 'right' | 'above-left' | 'below-right' | 'above-right';

interface CityNameProps {
  readonly ground: Ground;
  readonly at: Point;
  readonly side: Side;
  readonly children: string;
}

/** Height of the estuary above Shenzhen, radians: a name above it stands clear. */
const ESTUARY = 0.0114;

/** A city's name beside its square; `above-left` ends over the square. */
export function CityName({ ground: { hand, camera }, at: [x, y], side, children }: CityNameProps): JSX.Element {
  const off = side === 'above-left' ? hand.square * 0.2 : hand.square + hand.city * 0.3;
  const left = side.endsWith('left');
  const above = side === 'above-left' ? Math.max(hand.square + 1, scaleOf(camera) * ESTUARY + 3) : hand.square + 1;
  const baseline = side.startsWith('above')
    ? y - above - hand.city * 0.1
    : y + (side.startsWith('below') ? hand.square + hand.city * 0.95 : hand.city * 0.36);
  return (
    <Label x={left ? x - off : x + off} y={baseline} size={hand.city} anchor={left ? 'end' : 'start'} display halo>
      {children}
    </Label>
  );
}

interface LandfallProps {
  readonly ground: Ground;
  readonly at: Point;
  /** A city so near that the ring goes around it too. */
  readonly around?: Point;
}

/** Landfall: a ring with a bar. */
export function Landfall({ ground: { hand }, at, around }: LandfallProps): JSX.Element {
  const [x, y] = around ? [(at[0] + around[0]) / 2, (at[1] + around[1]) / 2] : at;
  const r = around ? hand.square * 1.5 + Math.hypot(at[0] - around[0], at[1] - around[1]) / 2 + 3 : hand.eye * 0.9;
  const bar = `M${round(x - r * 1.45)} ${round(y)}h${round(r * 2.9)}`;
  return (
    <g class="f0">
      <path class="sp" stroke-width={hand.eye * 0.3 + 4} d={bar} />
      <circle class="fp sp" cx={round(x)} cy={round(y)} r={round(r)} stroke-width={hand.eye * 0.3 + 4} />
      <path class="si" stroke-width={round(hand.eye * 0.3)} d={bar} />
      <circle class="fp si" cx={round(x)} cy={round(y)} r={round(r)} stroke-width={round(hand.eye * 0.3)} />
      {!around && <path class="si" stroke-width={round(hand.eye * 0.3)} d={bar} />}
    </g>
  );
}
