import type { JSX } from 'preact';
import { eastAsia } from '../../geometry/map/east-asia.ts';
import { southEdge } from '../../geometry/map/south.ts';
import type { DrawInput } from '../drawing.tsx';
import { CloseupShapes } from './closeup-shapes.tsx';

/** Coast shapes shared by the map's states: `#coast` (all land), `#coast-large` (land with waterlines), the south edge and what is below it. */
export function MapShapes({ input }: { readonly input: DrawInput }): JSX.Element {
  const { large, small } = eastAsia(input.atlas.land50);
  const { neatline, below } = southEdge();
  return (
    <>
      <g id="coast">
        <path id="coast-large" d={large} />
        <path d={small} />
      </g>
      <path id="south" d={below} />
      <path id="neatline" d={neatline} />
      <CloseupShapes input={input} />
    </>
  );
}
