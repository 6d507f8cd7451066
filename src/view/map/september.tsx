import { inLanguage } from '../../geometry/in-language.ts';
import type { Point } from '../../geometry/map/conic.ts';
import { pointAt } from '../../geometry/map/measure.ts';
import { linePath } from '../../geometry/map/path.ts';
import { wrapWords } from '../../geometry/wrap.ts';
import { FRAMES, type SetName } from '../../model/frames.ts';
import { type Draw, drawing, Labels } from '../drawing.tsx';
import { Label, type LabelSize } from '../ink.tsx';
import { EastAsia } from './coast.tsx';
import { groundOf, markIn, placeOf } from './ground.ts';
import { OpenFrame, Ten } from './open-frame.tsx';
import { CityName, Square } from './place.tsx';
import { travelLine } from './travel.tsx';
import { displayWidth, Lines, MapCaption } from './words.tsx';

interface Lay {
  /** Half side of the open frame at Qingdao, and of a diamond. */
  readonly frame: number;
  readonly diamond: number;
  /** Right end of 九月□日 on its baseline, and its size; its lines stand under it. */
  readonly date: Point;
  readonly size: LabelSize;
  /** Right end of 深圳赛区10个. */
  readonly ten: Point;
}

const LAY: Readonly<Record<SetName, Lay>> = {
  small: { frame: 11, diamond: 6.5, date: [308, 216], size: 24, ten: [114, 122] },
  phone: { frame: 15, diamond: 9, date: [378, 348], size: 32, ten: [112, 200] },
  tablet: { frame: 22, diamond: 12, date: [790, 462], size: 56, ten: [212, 284] },
  low: { frame: 14, diamond: 8, date: [510, 258], size: 40, ten: [112, 176] },
  compact: { frame: 22, diamond: 12, date: [1000, 566], size: 56, ten: [520, 404] },
  wide: { frame: 27, diamond: 15, date: [1384, 650], size: 96, ten: [530, 488] },
};

const ENGLISH: Readonly<Partial<Record<SetName, Partial<Lay>>>> = {
  small: { date: [308, 196] },
  phone: { date: [378, 338], ten: [138, 194] },
  tablet: { date: [790, 428], size: 40 },
  low: { size: 32, ten: [118, 176] },
  compact: { date: [1000, 532], size: 40 },
  wide: { date: [1384, 668], size: 80 },
};
/** Longest line under the date in English, px. */
const NOTE: Readonly<Record<SetName, number>> = { small: 100, phone: 200, tablet: 250, low: 200, compact: 250, wide: 500 };

