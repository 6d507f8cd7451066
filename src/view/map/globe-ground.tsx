import type { JSX } from 'preact';
import { GLOBE_RADIUS } from '../../geometry/closeups/globe.ts';
import type { GlobeView } from '../../geometry/closeups/views.ts';
import { seaRules } from '../../geometry/map/sea.ts';
import { FRAMES, type SetName } from '../../model/frames.ts';
import { CoastLines } from './coast.tsx';

interface GroundProps {
  readonly set: SetName;
  readonly view: GlobeView;
  readonly heavy: boolean;
}

/** The sea's level rules for what is clipped to a disc; they belong to the drawing, not to the page's sea, which ends at no horizon. */
export function Rules({ set, heavy }: { readonly set: SetName; readonly heavy: boolean }): JSX.Element {
  const { width, height } = FRAMES[set];
  return <path class="f0 si" stroke-width={heavy ? 0.45 : 0.4} d={seaRules(width, height, heavy ? 9 : 6)} />;
}

/** The disc of the hemisphere: sea, land with waterlines, and the horizon, which cuts both. */
export function GlobeGround({
  set,
  view: {
    at: [x, y],
    r,
  },
  heavy,
}: GroundProps): JSX.Element {
  const scale = Number((r / GLOBE_RADIUS).toPrecision(4));
  const clip = `contest-${set}-disc`;
  return (
    <>
      <clipPath id={clip}>
        <circle cx={x} cy={y} r={r} />
      </clipPath>
      <g clip-path={`url(#${clip})`}>
        <Rules set={set} heavy={heavy} />
        <CoastLines
          all="land-globe"
          large="land-globe-large"
          transform={`matrix(${scale} 0 0 ${scale} ${x} ${y})`}
          scale={scale}
          waterlines={
            heavy
              ? [
                  [9.5, 0.6],
                  [4.8, 0.9],
                ]
              : [[4.4, 0.6]]
          }
          line={heavy ? 1.4 : 1.1}
          paper={heavy ? 3 : 2}
        />
      </g>
      <circle class="f0 si" cx={x} cy={y} r={r} stroke-width={heavy ? 2.2 : 1.6} />
    </>
  );
}
