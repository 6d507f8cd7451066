import type { Point } from '../../geometry/map/conic.ts';
import { along } from '../../geometry/map/equidistance.ts';
import { NMI } from '../../geometry/map/holland.ts';
import { pointAt } from '../../geometry/map/measure.ts';
import { FRAMES, type SetName } from '../../model/frames.ts';
import { type Draw, drawing, Labels } from '../drawing.tsx';
import { Label, type LabelSize } from '../ink.tsx';
import { EastAsia } from './coast.tsx';
import { fixOf, groundOf, markIn, placeOf, px } from './ground.ts';
import { Journey, journeyLine } from './journey.tsx';
import { ringKey, windKeys } from './keys.tsx';
import { CityName, Square } from './place.tsx';
import { Plate } from './plate.tsx';
import { Eye, StormDisc, WindCircles } from './storm-disc.tsx';
import { fixMarks, StormTrack } from './storm-track.tsx';
import { day, MapCaption, Moment, Numeral } from './words.tsx';

interface Lay {
  /** Baseline and size of the 105, and of the words beside or below it. */
  readonly number: Point;
  readonly size: LabelSize;
  readonly note: Point;
  readonly shenzhen: 'left' | 'below-right' | 'above-left';
}

const LAY: Readonly<Record<SetName, Lay>> = {
  small: { number: [10, 66], size: 40, note: [10, 84], shenzhen: 'below-right' },
  phone: { number: [14, 82], size: 56, note: [14, 106], shenzhen: 'below-right' },
  tablet: { number: [40, 124], size: 80, note: [42, 152], shenzhen: 'below-right' },
  low: { number: [14, 80], size: 56, note: [14, 102], shenzhen: 'below-right' },
  compact: { number: [374, 644], size: 96, note: [551, 621], shenzhen: 'below-right' },
  wide: { number: [430, 762], size: 96, note: [700, 735], shenzhen: 'below-right' },
};

/** Lekima at its strongest. Krosa has its circles and its track only: the denser disc must be the stronger storm's. */
export const storm: Draw = (input, set) => {
  const { story, say } = input;
  const ground = groundOf(input, 'storm', set);
  const { hand, at } = ground;
  const lay = LAY[set];
  const tall = FRAMES[set].heavy;
  const [qingdao, shenzhen, lekima, krosa] = [
    placeOf(input, 'qingdao'),
    placeOf(input, 'shenzhen'),
    fixOf(input, 'lekima-080812'),
    fixOf(input, 'krosa-080812'),
  ];
  const now = Date.parse(lekima.time);
  const route = journeyLine(ground, qingdao, shenzhen);
  const [ex, ey] = at(lekima);
  const [kx, ky] = at(krosa);
  const [r30, r50] = [lekima.r30, lekima.r50].map((radii) => (radii?.[0] ?? 0) * NMI) as [number, number];
  const edge = lekima.r30 ? at(along(lekima, 40, lekima.r30[0] * NMI)) : null;

  const body = (
    <>
      <EastAsia set={set} camera={ground.camera} />
      <StormDisc ground={ground} id={`storm-lekima-${set}`} fix={lekima} />
      <WindCircles ground={ground} fix={krosa} />
      <WindCircles ground={ground} fix={lekima} />
      <StormTrack ground={ground} storm={story.storms.krosa} until={now} />
      <StormTrack ground={ground} storm={story.storms.lekima} until={now} />
      <Journey ground={ground} line={route} />
      <Eye ground={ground} at={krosa} size={0.8} />
      <Eye ground={ground} at={lekima} />
      <Square ground={ground} at={at(qingdao)} />
      <Square ground={ground} at={at(shenzhen)} />
      <Labels>
        <Moment ground={ground}>{say('storm.moment')}</Moment>
        <CityName ground={ground} at={at(qingdao)} side="left">
          {qingdao.name}
        </CityName>
        <CityName ground={ground} at={at(shenzhen)} side={lay.shenzhen}>
          {shenzhen.name}
        </CityName>
        <Numeral
          ground={ground}
          figure="peak-wind"
          number={say('storm.number')}
          x={lay.number[0]}
          y={lay.number[1]}
          size={lay.size}
          unitSize={tall ? 28 : 18}
        />
        {FRAMES[set].beside ? (
          <>
            <Label x={lay.note[0]} y={lay.note[1]} size={15}>
              {say('storm.strongest')}
            </Label>
            <Label x={lay.note[0]} y={lay.note[1] + 23} size={15}>
              {say('storm.strongest-when')}
            </Label>
          </>
        ) : (
          <Label x={lay.note[0]} y={lay.note[1]} size={set === 'tablet' ? 15 : 12} halo>
            {say('storm.strongest-short')}
          </Label>
        )}
        {edge && tall && (
          <Label x={edge[0] + 6} y={edge[1] - 4} size={12} halo>
            {say('storm.r30')}
          </Label>
        )}
        {(FRAMES[set].beside ? ['lekima-080800', 'lekima-080700', 'lekima-080600'] : ['lekima-080700']).map((id) => {
          const fix = fixOf(input, id);
          const [x, y] = at(fix);
          return (
            y < ground.frame.height - 8 && (
              <Label x={x + hand.bead + 5} y={y + 5} size={12} halo>
                {day(input, fix.time)}
              </Label>
            )
          );
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
          x={Math.min(kx + 60, ground.frame.width - ground.frame.margin)}
          y={ky - px(ground, (krosa.r30?.[0] ?? 0) * NMI) - 10}
          corner="bottom-right"
          name={story.storms.krosa.name}
          size={tall ? 20 : hand.storm}
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
    ...fixMarks(ground, story.storms.lekima, now),
    ...fixMarks(ground, story.storms.krosa, now),
    ...markIn(ground, 'route', pointAt(route, 0.5).at, hand.arrow * 0.7, 'triangle'),
    ...markIn(
      ground,
      'krosa-storm-shenzhen',
      [Math.min(kx + 20, ground.frame.width - ground.frame.margin - 30), ky - px(ground, (krosa.r30?.[0] ?? 0) * NMI) - 30],
      34,
      'box',
      20,
    ),
    ...(edge && tall ? markIn(ground, 'r30-storm', [edge[0] + 58, edge[1] - 8], 54, 'box', 10) : []),
    ...markIn(ground, 'peak-wind', [lay.number[0] + lay.size * 0.9, lay.number[1] - lay.size * 0.36], lay.size, 'box', lay.size * 0.48),
  ];
  return drawing('storm', set, body, marks, { camera: ground.camera, legend: [...windKeys(input, set), ringKey(input)] });
};
