import type { JSX } from 'preact';
import { globeLand } from '../../geometry/closeups/globe.ts';
import { bayShore, estuaryShore, type Shore } from '../../geometry/closeups/shores.ts';
import type { DrawInput } from '../drawing.tsx';

/** Land of the estuary, of 胶州湾 and of the hemisphere for the sprite: `#land-bay` is all of it, `#land-bay-large` what has waterlines; no shape's id may be a step's. */
export function CloseupShapes({ input: { atlas } }: { readonly input: DrawInput }): JSX.Element {
  const shapes: readonly (readonly [id: string, shore: Shore])[] = [
    ['estuary', estuaryShore(atlas.land10)],
    ['bay', bayShore(atlas.land10)],
    ['globe', globeLand(atlas.land110)],
  ];
  return (
    <>
      {shapes.map(([id, { large, small }]) => (
        <g id={`land-${id}`}>
          <path id={`land-${id}-large`} d={large} />
          {small && <path d={small} />}
        </g>
      ))}
    </>
  );
}
