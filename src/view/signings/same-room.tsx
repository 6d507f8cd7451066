import type { JSX } from 'preact';
import { planRoom, type Rect, type RoomPlan, type RoomSpec, scaleRoom, widening } from '../../geometry/charts/room.ts';
import { wrapWords } from '../../geometry/wrap.ts';
import type { Say } from '../../model/captions.ts';
import { type LabelSize, round } from '../ink.tsx';
import type { CampLayout } from './camp-layout.ts';
import { Lines } from './lines.tsx';
import { Room } from './room.tsx';

/** A gap lower than this, px, shows no lines that widen. */
const GAP = 24;

/** The room again, at the scale of the developers' field; lines widen from it to the room enlarged where that stands below. */
export function SameRoom({
  room,
  same,
  scale,
  dot,
  text,
  say,
}: {
  readonly room: RoomSpec;
  readonly same: NonNullable<CampLayout['same']>;
  readonly scale: number;
  readonly dot: number;
  readonly text: LabelSize;
  readonly say: Say;
}): JSX.Element {
  const spec = scaleRoom(room, scale, same.x, same.y);
  const plan = planRoom(spec);
  const below = same.anchor === 'start';
  const { x, y, width = Number.POSITIVE_INFINITY } = same.text;
  const lines = wrapWords(below ? say('camp.same') + say('camp.same-scale') : say('camp.same'), text, width);
  const pitch = Math.max(text * 1.35, 16);
  return (
    <>
      <Room spec={spec} plan={plan} dot={dot} line={round(Math.max(0.8, dot * 0.35))} />
      {room.top - plan.bottom >= GAP && (
        <path class="f0 si" stroke-width=".8" d={widening(walls(spec, plan), walls(room, planRoom(room)))} />
      )}
      <Lines x={x} y={y - (lines.length - 1) * pitch} size={text} pitch={pitch} anchor={same.anchor} lines={lines} />
    </>
  );
}

function walls({ x, top, width }: RoomSpec, { bottom }: RoomPlan): Rect {
  return { x0: x, y0: top, x1: x + width, y1: bottom };
}
