import type { JSX } from 'preact';
import { loupeRing } from '../../geometry/closeups/loupe.ts';
import { outerTangents } from '../../geometry/closeups/tangents.ts';
import type { GlobeView } from '../../geometry/closeups/views.ts';
import { round } from '../ink.tsx';

/** The ring on the hemisphere round what the loupe enlarges, and the two lines from it to the loupe; routes pass over them. */
export function GlobeRing({ view, heavy }: { readonly view: GlobeView; readonly heavy: boolean }): JSX.Element {
  const {
    at: [x, y],
    r,
  } = loupeRing(view);
  const lines = outerTangents([x, y], r, view.loupe.at, view.loupe.r);
  const d = lines.map(([from, to]) => `M${from.map(round).join(' ')}L${to.map(round).join(' ')}`).join('');
  const width = heavy ? 1.6 : 1.2;
  return (
    <g class="f0">
      <path class="sp" stroke-width={5} d={d} />
      <circle class="sp" cx={round(x)} cy={round(y)} r={round(r)} stroke-width={6} />
      <path class="si" stroke-width={width} d={d} />
      <circle class="si" cx={round(x)} cy={round(y)} r={round(r)} stroke-width={width} />
    </g>
  );
}
