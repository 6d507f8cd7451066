import type { JSX } from 'preact';
import { dotField, ghostDots } from '../../geometry/charts/dot-field.ts';
import type { RoomPlan, RoomSpec } from '../../geometry/charts/room.ts';
import { round } from '../ink.tsx';
import { Dots } from './dots.tsx';

/** Which places of the row beyond hold a ghost: 余, more than the rows hold. */
const ROOM_GHOSTS = [[0, 1, 3]] as const;

/**
 * A room on the day of the camp, open above: a disc a firm's representative, ghosts beyond; and a hatched part for those whose
 * number is not stated. `dot`: diameter of a disc, px.
 */
export function Room({
  spec: { x, top, width },
  plan,
  dot,
  line,
}: {
  readonly spec: RoomSpec;
  readonly plan: RoomPlan;
  readonly dot: number;
  readonly line: number;
}): JSX.Element {
  const { d, dash } = dotField(plan.field);
  const { x0, y0, x1, y1 } = plan.unknown;
  return (
    <>
      <Dots d={d} dash={dash} size={dot} />
      <Dots d={ghostDots(plan.field, ROOM_GHOSTS)} size={round(dot * 0.66)} hole={round(dot * 0.44)} />
      <path fill="url(#hatch-v)" d={`M${x0} ${y0}H${x1}V${y1}H${x0}z`} />
      <path class="f0 si" stroke-width={line} d={`M${x} ${top}V${plan.bottom}h${width}V${top}`} />
    </>
  );
}
