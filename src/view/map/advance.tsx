import { inLanguage } from '../../geometry/in-language.ts';
import type { Point } from '../../geometry/map/conic.ts';
import { along } from '../../geometry/map/equidistance.ts';
import { NMI } from '../../geometry/map/holland.ts';
import { measure, pointAt } from '../../geometry/map/measure.ts';
import { wrapWords } from '../../geometry/wrap.ts';
import { FRAMES, type SetName } from '../../model/frames.ts';
import { type Draw, drawing, Labels } from '../drawing.tsx';
import { Label } from '../ink.tsx';
import { Chip } from './chip.tsx';
import { EastAsia } from './coast.tsx';
import { DistanceLine } from './distance-line.tsx';
import { fixOf, groundOf, markIn, placeOf, px } from './ground.ts';
import { circlesKey, windKeys } from './keys.tsx';
import { Plate } from './plate.tsx';
import { CoastOver, StormDisc } from './storm-disc.tsx';
import { fixMarks, ring, StormTrack } from './storm-track.tsx';
import { Travel, travelLine } from './travel.tsx';
import { day, MapCaption, Moment, Numeral } from './words.tsx';

interface Lay {
  /** Baselines: the numeral's left end, the first of the lines on the circles (right end where text stands beside), the team's right end. */
  readonly number: Point;
  readonly circles: Point;
  readonly team: Point;
  /** Px from the eye to the left edge of Lekima's plate. */
  readonly plate?: number;
}

const LAY: Readonly<Record<SetName, Lay>> = {
  small: { number: [62, 228], circles: [10, 247], team: [120, 63] },
  phone: { number: [84, 358], circles: [12, 377], team: [136, 98] },
  tablet: { number: [208, 514], circles: [40, 540], team: [272, 180] },
  low: { number: [112, 292], circles: [12, 309], team: [176, 92] },
  compact: { number: [556, 566], circles: [736, 632], team: [578, 178] },
  wide: { number: [606, 608], circles: [776, 694], team: [636, 206] },
};

const ENGLISH: Partial<Record<SetName, Partial<Lay>>> = {
  small: { team: [126, 63] },
  phone: { number: [108, 344], team: [160, 98], plate: 36 },
};

