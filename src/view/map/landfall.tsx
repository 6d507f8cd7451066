import type { Point } from '../../geometry/map/conic.ts';
import { along } from '../../geometry/map/equidistance.ts';
import { NMI } from '../../geometry/map/holland.ts';
import { pointAt } from '../../geometry/map/measure.ts';
import { standing, stretch } from '../../geometry/map/track.ts';
import { FRAMES, type SetName } from '../../model/frames.ts';
import { crossing } from '../../model/sphere.ts';
import { type Draw, type DrawInput, drawing, Labels } from '../drawing.tsx';
import { Label } from '../ink.tsx';
import { EastAsia } from './coast.tsx';
import { segment } from './distance-line.tsx';
import { EqualLine, equalPoints, Lozenge } from './equal-line.tsx';
import { fixOf, groundOf, markIn, placeOf } from './ground.ts';
import { arrowPath, Journey, journeyLine } from './journey.tsx';
import { beadKey, circlesKey, hingeKey, landfallKey } from './keys.tsx';
import { CityName, Landfall, Square } from './place.tsx';
import { Plate } from './plate.tsx';
import { StormDisc, WindCircles } from './storm-disc.tsx';
import { fixMarks, StormTrack } from './storm-track.tsx';
import { day, MapCaption, Moment } from './words.tsx';

interface Lay {
  readonly equal: readonly [west: number, east: number];
  /** Right top corner of Huangdao's plate. */
  readonly huangdao: Point;
  readonly line: Point;
  /** Right end of 人往南, left end of 风往北. */
  readonly south: Point;
  readonly north: Point;
}

const LAY: Readonly<Record<SetName, Lay>> = {
  small: { equal: [620, 1000], huangdao: [92, 40], line: [10, 150], south: [78, 178], north: [179, 116] },
  phone: { equal: [700, 1400], huangdao: [106, 70], line: [12, 222], south: [102, 264], north: [197, 176] },
  tablet: { equal: [780, 1420], huangdao: [258, 100], line: [44, 204], south: [216, 360], north: [372, 252] },
  low: { equal: [660, 1420], huangdao: [136, 36], line: [30, 141], south: [138, 206], north: [229, 151] },
  compact: { equal: [354, 1217], huangdao: [470, 171], line: [382, 335], south: [434, 440], north: [547, 336] },
  wide: { equal: [400, 1440], huangdao: [576, 202], line: [442, 396], south: [522, 521], north: [694, 398] },
};

/** The event's moment, ms since 1970. */
function when({ story }: DrawInput, id: string): number {
  const event = story.events.find((one) => one.id === id);
  if (event === undefined) throw new Error(`no event "${id}" in data/events.csv`);
  return Date.parse(event.when);
}

