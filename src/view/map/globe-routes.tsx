import type { JSX } from 'preact';
import type { Arena } from '../../geometry/closeups/contest-layout.ts';
import { greatArc, greatArcPath } from '../../geometry/closeups/great-arc.ts';
import type { GlobeView } from '../../geometry/closeups/views.ts';

/** A hollow route: two lines with paper between them and around. Where two run together they share both lines and fork. */
export function HollowLine({ d, heavy }: { readonly d: string; readonly heavy: boolean }): JSX.Element {
  const [casing, outer, inner] = heavy ? [12, 6.6, 3.4] : [9, 4.8, 2.2];
  return (
    <>
      <path class="f0 sp" stroke-width={casing} d={d} />
      <path class="f0 sv" stroke-width={outer} d={d} />
      <path class="f0 sp" stroke-width={inner} d={d} />
    </>
  );
}

/** Key of a hollow route for a legend. */
export const HOLLOW_KEY = <HollowLine d="M0 8H40" heavy={false} />;

interface RoutesProps {
  readonly arenas: readonly Arena[];
  readonly view: GlobeView;
  readonly heavy: boolean;
}

/** Great circles from Qingdao to the arenas abroad; those in China stand in the loupe. */
export function GlobeRoutes({ arenas, view: { at, r }, heavy }: RoutesProps): JSX.Element {
  const home = arenas.find(({ leg }) => leg.place === 'qingdao');
  if (home === undefined) throw new Error('data/legs.csv has no arena in qingdao, from which the routes start');
  const abroad = arenas.filter(({ inLoupe }) => !inLoupe);
  return <HollowLine heavy={heavy} d={abroad.map(({ lonLat }) => greatArcPath(greatArc(home.lonLat, lonLat, at, r))).join('')} />;
}
