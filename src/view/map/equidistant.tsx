import type { Point } from '../../geometry/map/conic.ts';
import { along } from '../../geometry/map/equidistance.ts';
import { NMI } from '../../geometry/map/holland.ts';
import { measure, pointAt } from '../../geometry/map/measure.ts';
import { FRAMES, type SetName } from '../../model/frames.ts';
import { crossing } from '../../model/sphere.ts';
import { type Draw, drawing, Labels } from '../drawing.tsx';
import { Label } from '../ink.tsx';
import { EastAsia } from './coast.tsx';
import { DistanceLine } from './distance-line.tsx';
import { EqualLine, equalPoints, Lozenge } from './equal-line.tsx';
import { fixOf, groundOf, markIn, placeOf, px } from './ground.ts';
import { Journey, journeyLine } from './journey.tsx';
import { windKeys } from './keys.tsx';
import { CityName, Square } from './place.tsx';
import { Plate } from './plate.tsx';
import { Eye, StormDisc, WindCircles } from './storm-disc.tsx';
import { fixMarks, StormTrack } from './storm-track.tsx';
import { day, MapCaption, Moment, Numeral } from './words.tsx';

interface Lay {
  /** Km of the line of equal distance west and east of the route. */
  readonly equal: readonly [west: number, east: number];
  /** Baselines of the numerals to Qingdao and to Shenzhen, of the route's length (right end) and of the line's name (left end). */
  readonly qingdao: Point;
  readonly shenzhen: Point;
  readonly route: Point;
  readonly line: Point;
  readonly hinge: Point;
}

const LAY: Readonly<Record<SetName, Lay>> = {
  small: { equal: [560, 1420], qingdao: [200, 88], shenzhen: [112, 236], route: [106, 172], line: [40, 92], hinge: [0, 0] },
  phone: { equal: [700, 1400], qingdao: [224, 143], shenzhen: [87, 361], route: [151, 122], line: [12, 190], hinge: [191, 234] },
  tablet: { equal: [800, 1420], qingdao: [404, 198], shenzhen: [205, 504], route: [294, 188], line: [40, 160], hinge: [354, 328] },
  low: { equal: [660, 1420], qingdao: [234, 112], shenzhen: [128, 290], route: [162, 120], line: [26, 92], hinge: [206, 186] },
  compact: { equal: [354, 1217], qingdao: [569, 326], shenzhen: [417, 622], route: [487, 314], line: [381, 340], hinge: [531, 450] },
  wide: { equal: [400, 1440], qingdao: [727, 386], shenzhen: [495, 736], route: [602, 372], line: [440, 402], hinge: [669, 533] },
};