/** The storm comes ashore at Qingdao, two days after the signing. */
export const landfall: Draw = (input, set) => {
  const { story, say } = input;
  const ground = groundOf(input, 'landfall', set);
  const { hand, at } = ground;
  const lay = LAY[set];
  const tall = FRAMES[set].heavy;
  const { lekima } = story.storms;
  const [qingdao, shenzhen] = [placeOf(input, 'qingdao'), placeOf(input, 'shenzhen')];
  const [huangdao, wenling] = [placeOf(input, 'landfall-huangdao'), placeOf(input, 'landfall-wenling')];
  const now = when(input, 'landfall-huangdao');
  const eye = standing(lekima, now);
  const fix = fixOf(input, 'lekima-081112');
  const hinge = crossing(lekima.fixes, shenzhen, qingdao);
  if (hinge === null) throw new Error('the track never crosses the line of equal distance');
  const route = journeyLine(ground, qingdao, shenzhen);
  const start = when(input, 'landfall-wenling');
  const north = pointAt(stretch(lekima, start, now).map(at), 0.57);
  const arrow = arrowPath(north.at, north.along, hand.arrow);
  const [near, far] = (fix.r30 ? [at(along(eye, 112, fix.r30[1] * NMI)), at(along(eye, 118, fix.r30[0] * NMI))] : []) as [Point, Point];
  const [hx, hy] = at(huangdao);
  const [wx, wy] = at(wenling);
  const told = (place: string) =>
    (set === 'small' ? ['when'] : tall ? ['when', 'what'] : set === 'low' ? ['when', 'wind'] : ['when', 'wind', 'pressure']).map((what) =>
      say(`landfall.${place}-${what}`),
    );

  const body = (
    <>
      <EastAsia set={set} camera={ground.camera} />
      <StormDisc ground={ground} id={`landfall-lekima-${set}`} fix={fix} eye={eye} />
      <WindCircles ground={ground} fix={fix} eye={eye} />
      <EqualLine ground={ground} points={equalPoints(ground, qingdao, shenzhen, ...lay.equal)} />
      <StormTrack ground={ground} storm={lekima} until={now} />
      <path class="fp sp" stroke-width="5" stroke-linejoin="round" d={arrow} />
      <path class="fi" d={arrow} />
      <Lozenge ground={ground} at={at(hinge)} />
      <Journey ground={ground} line={route} />
      <path class="f0 sp" stroke-width="4" d={segment([lay.huangdao[0], hy], [hx - hand.eye * 1.7, hy])} />
      <path class="f0 si" stroke-width="1.2" d={segment([lay.huangdao[0], hy], [hx - hand.eye * 1.7, hy])} />
      <Landfall ground={ground} at={at(wenling)} />
      <Landfall ground={ground} at={[hx, hy]} around={at(qingdao)} />
      <Square ground={ground} at={at(qingdao)} />
      <Square ground={ground} at={at(shenzhen)} />
      <Labels>
        <Moment ground={ground}>{say('landfall.moment')}</Moment>
        <CityName ground={ground} at={[at(qingdao)[0] + hand.eye * 0.6, at(qingdao)[1] - hand.eye * 0.3]} side="above-right">
          {qingdao.name}
        </CityName>
        <CityName ground={ground} at={at(shenzhen)} side="below-right">
          {shenzhen.name}
        </CityName>
        <Label x={lay.line[0]} y={lay.line[1]} size={tall ? 14 : 12} halo>
          {say('equidistant.line')}
        </Label>
        <Label x={lay.south[0]} y={lay.south[1]} size={tall ? 24 : set === 'small' ? 13 : 16} anchor="end" display vermilion halo>
          {say('landfall.south')}
        </Label>
        <Label x={lay.north[0]} y={lay.north[1]} size={tall ? 24 : set === 'small' ? 13 : 16} display halo>
          {say('landfall.north')}
        </Label>
        {(set === 'small' ? ['lekima-080800'] : ['lekima-081100', 'lekima-081000', 'lekima-080900', 'lekima-080800', 'lekima-080700']).map(
          (id) => {
            const one = fixOf(input, id);
            const [x, y] = at(one);
            // Off the line of equal distance, which runs just below it.
            const up = id === 'lekima-080900' ? (tall ? 24 : 5) : 0;
            const text = day(input, one.time) + (tall && id === 'lekima-080900' ? say('landfall.signing') : '');
            return (
              y < ground.frame.height - 8 &&
              (FRAMES[set].beside || id !== 'lekima-081000') && (
                <Label x={x + hand.bead + 6 + up * 0.4} y={y + 6 - up} size={tall ? 13 : 12} halo>
                  {text}
                </Label>
              )
            );
          },
        )}
        {tall && (
          <>
            <Label x={near[0] + 4} y={near[1] - 2} size={13} halo>
              {say('landfall.near')}
            </Label>
            <Label x={near[0] + 4} y={near[1] + 18} size={13} halo>
              {say('landfall.near-far')}
            </Label>
            <Label x={far[0] + 6} y={far[1] + 8} size={13} halo>
              {say('landfall.far')}
            </Label>
          </>
        )}
        <Plate
          x={lay.huangdao[0]}
          y={lay.huangdao[1]}
          corner="top-right"
          name={say('landfall.huangdao')}
          size={tall ? 20 : hand.storm}
          lines={told('huangdao')}
          lineSize={tall ? 13 : 12}
        />
        <Plate
          x={wx + hand.eye * 2}
          y={wy + (tall ? 14 : 8)}
          corner="bottom-left"
          name={say('landfall.wenling')}
          size={tall ? 20 : hand.storm}
          lines={told('wenling')}
          lineSize={tall ? 13 : 12}
        />
        <MapCaption ground={ground} lines={[say('map.caption'), say('map.caption-landfall')]} />
      </Labels>
    </>
  );
  const marks = [
    ...markIn(ground, 'qingdao', at(qingdao), hand.square, 'square'),
    ...markIn(ground, 'shenzhen', at(shenzhen), hand.square, 'square'),
    ...fixMarks(ground, lekima, now),
    ...markIn(ground, 'route', pointAt(route, 0.5).at, hand.arrow * 0.7, 'triangle'),
    ...markIn(ground, 'hinge', at(hinge), hand.lozenge, 'diamond'),
    ...markIn(ground, 'landfall-wenling', at(wenling), hand.eye, 'disc'),
    ...markIn(ground, 'landfall-huangdao', [hx, hy], hand.eye * 1.6, 'disc'),
  ];
  return drawing('landfall', set, body, marks, {
    camera: ground.camera,
    legend: [landfallKey(input), hingeKey(input), beadKey(input), circlesKey(input)],
  });
};
