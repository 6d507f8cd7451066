import { inLanguage } from '../../geometry/in-language.ts';
import { windCircle } from '../../geometry/map/circle.ts';
import type { Point } from '../../geometry/map/conic.ts';
import { along } from '../../geometry/map/equidistance.ts';
import { NMI } from '../../geometry/map/holland.ts';
import { pointAt } from '../../geometry/map/measure.ts';
import { FRAMES, type SetName } from '../../model/frames.ts';
import { type Draw, type DrawInput, drawing, Labels } from '../drawing.tsx';
import { Label, type LabelSize } from '../ink.tsx';
import { Chip } from './chip.tsx';
import { EastAsia } from './coast.tsx';
import { fixOf, groundOf, markIn, placeOf, px } from './ground.ts';
import { ringKey, windKeys } from './keys.tsx';
import { Leader } from './leader.tsx';
import type { Side } from './place.tsx';
import { Plate } from './plate.tsx';
import { CoastOver, Eye, StormDisc, WindCircles } from './storm-disc.tsx';
import { fixMarks, StormTrack } from './storm-track.tsx';
import { Travel, travelLine } from './travel.tsx';
import { day, MapCaption, Moment, Numeral } from './words.tsx';

interface Lay {
  /** Baseline and size of the 105, and from there to the words beside or below it, px of the screen. */
  readonly number: Point;
  readonly size: LabelSize;
  readonly note: Point;
  /** From the number to the eye, where they stand apart over open sea. */
  readonly lead: Point | null;
  /** Compass bearing at which the name of the 30 kt circle stands. */
  readonly r30: number;
  /** Right lower corner of Krosa's plate, off its circle's top. */
  readonly krosa: Point;
  /** Where Shenzhen's name stands to its square. */
  readonly shenzhen?: Side;
}

const LAY: Readonly<Record<SetName, Lay>> = {
  small: { number: [10, 62], size: 40, note: [1, 18], lead: null, r30: 0, krosa: [56, -8] },
  phone: { number: [14, 80], size: 56, note: [1, 22], lead: null, r30: 0, krosa: [60, -10] },
  tablet: { number: [40, 125], size: 80, note: [2, 28], lead: null, r30: 32, krosa: [60, -10] },
  low: { number: [14, 79], size: 56, note: [1, 20], lead: null, r30: 0, krosa: [60, -10] },
  compact: { number: [430, 640], size: 80, note: [186, -22], lead: [574, 602], r30: 26, krosa: [0, -12] },
  wide: { number: [430, 774], size: 96, note: [212, -10], lead: [604, 724], r30: 20, krosa: [60, -10] },
};

const ENGLISH: Partial<Record<SetName, Partial<Lay>>> = {
  tablet: { shenzhen: 'above-left' },
  low: { number: [14, 77], note: [1, 19], shenzhen: 'above-left' },
  compact: { number: [404, 640], note: [220, -22] },
  wide: { note: [262, -10] },
};

