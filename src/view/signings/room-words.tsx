import type { JSX } from 'preact';
import type { RoomPlan } from '../../geometry/charts/room.ts';
import { textWidth } from '../../geometry/text.ts';
import { wrapWords } from '../../geometry/wrap.ts';
import type { Say } from '../../model/captions.ts';
import { FRAMES, type SetName } from '../../model/frames.ts';
import { Label, round } from '../ink.tsx';
import type { CampLayout } from './camp-layout.ts';
import { Counted } from './counted.tsx';
import { Lines } from './lines.tsx';

/** What stands between the room's walls: representatives by number, Huawei's people without one, each over its part. */
export function RoomWords({
  set,
  say,
  at: { room, number, text },
  plan: { counted, unknown },
}: {
  readonly set: SetName;
  readonly say: Say;
  readonly at: CampLayout;
  readonly plan: RoomPlan;
}): JSX.Element {
  const [x, y] = [(unknown.x0 + unknown.x1) / 2, (unknown.y0 + unknown.y1) / 2];
  const half = (textWidth(say('camp.unknown'), text) * 1.27) / 2;
  const pitch = Math.max(text * 1.5, 17);
  const firms = say(FRAMES[set].heavy ? 'camp.firms-note' : 'camp.firms-short');
  // Letters keep their px where the stage is drawn smaller.
  const width = (unknown.x0 - counted.x0) * 0.86;
  const numberLines = room.number === undefined ? [] : wrapWords(say('camp.firms'), room.number, width, 'display');
  const hosts = [say('camp.hosts'), say('camp.hosts-staff')];
  return (
    <>
      <path class="fp" d={`M${round(x - half)} ${round(y - text * 0.85)}h${round(2 * half)}v${round(text * 1.7)}h${round(-2 * half)}z`} />
      <Label x={x} y={y + text * 0.36} size={text} anchor="middle" vermilion>
        {say('camp.unknown')}
      </Label>
      {room.number === undefined ? (
        <Counted x={counted.x0} y={room.words} number={say('camp.firms')} lines={[firms]} size={number} text={text} beside={room.oneLine} />
      ) : (
        <>
          <Lines x={counted.x0} y={room.words} size={room.number} pitch={room.number * 1.15} display vermilion lines={numberLines} />
          <Lines
            x={counted.x0}
            y={room.words + (numberLines.length - 1) * room.number * 1.15 + pitch}
            size={text}
            pitch={pitch}
            lines={wrapWords(firms, text, width)}
          />
        </>
      )}
      <Lines x={unknown.x0} y={room.words} size={text} pitch={pitch} lines={room.oneLine ? [hosts.join('')] : hosts} />
    </>
  );
}
