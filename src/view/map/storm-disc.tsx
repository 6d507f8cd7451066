import type { JSX } from 'preact';
import { scaleOf } from '../../geometry/map/camera.ts';
import { windCircle } from '../../geometry/map/circle.ts';
import { QUARTER } from '../../geometry/map/curve-path.ts';
import { discLines } from '../../geometry/map/disc-lines.ts';
import { COAST_UNIT } from '../../geometry/map/east-asia.ts';
import { NMI, vortexOf } from '../../geometry/map/holland.ts';
import { discStyle } from '../../geometry/map/line-styles.ts';
import { FRAMES } from '../../model/frames.ts';
import type { Point as Place } from '../../model/sphere.ts';
import type { Fix } from '../../model/story.ts';
import { round } from '../ink.tsx';
import { coastTransform } from './coast.tsx';
import type { Ground } from './ground.ts';

interface StormDiscProps {
  readonly ground: Ground;
  readonly fix: Fix;
  /** Where the storm stands, if between two fixes. */
  readonly eye?: Place;
  /** It travels with the camera along its track; from the fix of this id where no state before shows it. */
  readonly travels?: boolean;
  readonly from?: string;
  /** Size of the eye, of the hand's. */
  readonly size?: number;
}

/**
 * A storm as a printed disc: paper inside its 30 kt circle, the wind of this storm alone over the sea, its circles and its eye. One group,
 * so that it travels as one: the coast that crosses it stands still, see `CoastOver`.
 */
export function StormDisc({ ground, fix, eye = fix, travels = false, from, size }: StormDiscProps): JSX.Element {
  const { camera, hand, set, input, beyond } = ground;
  const vortex = vortexOf(fix, eye);
  const lines = discLines({ vortex, camera, style: discStyle(set), land50: input.atlas.land50, box: beyond, eye: hand.eye + 2 });
  return (
    <g class={travels ? 'disc' : undefined} data-fix={travels ? fix.id : undefined} data-from={from}>
      <path class="fp" d={windCircle(eye, vortex.r30, ground.project)} />
      <g class="f0 si" stroke-linecap="round" transform={`scale(${QUARTER})`}>
        {lines.map(({ width, path }) => (
          <path stroke-width={round(width / QUARTER)} d={path} />
        ))}
      </g>
      <WindCircles ground={ground} fix={fix} eye={eye} />
      <Eye ground={ground} at={eye} {...(size === undefined ? {} : { size })} />
    </g>
  );
}

/** The coast once more, as a line alone, over the discs. */
export function CoastOver({ ground: { camera, set } }: { readonly ground: Ground }): JSX.Element {
  const width = (FRAMES[set].heavy ? 1.5 : 1.25) / scaleOf(camera) / COAST_UNIT;
  return (
    <g transform={coastTransform(camera)}>
      <use href="#coast" class="f0 si" clip-path="url(#north)" stroke-width={Number(width.toPrecision(3))} />
    </g>
  );
}

/** The circles of 30 and 50 kt wind: solid the shortest radius, dashed the longest where it is another. */
export function WindCircles({ ground, fix, eye = fix }: Pick<StormDiscProps, 'ground' | 'fix' | 'eye'>): JSX.Element {
  const { hand, project } = ground;
  const circles = [
    [fix.r30, hand.circle30],
    [fix.r50, hand.circle50],
  ] as const;
  return (
    <g class="f0 si">
      {circles.map(([radii, width]) =>
        radii === null ? null : (
          <>
            {radii === fix.r50 && <path class="sp" stroke-width={width + 3} d={windCircle(eye, radii[1] * NMI, project)} />}
            <path stroke-width={width} d={windCircle(eye, radii[1] * NMI, project)} />
            {radii[0] !== radii[1] && (
              <path stroke-width={round(width * 0.8)} stroke-dasharray="7 5" d={windCircle(eye, radii[0] * NMI, project)} />
            )}
          </>
        ),
      )}
    </g>
  );
}

/** The eye: a ring with a dot. */
export function Eye({ ground, at: place, size = 1 }: { readonly ground: Ground; readonly at: Place; readonly size?: number }): JSX.Element {
  const [x, y] = ground.at(place).map(round);
  const r = ground.hand.eye * size;
  return (
    <>
      <circle class="fp" cx={x} cy={y} r={r + 2} />
      <circle class="f0 si" cx={x} cy={y} r={round(r * 0.84)} stroke-width={round(r * 0.32)} />
      <circle class="fi" cx={x} cy={y} r={round(r * 0.2)} />
    </>
  );
}
