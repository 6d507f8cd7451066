import type { JSX } from 'preact';
import type { Point } from '../../geometry/map/conic.ts';
import { round } from '../ink.tsx';

interface OpenFrameProps {
  readonly at: Point;
  readonly half: number;
  readonly width: number;
  /** Knocked out of the map under it. */
  readonly ground?: boolean;
}

/** A frame that is not closed: planned, its outcome in no source. Its left and lower sides are solid, the others dissolve. */
export function OpenFrame({ at: [x, y], half, width, ground = false }: OpenFrameProps): JSX.Element {
  const [left, right, top, bottom] = [x - half, x + half, y - half, y + half].map(round) as [number, number, number, number];
  const dash = round(half * 0.3);
  return (
    <>
      {ground && <path class="fp" d={`M${left - width} ${top - width}H${right + width}V${bottom + width}H${left - width}z`} />}
      <g class="f0 sv" stroke-width={round(width)}>
        <path d={`M${left} ${top}V${bottom}H${right}`} />
        <path
          stroke-dasharray={`${round(half * 0.55)} ${round(dash * 0.6)} ${dash} ${round(dash * 0.8)} ${round(dash * 0.7)} ${dash}`}
          d={`M${round(left - width / 2)} ${top}H${right}`}
        />
        <path
          stroke-dasharray={`${round(half * 0.4)} ${round(dash * 0.6)} ${dash} ${round(dash * 0.8)} ${round(dash * 0.6)} ${dash}`}
          d={`M${right} ${round(bottom + width / 2)}V${top}`}
        />
      </g>
    </>
  );
}

interface TenProps {
  readonly spots: readonly Point[];
  readonly half: number;
  /** So many from the first are named: solid; the others hatched. */
  readonly named: number;
}

/** The projects that go to the final, as diamonds; the last first, as they are stamped on their way north. */
export function Ten({ spots, half, named }: TenProps): JSX.Element {
  return (
    <>
      <path class="fp" d={spots.map((spot) => diamond(spot, half + 4)).join('')} />
      <g class="f0 sv" stroke-width={half > 10 ? 2.2 : 1.6}>
        {spots
          .map((spot, index) =>
            index < named ? (
              <path class="fv stamp" stroke-width="0" d={diamond(spot, half)} />
            ) : (
              <g class="stamp">
                <path d={diamond(spot, half - 1)} />
                <path stroke-width="1" d={hatching(spot, half - 1)} />
              </g>
            ),
          )
          .reverse()}
      </g>
    </>
  );
}

function diamond([x, y]: Point, half: number): string {
  return `M${round(x - half)} ${round(y)}l${half} ${-half}l${half} ${half}l${-half} ${half}z`;
}

// Lines along two of its sides, set out from the middle: the shared pattern would cut each diamond differently.
function hatching([x, y]: Point, half: number): string {
  const gap = half / Math.round(half / 3.2);
  let path = '';
  for (let c = gap - half; c < half - 0.1; c += gap)
    path += `M${round(x + (c - half) / 2)} ${round(y + (c + half) / 2)}l${round(half)} ${round(-half)}`;
  return path;
}