/** The advance team goes while Lekima is young and far. */
export const advance: Draw = (input, set) => {
  const { story, say } = input;
  const ground = groundOf(input, 'advance', set);
  const { hand, at } = ground;
  const lay = inLanguage(LAY, ENGLISH, set, input.story.lang);
  const tall = FRAMES[set].heavy;
  const [qingdao, shenzhen, lekima, krosa] = [
    placeOf(input, 'qingdao'),
    placeOf(input, 'shenzhen'),
    fixOf(input, 'lekima-080600'),
    fixOf(input, 'krosa-080600'),
  ];
  const now = Date.parse(lekima.time);
  const route = travelLine(ground);
  const yesterday = fixOf(input, 'lekima-080500');
  const [kx, ky] = at(krosa);
  const seesKrosa = set === 'wide';
  const { beside } = FRAMES[set];
  const [ex, ey] = at(lekima);
  const near = px(ground, (lekima.r30?.[1] ?? 0) * NMI);
  const team =
    story.lang === 'en'
      ? wrapWords(say('advance.team'), 20, 180)
      : tall && set !== 'compact'
        ? [say('advance.team')]
        : [say('advance.team-date'), say('advance.team-work')];

  const body = (
    <>
      <EastAsia set={set} camera={ground.camera} />
      <StormDisc ground={ground} fix={lekima} travels />
      <CoastOver ground={ground} />
      <StormTrack ground={ground} storm={story.storms.lekima} until={now} />
      {seesKrosa && <StormTrack ground={ground} storm={story.storms.krosa} until={now} />}
      <DistanceLine ground={ground} measured={measure(lekima, shenzhen, ground.project)} start={hand.eye + 4} end={hand.square + 8} />
      <Travel ground={ground} qingdao="left" shenzhen="above-left" drawn />
      {seesKrosa && <path class="fp si" stroke-width="1.2" stroke-dasharray="1.5 2.5" d={ring([kx, ky], hand.eye * 0.75)} />}
      <Labels>
        <Moment ground={ground}>{say('advance.moment')}</Moment>
        {team.map((line, index) => (
          <Label
            x={lay.team[0] - index * (tall ? 12 : 9)}
            y={lay.team[1] + index * (tall ? 26 : 20)}
            size={tall ? 20 : 15}
            anchor="end"
            display
            vermilion
            halo
          >
            {line}
          </Label>
        ))}
        <Label
          x={lay.team[0] - team.length * (tall ? 12 : 9)}
          y={lay.team[1] + team.length * (tall ? 26 : 20)}
          size={tall ? 14 : 12}
          anchor="end"
          vermilion
          halo
        >
          {say('advance.team-note')}
        </Label>
        <Numeral ground={ground} figure="advance-shenzhen" number={say('advance.number')} x={lay.number[0]} y={lay.number[1]} />
        <Label x={lay.circles[0]} y={lay.circles[1]} size={tall ? 13 : 12} anchor={beside ? 'end' : 'start'} halo>
          {say('advance.near')}
        </Label>
        {set !== 'small' && (
          <Label x={lay.circles[0]} y={lay.circles[1] + (tall ? 21 : 16)} size={tall ? 13 : 12} anchor={beside ? 'end' : 'start'} halo>
            {say('advance.far')}
          </Label>
        )}
        {seesKrosa && (
          <Label x={1384} y={ky - 18} size={13} anchor="end" halo>
            {say('advance.krosa')}
          </Label>
        )}
        {set !== 'small' && (
          <Chip x={at(yesterday)[0] - hand.bead - 4} y={at(yesterday)[1] + 15} anchor="end" lines={[day(input, yesterday.time)]} />
        )}
        <Plate
          x={ex - (lay.plate ?? (tall ? 52 : 29))}
          y={ey - near - 6}
          corner="bottom-left"
          name={story.storms.lekima.name}
          size={hand.storm}
          {...(tall ? { lines: [say('advance.plate')], lineSize: 13 as const } : {})}
        />
        <MapCaption ground={ground} lines={[say('map.caption'), say('map.caption-tracks')]} />
      </Labels>
    </>
  );
  const far = lekima.r30 ? at(along(lekima, 250, lekima.r30[0] * NMI)) : null;
  // Half the width of the words on the team and on the circle.
  const oneLine = tall && team.length === 1;
  const reach = story.lang === 'en' ? (tall ? 84 : 62) : tall ? 84 : 34;
  const circle = story.lang === 'en' ? 90 : 72;
  const marks = [
    ...markIn(ground, 'qingdao', at(qingdao), hand.square, 'square'),
    ...markIn(ground, 'shenzhen', at(shenzhen), hand.square, 'square'),
    ...fixMarks(ground, story.storms.lekima, now),
    ...(seesKrosa ? fixMarks(ground, story.storms.krosa, now) : []),
    ...markIn(ground, 'route', pointAt(route, 0.5).at, hand.arrow * 0.7, 'triangle'),
    ...markIn(
      ground,
      'advance-shenzhen',
      [lay.number[0] + hand.numeral * 1.2, lay.number[1] - hand.numeral * 0.35],
      hand.numeral * 1.35,
      'box',
      hand.numeral * 0.55,
    ),
    ...markIn(
      ground,
      'event-advance',
      [lay.team[0] - reach + 2, lay.team[1] + (oneLine ? 6 : tall ? 20 : 14)],
      reach,
      'box',
      oneLine ? 24 : tall ? 40 : 32,
    ),
    ...markIn(ground, 'r30-advance-near', [lay.circles[0] + (beside ? 2 - circle : circle - 2), lay.circles[1] - 5], circle, 'box', 9),
    ...(far ? markIn(ground, 'r30-advance-far', far, 6, 'disc') : []),
  ];
  return drawing('advance', set, body, marks, { camera: ground.camera, legend: [...windKeys(input, set, 3), circlesKey(input)] });
};
