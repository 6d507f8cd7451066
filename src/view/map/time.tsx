import type { Point } from '../../geometry/map/conic.ts';
import { linePath } from '../../geometry/map/path.ts';
import { beads } from '../../geometry/map/track.ts';
import { FRAMES } from '../../model/frames.ts';
import type { Storm } from '../../model/story.ts';
import { type Draw, drawing, Labels } from '../drawing.tsx';
import { Chip } from './chip.tsx';
import { EastAsia } from './coast.tsx';
import { type Ground, groundOf, markIn, placeOf } from './ground.ts';
import { CityName, Square } from './place.tsx';
import { fixMarks, ring } from './storm-track.tsx';
import { day, MapCaption } from './words.tsx';

/** Days of Lekima's track that are named beside it. */
const DAYS = /-08(05|06|07|08|09|10|11)00$/;
const FEWER = /-08(06|07|08|09|10|11)00$/;

/** The ground on which the strip's hours are followed: both tracks whole and thin, no storm; what stands at an hour is drawn over it by the client. */
export const time: Draw = (input, set) => {
  const { story, say } = input;
  const ground = groundOf(input, 'time', set);
  const { hand, at, frame } = ground;
  const tall = FRAMES[set].heavy;
  const storms = [story.storms.krosa, story.storms.lekima];
  const cities = [placeOf(input, 'qingdao'), placeOf(input, 'shenzhen')];
  const [north, south] = cities.map(at) as [Point, Point];
  // The English readout reaches so far on a phone.
  const covered = set === 'phone' && story.lang === 'en';
  const days =
    set === 'small'
      ? []
      : story.storms.lekima.fixes.filter(({ id }) => (set === 'low' ? FEWER : DAYS).test(id) && !(covered && id.endsWith('-081100')));

  const body = (
    <>
      <EastAsia set={set} camera={ground.camera} />
      {storms.map((storm) => (
        <ThinTrack ground={ground} storm={storm} />
      ))}
      <Square ground={ground} at={north} />
      <Square ground={ground} at={south} />
      <Labels>
        <CityName ground={ground} at={north} side="right">
          {cities[0]?.name ?? ''}
        </CityName>
        <CityName ground={ground} at={south} side="left">
          {cities[1]?.name ?? ''}
        </CityName>
        {days.map((fix) => {
          const [x, y] = at(fix);
          // On the land where the track runs along it; clear of the eye when it stands there.
          const west = fix.lon < 121;
          const off = hand.eye + (tall ? 10 : 5);
          return (
            y < frame.height - 12 && (
              <Chip x={west ? x - off : x + off} y={y + 4} anchor={west ? 'end' : 'start'} lines={[day(input, fix.time)]} />
            )
          );
        })}
        <MapCaption ground={ground} lines={[say('map.caption'), say('map.caption-tracks')]} />
      </Labels>
    </>
  );
  const marks = [
    ...markIn(ground, 'qingdao', north, hand.square, 'square'),
    ...markIn(ground, 'shenzhen', south, hand.square, 'square'),
    ...storms.flatMap((storm) => fixMarks(ground, storm, Infinity)),
  ];
  return drawing('time', set, body, marks, { camera: ground.camera });
};

/** A best track as one thin line, with a bead at 08:00 each day. */
function ThinTrack({ ground: { hand, at }, storm }: { readonly ground: Ground; readonly storm: Storm }) {
  const d = linePath(storm.fixes.map(at));
  return (
    <g class="f0" stroke-linejoin="round">
      <path class="sp" stroke-width={hand.track[1] + 4} d={d} />
      <path class="si" stroke-width={hand.track[1]} d={d} />
      <path
        class="fp si"
        stroke-width={hand.bead * 0.4}
        d={beads(storm, Infinity)
          .map((fix) => ring(at(fix), hand.bead * 0.9))
          .join('')}
      />
    </g>
  );
}