/** The ten go north to a final whose day and outcome no source gives. The sea is empty: the wind is over. */
export const september: Draw = (input, set) => {
  const { say } = input;
  const ground = groundOf(input, 'equidistant', set);
  const { hand, at } = ground;
  const lay = inLanguage(LAY, ENGLISH, set, input.story.lang);
  const english = input.story.lang === 'en';
  const tall = FRAMES[set].heavy;
  const [qingdao, shenzhen] = [placeOf(input, 'qingdao'), placeOf(input, 'shenzhen')];
  const line = [...travelLine(ground)].reverse();
  const named = input.story.figures['leg-named']?.value ?? 0;
  const count = input.story.figures['leg-winners']?.value ?? 0;
  // The named two lead; the row ends a diamond's breadth from the frame.
  const spots = Array.from({ length: count }, (_, index) => pointAt(line, 0.955 - (index + 0.5) * (0.93 / count)).at);
  const nine = say(tall || set === 'low' ? 'september.nine' : 'september.nine-short');
  // The frame is a character wide, within the date that ends at the block's corner: 九月□日; as high as a figure, □ September.
  const side = lay.size * (english ? 0.78 : 0.84);
  const word = displayWidth(nine, lay.size);
  const box: Point = [english ? -word - lay.size * 0.24 - side / 2 : -lay.size * 1.1 - side / 2, -lay.size * 0.36];
  const notes = tall ? [say('september.final'), say('september.unknown')] : [say('september.unknown-short')];
  const noteSize = tall ? 15 : 12;
  const noteLines = notes.flatMap((note, index) =>
    wrapWords(note, noteSize, NOTE[set]).map((line) => ({ line, strong: tall && index === 0 })),
  );
  const leading = english ? noteSize * 1.4 : tall ? 25 : 19;

  const body = (
    <>
      <EastAsia set={set} camera={ground.camera} sea={false} />
      <path class="f0 sp" stroke-width="7" d={linePath(line)} />
      <path class="f0 sv" stroke-width={tall ? 2.2 : 1.8} stroke-dasharray={tall ? '2.2 6' : '1.8 4.5'} d={linePath(line)} />
      <Ten spots={spots} half={lay.diamond} named={named} />
      <OpenFrame at={at(qingdao)} half={lay.frame} width={tall ? 5 : 3.5} ground />
      <Square ground={ground} at={at(shenzhen)} />
      <Labels>
        <CityName ground={ground} at={[at(qingdao)[0] - (lay.frame - hand.square), at(qingdao)[1]]} side="left">
          {qingdao.name}
        </CityName>
        <CityName ground={ground} at={at(shenzhen)} side="below-right">
          {shenzhen.name}
        </CityName>
        <Label x={lay.ten[0]} y={lay.ten[1]} size={tall ? 16 : 13} anchor="end" bold vermilion halo>
          {say('september.ten')}
        </Label>
        {tall && (
          <Lines
            lines={wrapWords(say('september.rest'), 14, 130)}
            x={lay.ten[0] - (english ? 6 : 0)}
            y={lay.ten[1] + (english ? 22 : 24)}
            slant={8}
            size={14}
            anchor="end"
            halo
          />
        )}
        <g transform={`translate(${lay.date[0]} ${lay.date[1]})`}>
          <g class="px">
            {english ? (
              <Label x={0} y={0} size={lay.size} anchor="end" display vermilion>
                {nine}
              </Label>
            ) : (
              <Label x={-lay.size * 3.2 - side} y={0} size={lay.size} display vermilion>
                {nine}
              </Label>
            )}
            <OpenFrame at={box} half={side / 2 - 2} width={lay.size * 0.09} />
            {!english && (
              <Label x={0} y={0} size={lay.size} anchor="end" display vermilion>
                {say('september.day')}
              </Label>
            )}
            {noteLines.map(({ line, strong }, index) => (
              <Label
                x={0}
                y={lay.size * 0.2 + (tall ? 25 : 19) + index * leading}
                size={noteSize}
                anchor="end"
                bold={strong}
                vermilion={strong}
                halo
              >
                {line}
              </Label>
            ))}
          </g>
        </g>
        {set === 'phone' && (
          <Label x={at(qingdao)[0] - lay.frame - 15} y={at(qingdao)[1] + 27} size={12} anchor="end" halo>
            {say('september.final-short')}
          </Label>
        )}
        <MapCaption ground={ground} lines={[say('map.caption')]} />
      </Labels>
    </>
  );
  const marks = [
    ...markIn(ground, 'qingdao', at(qingdao), lay.frame, 'square'),
    ...markIn(ground, 'shenzhen', at(shenzhen), hand.square, 'square'),
    ...spots.flatMap((spot, index) =>
      markIn(
        ground,
        winnerId(
          input.story.names.filter(({ group }) => group === 'winner').map(({ id }) => id),
          index,
        ),
        spot,
        lay.diamond,
        'diamond',
      ),
    ),
    ...markIn(ground, 'event-final', [lay.date[0] + box[0], lay.date[1] + box[1]], side / 2, 'square'),
  ];
  return drawing('september', set, body, marks, {
    camera: ground.camera,
    legend: [
      { key: <Ten spots={[[20, 8]]} half={7} named={1} />, text: say('september.key-solid') },
      { key: <Ten spots={[[20, 8]]} half={7} named={0} />, text: say('september.key-hatched') },
      { key: <OpenFrame at={[20, 8]} half={6.5} width={2} />, text: say('september.key-frame') },
    ],
  });
};

// The two with names are marks of their own; the others share their row.
function winnerId(names: readonly string[], index: number): string {
  return names[index] ?? 'leg-winners';
}