/** The signing morning: the eye's distances to both cities, and the line of equal distance that it crossed that day. */
export const equidistant: Draw = (input, set) => {
  const { story, say } = input;
  const ground = groundOf(input, 'equidistant', set);
  const { hand, at } = ground;
  const lay = LAY[set];
  const [qingdao, shenzhen] = [placeOf(input, 'qingdao'), placeOf(input, 'shenzhen')];
  const [lekima, krosa] = [fixOf(input, 'lekima-080900'), fixOf(input, 'krosa-080900')];
  const now = Date.parse(lekima.time);
  const hinge = crossing(story.storms.lekima.fixes, shenzhen, qingdao);
  if (hinge === null) throw new Error('the track never crosses the line of equal distance');

  const [ex, ey] = at(lekima);
  const route = journeyLine(ground, qingdao, shenzhen);
  const [toQingdao, toShenzhen] = [measure(lekima, qingdao, ground.project), measure(lekima, shenzhen, ground.project)];
  const clear = hand.square + 5;
  const seesKrosa = FRAMES[set].heavy || set === 'low';
  const tall = FRAMES[set].heavy;
  const edge = (radii: readonly [number, number] | null, bearing: number) => radii && at(along(lekima, bearing, radii[0] * NMI));
  const [r30, r50] = [edge(lekima.r30, tall ? 46 : 32), edge(lekima.r50, 40)];

  const body = (
    <>
      <EastAsia set={set} camera={ground.camera} />
      {seesKrosa && <StormDisc ground={ground} id={`equidistant-krosa-${set}`} fix={krosa} />}
      <StormDisc ground={ground} id={`equidistant-lekima-${set}`} fix={lekima} />
      {seesKrosa && <WindCircles ground={ground} fix={krosa} />}
      <WindCircles ground={ground} fix={lekima} />
      <EqualLine ground={ground} points={equalPoints(ground, qingdao, shenzhen, ...lay.equal)} />
      {seesKrosa && <StormTrack ground={ground} storm={story.storms.krosa} until={now} />}
      <StormTrack ground={ground} storm={story.storms.lekima} until={now} later={hinge.ms} />
      <DistanceLine ground={ground} measured={toQingdao} start={hand.eye + 4} end={clear + 3} />
      <DistanceLine ground={ground} measured={toShenzhen} start={hand.eye + 4} end={clear + 3} />
      <Lozenge ground={ground} at={at(hinge)} />
      <Journey ground={ground} line={route} />
      {seesKrosa && <Eye ground={ground} at={krosa} size={0.85} />}
      <Eye ground={ground} at={lekima} />
      <Square ground={ground} at={at(qingdao)} />
      <Square ground={ground} at={at(shenzhen)} />
      <Labels>
        <Moment ground={ground}>{say('equidistant.moment')}</Moment>
        <CityName ground={ground} at={at(qingdao)} side="left">
          {qingdao.name}
        </CityName>
        <CityName ground={ground} at={at(shenzhen)} side="above-left">
          {shenzhen.name}
        </CityName>
        <Numeral ground={ground} figure="lekima-qingdao" number={say('equidistant.to-qingdao')} x={lay.qingdao[0]} y={lay.qingdao[1]} />
        <Numeral ground={ground} figure="lekima-shenzhen" number={say('equidistant.to-shenzhen')} x={lay.shenzhen[0]} y={lay.shenzhen[1]} />
        <Label x={lay.route[0]} y={lay.route[1]} size={tall ? 16 : 13} anchor="end" bold vermilion halo>
          {say('equidistant.distance')}
        </Label>
        <Label x={lay.line[0]} y={lay.line[1]} size={tall ? 14 : 12} halo>
          {say('equidistant.line')}
        </Label>
        {set !== 'small' && (
          <Label x={lay.hinge[0]} y={lay.hinge[1]} size={tall ? 14 : 12} anchor="end" halo>
            {say('equidistant.hinge')}
          </Label>
        )}
        {r30 && set !== 'small' && (
          <Label x={r30[0] + 6} y={r30[1]} size={12} halo>
            {say(tall ? 'equidistant.r30' : 'equidistant.r30-short')}
          </Label>
        )}
        {r50 && (
          <Label x={r50[0] + 4} y={r50[1] - 2} size={12} halo>
            {say(tall ? 'equidistant.r50' : 'equidistant.r50-short')}
          </Label>
        )}
        {['lekima-080800', 'lekima-080700'].map((id) => {
          const [x, y] = at(fixOf(input, id));
          return (
            y < ground.frame.height - 12 && (
              <Label x={x + hand.bead + 5} y={y + 5} size={12} halo>
                {day(input, fixOf(input, id).time)}
              </Label>
            )
          );
        })}
        {(set === 'phone' || set === 'tablet') && (
          <Label x={set === 'phone' ? 64 : 206} y={ground.frame.height - 7} size={12} halo>
            {say('equidistant.krosa-off')}
          </Label>
        )}
        <Plate
          x={ex + px(ground, (lekima.r50?.[0] ?? 0) * NMI) + (tall ? 12 : 7)}
          y={ey - (tall ? 24 : 11)}
          corner="top-left"
          name={story.storms.lekima.name}
          size={hand.storm}
          {...(tall ? { lines: [say('equidistant.plate')], lineSize: 13 as const } : {})}
        />
        {FRAMES[set].beside && (
          <Plate
            x={1272}
            y={654}
            corner="top-right"
            name={story.storms.krosa.name}
            size={20}
            lines={[say('equidistant.krosa-plate')]}
            lineSize={13}
          />
        )}
        {set === 'low' && <Plate x={514} y={168} corner="top-right" name={story.storms.krosa.name} size={14} />}
        <MapCaption ground={ground} lines={[say('map.caption'), say('map.caption-tracks')]} />
      </Labels>
    </>
  );
  const box = (id: string, [x, y]: Point) =>
    markIn(ground, id, [x + hand.numeral * 1.2, y - hand.numeral * 0.35], hand.numeral * 1.35, 'box', hand.numeral * 0.55);
  const marks = [
    ...markIn(ground, 'qingdao', at(qingdao), hand.square, 'square'),
    ...markIn(ground, 'shenzhen', at(shenzhen), hand.square, 'square'),
    ...fixMarks(ground, story.storms.lekima, now),
    ...(seesKrosa ? fixMarks(ground, story.storms.krosa, now) : []),
    ...markIn(ground, 'route', pointAt(route, 0.5).at, hand.arrow * 0.7, 'triangle'),
    ...box('lekima-qingdao', lay.qingdao),
    ...box('lekima-shenzhen', lay.shenzhen),
    ...(r30 && set !== 'small' ? markIn(ground, 'r30-signing', [r30[0] + (tall ? 60 : 30), r30[1] - 4], tall ? 56 : 27, 'box', 9) : []),
    ...(r50 ? markIn(ground, 'r50-signing', [r50[0] + (tall ? 46 : 16), r50[1] - 6], tall ? 44 : 14, 'box', 9) : []),
    ...markIn(ground, 'hinge', at(hinge), hand.lozenge, 'diamond'),
  ];
  return drawing('equidistant', set, body, marks, { camera: ground.camera, legend: windKeys(input, set) });
};
