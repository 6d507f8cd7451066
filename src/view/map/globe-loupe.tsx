import type { ComponentChildren, JSX } from 'preact';
import type { Arena } from '../../geometry/closeups/contest-layout.ts';
import { greatCircle } from '../../geometry/closeups/great-circle.ts';
import { loupeCamera } from '../../geometry/closeups/loupe.ts';
import type { GlobeView } from '../../geometry/closeups/views.ts';
import { placer, scaleOf } from '../../geometry/map/camera.ts';
import type { LonLat, Point } from '../../geometry/map/conic.ts';
import { COAST_UNIT } from '../../geometry/map/east-asia.ts';
import type { SetName } from '../../model/frames.ts';
import { round } from '../ink.tsx';
import { CoastLines, coastTransform } from './coast.tsx';
import { rhombus } from './globe-diamond.tsx';
import { Rules } from './globe-ground.tsx';
import { HollowLine } from './globe-routes.tsx';

interface LoupeProps {
  readonly set: SetName;
  readonly view: GlobeView;
  readonly arenas: readonly Arena[];
  readonly heavy: boolean;
  /** Paper behind the labels, over the coast and under the routes. */
  readonly chips: ComponentChildren;
}

/** The five arenas in China: small on the hemisphere, and enlarged in a loupe with the routes between them; its coast is the one of the coast's states. */
export function GlobeLoupe({ set, view, arenas, heavy, chips }: LoupeProps): JSX.Element {
  const {
    at: [x, y],
    r,
  } = view.loupe;
  const camera = loupeCamera(view);
  const place = placer(camera);
  const near = arenas.filter(({ inLoupe }) => inLoupe);
  const home = near.find(({ leg }) => leg.place === 'qingdao') as Arena;
  const others = near.filter((arena) => arena !== home);
  const path = (arena: Arena) => curve(place, home.lonLat, arena.lonLat);
  const travelled = others.filter(({ leg }) => leg.place === 'shenzhen');
  const clip = `contest-${set}-loupe`;
  const scale = scaleOf(camera) * COAST_UNIT;
  const solid = travelled.map(path).join('');

  return (
    <>
      {/* Home alone: another diamond on the disc would lie across the routes that pass it, as if they ended there. */}
      <path class="fv sp" stroke-width={3} paint-order="stroke" d={rhombus(home.globe, heavy ? 5 : 3)} />
      <clipPath id={clip}>
        <circle cx={x} cy={y} r={r} />
      </clipPath>
      <circle class="fp" cx={x} cy={y} r={r + (heavy ? 8 : 5)} />
      <g clip-path={`url(#${clip})`}>
        <Rules set={set} heavy={heavy} />
        <CoastLines
          all="coast-large"
          large="coast-large"
          transform={coastTransform(camera)}
          scale={scale}
          waterlines={
            heavy
              ? [
                  [9.5, 0.6],
                  [4.8, 0.9],
                ]
              : [
                  [6.2, 0.5],
                  [3.2, 0.7],
                ]
          }
          line={heavy ? 1.4 : 1.1}
          paper={heavy ? 3.4 : 2.4}
        />
      </g>
      {chips}
      <circle class="f0 si" cx={x} cy={y} r={r} stroke-width={heavy ? 2.6 : 2} />
      <HollowLine
        heavy={heavy}
        d={others
          .filter((arena) => !travelled.includes(arena))
          .map(path)
          .join('')}
      />
      <path class="f0 sp draw" pathLength={1} stroke-width={heavy ? 10 : 8} d={solid} />
      <path class="f0 sv draw" pathLength={1} stroke-width={heavy ? 4 : 3} d={solid} />
    </>
  );
}

/** A short great circle in the loupe: a parabola through its two ends and its middle. */
function curve(place: (at: LonLat) => Point, from: LonLat, to: LonLat): string {
  const [a, m, b] = greatCircle(from, to, 2).map(place) as [Point, Point, Point];
  const control = [2 * m[0] - (a[0] + b[0]) / 2, 2 * m[1] - (a[1] + b[1]) / 2];
  return `M${a.map(round).join(' ')}Q${control.map(round).join(' ')} ${b.map(round).join(' ')}`;
}