/** Lekima at its strongest. Krosa has its circles and its track only: the denser disc must be the stronger storm's. */
export const storm: Draw = (input, set) => {
  const { story, say } = input;
  const ground = groundOf(input, 'storm', set);
  const { hand, at } = ground;
  const lay = inLanguage(LAY, ENGLISH, set, input.story.lang);
  const tall = FRAMES[set].heavy;
  const [qingdao, shenzhen, lekima, krosa] = [
    placeOf(input, 'qingdao'),
    placeOf(input, 'shenzhen'),
    fixOf(input, 'lekima-080812'),
    fixOf(input, 'krosa-080812'),
  ];
  const now = Date.parse(lekima.time);
  const [ex, ey] = at(lekima);
  const [kx, ky] = at(krosa);
  const [r30, r50] = [lekima.r30, lekima.r50].map((radii) => (radii?.[0] ?? 0) * NMI) as [number, number];
  const edge = at(along(lekima, lay.r30, r30));
  // Its older track would run into the strip's rule.
  const first = set === 'wide' ? Date.parse(fixOf(input, 'lekima-080500').time) : 0;
  const plate: Point = [
    Math.min(kx + lay.krosa[0], ground.frame.width - ground.frame.margin),
    ky - px(ground, (krosa.r30?.[0] ?? 0) * NMI) + lay.krosa[1],
  ];
  const days = FRAMES[set].beside ? ['lekima-080800', 'lekima-080700', 'lekima-080600'] : ['lekima-080700'];

  const body = (
    <>
      <EastAsia set={set} camera={ground.camera} />
      <StormDisc ground={ground} fix={lekima} travels />
      <CoastOver ground={ground} />
      {/* In front of the frame, as Lekima is: neither its edge nor the sea runs through it. */}
      <path class="fp" d={windCircle(krosa, (krosa.r30?.[1] ?? 0) * NMI, ground.project)} />
      <WindCircles ground={ground} fix={krosa} />
      <StormTrack ground={ground} storm={story.storms.krosa} until={now} eye={hand.eye * 0.8} />
      <StormTrack ground={ground} storm={story.storms.lekima} until={now} from={first} />
      <Eye ground={ground} at={krosa} size={0.8} />
      {lay.lead && <Leader from={lay.lead} to={[ex, ey]} eye={hand.eye + 5} />}
      <Travel ground={ground} qingdao="left" shenzhen={lay.shenzhen ?? 'below-right'} />
      <Labels>
        <Moment ground={ground}>{say('storm.moment')}</Moment>
        <g transform={`translate(${lay.number[0]} ${lay.number[1]})`}>
          <g class="px">
            <Numeral
              ground={ground}
              figure="peak-wind"
              number={say('storm.number')}
              x={0}
              y={0}
              size={lay.size}
              unitSize={tall ? 28 : 18}
            />
            {noteOf(input, set).map((line, index) => (
              <Label x={lay.note[0]} y={lay.note[1] + index * (tall ? 22 : 16)} size={tall ? 15 : 12} halo>
                {line}
              </Label>
            ))}
          </g>
        </g>
        {tall && <Chip x={edge[0] + 9} y={edge[1]} lines={[say('storm.r30')]} />}
        {days.map((id) => {
          const fix = fixOf(input, id);
          const [x, y] = at(fix);
          return y < ground.frame.height - 8 && <Chip x={x + hand.bead + 6} y={y + 5} lines={[day(input, fix.time)]} />;
        })}
        <Plate
          x={tall ? ex + px(ground, r50) + 12 : ex - 26}
          y={tall ? ey - 32 : ey - px(ground, r30) - 7}
          corner={tall ? 'top-left' : 'bottom-left'}
          name={story.storms.lekima.name}
          size={hand.storm}
          {...(tall ? { lines: [say('storm.plate')], lineSize: 13 as const } : {})}
        />
        <Plate
          x={plate[0]}
          y={plate[1]}
          corner="bottom-right"
          name={story.storms.krosa.name}
          size={tall ? 18 : hand.storm}
          lines={[say(FRAMES[set].beside ? 'storm.krosa-plate' : 'storm.krosa')]}
          lineSize={tall ? 13 : 12}
        />
        <MapCaption ground={ground} lines={[say('map.caption'), say('map.caption-tracks')]} />
      </Labels>
    </>
  );
  const marks = [
    ...markIn(ground, 'qingdao', at(qingdao), hand.square, 'square'),
    ...markIn(ground, 'shenzhen', at(shenzhen), hand.square, 'square'),
    ...fixMarks(ground, story.storms.lekima, now, first),
    ...fixMarks(ground, story.storms.krosa, now),
    ...markIn(ground, 'route', pointAt(travelLine(ground), 0.5).at, hand.arrow * 0.7, 'triangle'),
    ...markIn(ground, 'krosa-storm-shenzhen', [plate[0] - 40, plate[1] - 20], 34, 'box', 20),
    ...(tall ? markIn(ground, 'r30-storm', [edge[0] + 61, edge[1] - 4], 54, 'box', 10) : []),
    ...markIn(ground, 'peak-wind', [lay.number[0] + lay.size * 0.9, lay.number[1] - lay.size * 0.36], lay.size, 'box', lay.size * 0.48),
  ];
  return drawing('storm', set, body, marks, { camera: ground.camera, legend: [...windKeys(input, set), ringKey(input)] });
};

/** What the number is: which storm's, and how it ranks. */
function noteOf({ say }: DrawInput, set: SetName): readonly string[] {
  if (FRAMES[set].beside) return [say('storm.strongest'), say('storm.strongest-when')];
  if (set === 'small') return [say('storm.strongest-name')];
  return set === 'tablet' || set === 'phone'
    ? [say('storm.strongest-short')]
    : [say('storm.strongest-name'), say('storm.strongest-pressure')];
}
