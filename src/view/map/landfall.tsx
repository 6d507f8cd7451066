import { inLanguage } from '../../geometry/in-language.ts';
import type { Point } from '../../geometry/map/conic.ts';
import { along } from '../../geometry/map/equidistance.ts';
import { NMI } from '../../geometry/map/holland.ts';
import { pointAt } from '../../geometry/map/measure.ts';
import { standing, stretch } from '../../geometry/map/track.ts';
import { wrapWords } from '../../geometry/wrap.ts';
import { FRAMES } from '../../model/frames.ts';
import { crossing } from '../../model/sphere.ts';
import { type Draw, type DrawInput, drawing, Labels } from '../drawing.tsx';
import { Chip } from './chip.tsx';
import { EastAsia } from './coast.tsx';
import { EqualLine, equalPoints, Lozenge } from './equal-line.tsx';
import { fixOf, groundOf, markIn, placeOf } from './ground.ts';
import { arrowPath, Journey } from './journey.tsx';
import { beadKey, circlesKey, hingeKey, landfallKey, windKeys } from './keys.tsx';
import { ENGLISH, LAY, TOLD, TOLD_ENGLISH } from './landfall-layout.ts';
import { Leader } from './leader.tsx';
import { CityName, Landfall, Square } from './place.tsx';
import { Plate } from './plate.tsx';
import { CoastOver, StormDisc } from './storm-disc.tsx';
import { fixMarks, StormTrack } from './storm-track.tsx';
import { travelLine } from './travel.tsx';
import { day, Lines, MapCaption, Moment } from './words.tsx';

