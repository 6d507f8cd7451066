import type { JSX } from 'preact';
import type { RoomPlan } from '../../geometry/charts/room.ts';
import { textWidth } from '../../geometry/text.ts';
import type { Say } from '../../model/captions.ts';
import { FRAMES, type SetName } from '../../model/frames.ts';
import { Label, round } from '../ink.tsx';
import { CAMP_LAYOUT } from './camp-layout.ts';
import { Counted } from './counted.tsx';
import { Lines } from './lines.tsx';

/** What stands between the room's walls: representatives by number, Huawei's people without one, each over its part. */
export function RoomWords({ set, say, plan }: { readonly set: SetName; readonly say: Say; readonly plan: RoomPlan }): JSX.Element {
  const { room, number, text } = CAMP_LAYOUT[set];
  const { counted, unknown } = plan;
  const [x, y] = [(unknown.x0 + unknown.x1) / 2, (unknown.y0 + unknown.y1) / 2];
  const half = (textWidth(say('camp.unknown'), text) * 1.27) / 2;
  const hosts = [say('camp.hosts'), say('camp.hosts-staff')];
  return (
    <>
      <path class="fp" d={`M${round(x - half)} ${round(y - text * 0.85)}h${round(2 * half)}v${round(text * 1.7)}h${round(-2 * half)}z`} />
      <Label x={x} y={y + text * 0.36} size={text} anchor="middle" vermilion>
        {say('camp.unknown')}
      </Label>
      <Counted
        x={counted.x0}
        y={room.words}
        number={say('camp.firms')}
        lines={[say(!FRAMES[set].heavy ? 'camp.firms-short' : 'camp.firms-note')]}
        size={number}
        text={text}
        beside={room.oneLine}
      />
      <Lines x={unknown.x0} y={room.words} size={text} pitch={Math.max(text * 1.5, 17)} lines={room.oneLine ? [hosts.join('')] : hosts} />
    </>
  );
}
