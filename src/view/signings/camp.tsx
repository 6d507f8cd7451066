import { type DotFieldSpec, dotField, ghostDots } from '../../geometry/charts/dot-field.ts';
import { planRoom, type RoomSpec } from '../../geometry/charts/room.ts';
import { spanAxis } from '../../geometry/charts/span-axis.ts';
import type { Say } from '../../model/captions.ts';
import type { MarkAt } from '../../model/drawing.ts';
import { FRAMES } from '../../model/frames.ts';
import type { Story } from '../../model/story.ts';
import { type Draw, drawing, type LegendItem } from '../drawing.tsx';
import { Label, round } from '../ink.tsx';
import { rectMark } from './box-mark.ts';
import { campLayout } from './camp-layout.ts';
import { Counted } from './counted.tsx';
import { Dots } from './dots.tsx';
import { figureOf } from './figure-of.ts';
import { Heading } from './heading.tsx';
import { Room } from './room.tsx';
import { RoomWords } from './room-words.tsx';
import { SameRoom } from './same-room.tsx';
import { SpanLine } from './span-line.tsx';

/** Ten by ten dots make a block: thirty blocks are three thousand. */
const BLOCK = 10;
/** Dots of a block that stand in the first, second and third row beyond the last one. */
const DEV_GHOSTS = [[0, 3, 4, 8], [2, 7], [5]];
const FIRM_GHOSTS = [[1, 3]];

/** The base and its camp: a dot a person, a ring a firm, and the room of one day enlarged and at the dots' scale. */
export const camp: Draw = ({ story, say }, set) => {
  const at = campLayout(set, say.lang);
  const { axis, text, line } = at;
  const { left } = FRAMES[set];
  const devs: DotFieldSpec = { ...at.devs, count: figureOf(story, 'base-devs').value, block: BLOCK };
  // A ring takes the room of two by two dots, so that rings stand over or under the blocks they belong to.
  const firms: DotFieldSpec = {
    ...at.firms,
    count: figureOf(story, 'base-firms').value,
    columns: devs.columns / 2,
    block: BLOCK / 2,
    pitch: 2 * devs.pitch,
    air: devs.air,
  };
  const dots = dotField(devs);
  const rings = dotField(firms);
  const room: RoomSpec = { ...at.room, top: at.room.y, count: figureOf(story, 'camp-firms').value };
  const plan = planRoom(room);
  const span = spanAxis(dateOf(story, 'base'), dateOf(story, 'camp'), axis.left, axis.right - axis.half);

  const short = set === 'phone' || (set === 'small' && say.lang === 'en');

  const body = (
    <>
      <Heading set={set} title={say('camp.title')} sub={say('camp.sub')} />
      <Room spec={room} plan={plan} dot={at.room.dot} line={line} />
      <RoomWords set={set} say={say} at={at} plan={plan} />
      {at.same && <SameRoom room={room} same={at.same} scale={devs.pitch / room.pitch} dot={at.devs.dot} text={text} say={say} />}

      <Dots d={ghostDots(devs, DEV_GHOSTS.slice(0, at.ghosts))} size={at.devs.dot} hole={round(at.devs.dot * 0.55)} />
      <Dots d={dots.d} dash={dots.dash} size={at.devs.dot} />
      <Dots d={ghostDots(firms, FIRM_GHOSTS)} size={round(at.firms.ring * 0.6)} hole={round(at.firms.ring * 0.36)} />
      <Dots d={rings.d} dash={rings.dash} size={at.firms.ring} hole={round(at.firms.ring * 0.54)} />
      <Counted
        {...at.devsText}
        number={say('camp.devs')}
        lines={[say(short ? 'camp.devs-short' : 'camp.devs-note')]}
        size={at.number}
        text={text}
        beside={!at.devsText.below}
      />
      <Counted
        {...at.servedText}
        number={say('camp.served')}
        lines={[say('camp.served-note')]}
        size={at.number}
        text={text}
        beside={!at.servedText.below}
      />

      <SpanLine axis={span} y={axis.y} half={axis.half} text={text} />
      <Label x={left} y={axis.text} size={text}>
        {say('camp.base')}
      </Label>
      <Label x={axis.right} y={axis.text} size={text} anchor="end">
        {say('camp.camp')}
      </Label>
    </>
  );

  const from = (span.month[0] + span.month[1]) / 2;
  const marks: MarkAt[] = [
    rectMark('camp-firms', plan.counted),
    rectMark('camp-hosts', plan.unknown),
    rectMark('base-devs', { x0: devs.x, x1: devs.x + dots.width, y0: devs.y - dots.height, y1: devs.y }, at.devs.dot + 2),
    rectMark('base-firms', { x0: firms.x, x1: firms.x + rings.width, y0: firms.y - rings.height, y1: firms.y }, at.firms.ring / 2 + 2),
    { id: 'event-base', x: from, y: axis.y, w: axis.half, h: axis.half, shape: 'triangle' },
    { id: 'event-camp', x: span.end, y: axis.y, w: axis.half, h: axis.half, shape: 'triangle' },
  ];
  return drawing('camp', set, body, marks, { legend: legendOf(say) });
};

function legendOf(say: Say): LegendItem[] {
  return [
    { key: <Dots d="M20 8h.01" size={6} />, text: say('camp.key-person') },
    { key: <Dots d="M20 8h.01" size={11} hole={6} />, text: say('camp.key-firm') },
    { key: <Dots d="M14 8h.01M26 8h.01" size={6} hole={3.6} />, text: say('camp.key-beyond') },
    { key: <path class="fv" d="M20 2l7 12h-14z" />, text: say('camp.key-platform') },
    { key: <path class="f0 si" stroke-width="1.3" d="M8 2v12h24v-12" />, text: say('camp.key-apart') },
  ];
}

/** When an event of the story is, EDTF. */
function dateOf(story: Story, id: string): string {
  const when = story.events.find((event) => event.id === id)?.when;
  if (when === undefined) throw new Error(`camp: no event "${id}" in data/events.csv`);
  return when;
}