/** Part of the way from landfall to landfall at which the storm's arrow stands: there it goes due north, over land. */
const NORTH = 0.47;
/** Bearing on which both circles are named: open sea. */
const SOUTH_EAST = 138;
const DAYS = {
  tall: ['lekima-081000', 'lekima-080900', 'lekima-080800', 'lekima-080700'],
  low: ['lekima-080900', 'lekima-080800', 'lekima-080700'],
  small: ['lekima-080800'],
} as const;

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
  const english = story.lang === 'en';
  const lay = inLanguage(LAY, ENGLISH, set, input.story.lang);
  const says = inLanguage(TOLD, TOLD_ENGLISH, set, input.story.lang);
  const tall = FRAMES[set].heavy;
  const { lekima } = story.storms;
  const [qingdao, shenzhen] = [placeOf(input, 'qingdao'), placeOf(input, 'shenzhen')];
  const [huangdao, wenling] = [placeOf(input, 'landfall-huangdao'), placeOf(input, 'landfall-wenling')];
  const now = when(input, 'landfall-huangdao');
  const eye = standing(lekima, now);
  const fix = fixOf(input, 'lekima-081112');
  const hinge = crossing(lekima.fixes, shenzhen, qingdao);
  if (hinge === null) throw new Error('the track never crosses the line of equal distance');
  const route = travelLine(ground);
  const start = when(input, 'landfall-wenling');
  const first = lay.first === undefined ? 0 : Date.parse(fixOf(input, lay.first).time);
  const north = pointAt(stretch(lekima, start, now).map(at), NORTH);
  const arrow = arrowPath(north.at, north.along, hand.arrow);
  const [near, far] = (fix.r30 ?? [0, 0]).map((radius) => at(along(eye, SOUTH_EAST, radius * NMI))).reverse() as [Point, Point];
  const out = at(along(eye, SOUTH_EAST, (fix.r30?.[0] ?? 0) * NMI + 60));
  const [hx, hy] = at(huangdao);
  const [wx, wy] = at(wenling);
  const beside = hx - hand.eye * 1.7;
  const told = (place: string, what: readonly string[], width: number) => [
    ...what.map((one) => say(`landfall.${place}-${one}`)),
    ...wrapWords(say('landfall.unlike'), 12, width),
  ];

  const body = (
    <>
      <EastAsia set={set} camera={ground.camera} />
      <StormDisc ground={ground} fix={fix} eye={eye} travels from="lekima-080900" />
      <CoastOver ground={ground} />
      <EqualLine ground={ground} points={equalPoints(ground, qingdao, shenzhen, ...lay.equal)} />
      <StormTrack ground={ground} storm={lekima} until={now} from={first} />
      <path class="fp sp" stroke-width="5" stroke-linejoin="round" d={arrow} />
      <path class="fi" d={arrow} />
      <Lozenge ground={ground} at={at(hinge)} />
      {tall && <Leader from={out} to={near} dots={[near, far]} />}
      <Leader from={[lay.huangdao[0], hy]} to={[beside, hy]} />
      <Landfall ground={ground} at={at(wenling)} />
      <Landfall ground={ground} at={[hx, hy]} around={at(qingdao)} />
      <Journey ground={ground} line={route} />
      <Square ground={ground} at={at(qingdao)} />
      <Square ground={ground} at={at(shenzhen)} />
      <Labels>
        <Moment ground={ground}>{say('landfall.moment')}</Moment>
        <CityName
          ground={ground}
          at={[beside + hand.square + hand.city * 0.3 - 2, at(qingdao)[1] - hand.city * (english ? 1.02 : 0.72)]}
          side="left"
        >
          {qingdao.name}
        </CityName>
        <CityName ground={ground} at={at(shenzhen)} side="below-right">
          {shenzhen.name}
        </CityName>
        <Lines lines={wrapWords(say('equidistant.line'), 12, 70)} x={lay.line[0]} y={lay.line[1]} size={tall ? 14 : 12} halo />
        <Lines
          lines={wrapWords(say('landfall.south'), 12, 60)}
          x={lay.south[0]}
          y={lay.south[1]}
          slant={lay.size * 0.57}
          size={lay.size}
          anchor="end"
          display
          vermilion
          halo
        />
        <Lines
          lines={wrapWords(say('landfall.north'), 12, set === 'low' ? 100 : 60)}
          x={lay.north[0]}
          y={lay.north[1]}
          size={lay.size}
          anchor={lay.offshore ? 'start' : 'end'}
          display
          halo
        />
        {DAYS[tall ? 'tall' : set === 'small' ? 'small' : 'low'].map((id) => {
          const one = fixOf(input, id);
          const [x, y] = at(one);
          const signing = tall && id === 'lekima-080900';
          // Off the line of equal distance: above it, or below where Wenling's plate takes that room.
          const up =
            id === 'lekima-080900' ? (set === 'wide' ? 24 : tall ? (english ? -3 : -7) : 5) : english && id === 'lekima-081000' ? 4 : 0;
          const text = day(input, one.time) + (signing ? say('landfall.signing') : '');
          const left = id === 'lekima-081000' || (signing && set !== 'wide');
          return (
            y < ground.frame.height - 8 &&
            Date.parse(one.time) >= first && (
              <Chip
                x={x + (hand.bead + 6 + Math.max(0, up) * 0.4) * (left ? -1 : 1)}
                y={y + 6 - up}
                size={tall ? 13 : 12}
                anchor={left ? 'end' : 'start'}
                lines={wrapWords(text, 13, left ? 80 : 200)}
              />
            )
          );
        })}
        {tall && (
          <Chip
            x={out[0] + 5}
            y={out[1] + 6}
            size={13}
            lines={[...(set === 'wide' ? [say('landfall.circle')] : []), say('landfall.near'), say('landfall.far')]}
          />
        )}
        <Plate
          x={lay.huangdao[0]}
          y={lay.huangdao[1]}
          corner="top-right"
          name={say('landfall.huangdao')}
          size={tall ? 20 : hand.storm}
          lines={told('huangdao', says.huangdao, 96)}
          lineSize={tall ? 13 : 12}
        />
        <Plate
          x={wx + lay.wenling[0]}
          y={wy + lay.wenling[1]}
          corner="bottom-left"
          name={say('landfall.wenling')}
          size={tall ? 20 : hand.storm}
          lines={told('wenling', says.wenling, set === 'small' || set === 'phone' ? 96 : 200)}
          lineSize={tall ? 13 : 12}
        />
        <MapCaption ground={ground} lines={[say('map.caption')]} />
      </Labels>
    </>
  );
  const marks = [
    ...markIn(ground, 'qingdao', at(qingdao), hand.square, 'square'),
    ...markIn(ground, 'shenzhen', at(shenzhen), hand.square, 'square'),
    ...fixMarks(ground, lekima, now, first),
    ...markIn(ground, 'route', pointAt(route, 0.5).at, hand.arrow * 0.7, 'triangle'),
    ...markIn(ground, 'hinge', at(hinge), hand.lozenge, 'diamond'),
    ...markIn(ground, 'landfall-wenling', at(wenling), hand.eye, 'disc'),
    ...markIn(ground, 'landfall-huangdao', [hx, hy], hand.eye * 1.6, 'disc'),
  ];
  return drawing('landfall', set, body, marks, {
    camera: ground.camera,
    legend: [landfallKey(input), hingeKey(input), beadKey(input), circlesKey(input), ...windKeys(input, set).slice(0, 1)],
  });
};
