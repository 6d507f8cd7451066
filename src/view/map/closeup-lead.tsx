import type { JSX } from 'preact';
import type { BayLayout } from '../../geometry/closeups/bay-layout.ts';
import type { Point } from '../../geometry/map/conic.ts';
import { round } from '../ink.tsx';

interface LeadProps {
  readonly layout: BayLayout;
  readonly foot: number;
  readonly zone: Point;
  readonly ring: number;
  readonly heavy: boolean;
}

/** From the list to the zone: straight down from a list above it, from a bracket before a list beside it. */
export function BayLead({
  layout: {
    side,
    list: [x0, x1, head],
    sizes: [heading],
  },
  foot,
  zone: [x, y],
  ring,
  heavy,
}: LeadProps): JSX.Element {
  const width = heavy ? 2 : 1.6;
  const bottom = Math.round(foot);
  if (side === 'above') return <path class="f0 sv" stroke-width={width} d={`M${round(x)} ${round(y - ring - 3)}V${bottom + 4}`} />;
  // 1: the list stands right of the zone, -1: left of it
  const way = side === 'right' ? 1 : -1;
  const tick = way * (heavy ? 8 : 5);
  const upright = side === 'right' ? x0 - (heavy ? 22 : 11) : x1 + (heavy ? 22 : 11);
  const off = (ring + 5) * Math.SQRT1_2;
  const middle = Math.round(Math.min(bottom - 10, y - off));
  // Leaves the ring on its upper side, slanting, then runs level to the bracket.
  const bend = round(x + way * (y - middle));
  return (
    <path
      class="f0 sv"
      stroke-width={width}
      d={`M${upright + tick} ${Math.round(head - heading * 0.9)}h${-tick}V${bottom}h${tick}M${upright} ${middle}H${bend}L${round(x + way * off)} ${round(y - off)}`}
    />
  );
}
