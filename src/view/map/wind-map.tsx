import type { JSX } from 'preact';
import { cameraOf, scaleOf } from '../../geometry/map/camera.ts';
import { QUARTER } from '../../geometry/map/curve-path.ts';
import { COAST_UNIT, eastAsiaIn } from '../../geometry/map/east-asia.ts';
import { vortexOf } from '../../geometry/map/holland.ts';
import { ringsPath } from '../../geometry/map/path.ts';
import { southEdge } from '../../geometry/map/south.ts';
import { titleWind, type WindFrame } from '../../geometry/map/title-wind.ts';
import { FRAMES, type SetName } from '../../model/frames.ts';
import type { DrawInput } from '../drawing.tsx';
import { round } from '../ink.tsx';
import { coastTransform } from './coast.tsx';
import { fixOf } from './ground.ts';
import { handOf } from './hand.ts';

/** The fixes whose wind is drawn: both storms on the morning of the signing. */
export const [LEKIMA, KROSA] = ['lekima-080900', 'krosa-080900'] as const;

interface WindProps {
  readonly input: DrawInput;
  readonly frame: WindFrame;
}

/** Width in px of the coast's line on a map of the wind. */
function coastWidth(set: SetName): number {
  return FRAMES[set].heavy ? 1.5 : 1.25;
}

interface WindMapProps extends WindProps {
  /** Px from the left where the lines of the coast begin. */
  readonly from?: number;
  /** Px by which the coast goes on to the left of the frame. */
  readonly before?: number;
}

/** Coast, south edge and the modelled wind, with nothing taken from the page. */
export function WindMap({ input, frame, from = 0, before = 16 }: WindMapProps): JSX.Element {
  const { width, height } = frame;
  const camera = cameraOf(frame.view);
  const transform = coastTransform(camera);
  const { below, neatline } = southEdge();
  return (
    <>
      <clipPath id="above">
        <path clip-rule="evenodd" transform={transform} d={`M-1e5-1e5h2e5v2e5h-2e5z${below}`} />
      </clipPath>
      {from > 0 && (
        <clipPath id="from">
          <path d={`M${from} 0H${width}V${height}H${from}z`} />
        </clipPath>
      )}
      <g clip-path={from > 0 ? 'url(#from)' : undefined}>
        <g clip-path="url(#above)">
          <path
            class="f0 si"
            transform={`scale(${QUARTER})`}
            stroke-width={coastWidth(frame.set) / QUARTER}
            d={ringsPath(eastAsiaIn(input.atlas.land50, camera, [-before, -16, width + 16, height + 16]), QUARTER)}
          />
        </g>
        <g transform={transform}>
          <path class="f0 si" stroke-width={Number((1 / scaleOf(camera) / COAST_UNIT).toPrecision(3))} d={neatline} />
        </g>
      </g>
      <Wind input={input} frame={frame} id="wind" />
    </>
  );
}

/** The modelled wind of both storms over the sea. */
function Wind({ input, frame, id }: WindProps & { readonly id?: string }): JSX.Element {
  const vortices = [LEKIMA, KROSA].map((fix) => vortexOf(fixOf(input, fix)));
  return (
    <g id={id} class="wind f0 si" stroke-linecap="round" transform={`scale(${QUARTER})`}>
      {titleWind(vortices, frame, input.atlas.land50, handOf(frame.set).eye + 1).map(({ width, path }) => (
        <path stroke-width={round(width / QUARTER)} d={path} />
      ))}
    </g>
  );
}
