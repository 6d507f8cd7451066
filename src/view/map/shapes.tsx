import type { JSX } from 'preact';
import { coastBetween } from '../../geometry/map/between-ports.ts';
import { eastAsia, eastAsiaRings } from '../../geometry/map/east-asia.ts';
import { southEdge } from '../../geometry/map/south.ts';
import type { DrawInput } from '../drawing.tsx';
import { CloseupShapes } from './closeup-shapes.tsx';
import { placeOf } from './ground.ts';

/** Coast shapes shared by the map's states: `#coast` (all land), `#coast-large` (land with waterlines), `#coast-between` (from port to port), the south edge, what is below it, and `#north`, the clip of what is above. */
export function MapShapes({ input }: { readonly input: DrawInput }): JSX.Element {
  const { large, small } = eastAsia(input.atlas.land50);
  const { neatline, below, radius } = southEdge();
  const [qingdao, shenzhen] = [placeOf(input, 'qingdao'), placeOf(input, 'shenzhen')];
  const between = coastBetween(eastAsiaRings(input.atlas.land50), [qingdao.lon, qingdao.lat], [shenzhen.lon, shenzhen.lat]);
  return (
    <>
      <g id="coast">
        <path id="coast-large" d={large} />
        <path d={small} />
      </g>
      <path id="coast-between" d={between} />
      <path id="south" d={below} />
      <path id="neatline" d={neatline} />
      <clipPath id="north">
        <circle r={radius} />
      </clipPath>
      <CloseupShapes input={input} />
    </>
  );
}
