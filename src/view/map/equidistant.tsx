import { inLanguage } from '../../geometry/in-language.ts';
import type { Point } from '../../geometry/map/conic.ts';
import { along } from '../../geometry/map/equidistance.ts';
import { NMI } from '../../geometry/map/holland.ts';
import { measure, pointAt } from '../../geometry/map/measure.ts';
import { textWidth } from '../../geometry/text.ts';
import { wrapWords } from '../../geometry/wrap.ts';
import { FRAMES } from '../../model/frames.ts';
import { crossing } from '../../model/sphere.ts';
import { type Draw, drawing, Labels } from '../drawing.tsx';
import { Label } from '../ink.tsx';
import { Chip, FigureChip } from './chip.tsx';
import { EastAsia } from './coast.tsx';
import { DistanceLine } from './distance-line.tsx';
import { EqualLine, equalPoints, Lozenge } from './equal-line.tsx';
import { ENGLISH, LAY } from './equidistant-layout.ts';
import { fixOf, groundOf, markIn, placeOf, px } from './ground.ts';
import { windKeys } from './keys.tsx';
import { Plate } from './plate.tsx';
import { CoastOver, StormDisc } from './storm-disc.tsx';
import { fixMarks, StormTrack } from './storm-track.tsx';
import { Travel, travelLine } from './travel.tsx';
import { day, Lines, MapCaption, Moment } from './words.tsx';

/** The signing morning: the eye's distances to both cities, and the line of equal distance that it crossed that day. */
export const equidistant: Draw = (input, set) => {
  const { story, say } = input;
  const ground = groundOf(input, 'equidistant', set);
  const { hand, at } = ground;
  const lay = inLanguage(LAY, ENGLISH, set, input.story.lang);
  const [qingdao, shenzhen] = [placeOf(input, 'qingdao'), placeOf(input, 'shenzhen')];
  const [lekima, krosa] = [fixOf(input, 'lekima-080900'), fixOf(input, 'krosa-080900')];
  const now = Date.parse(lekima.time);
  const hinge = crossing(story.storms.lekima.fixes, shenzhen, qingdao);
  if (hinge === null) throw new Error('the track never crosses the line of equal distance');

  const [ex, ey] = at(lekima);
  const [toQingdao, toShenzhen] = [measure(lekima, qingdao, ground.project), measure(lekima, shenzhen, ground.project)];
  const clear = hand.square + 8;
  const tall = FRAMES[set].heavy;
  const seesKrosa = FRAMES[set].beside || set === 'low';
  const edge = (radii: readonly [number, number] | null, bearing: number) => radii && at(along(lekima, bearing, radii[0] * NMI));
  const [r30, r50] = [set === 'small' ? null : edge(lekima.r30, lay.circles[0]), edge(lekima.r50, lay.circles[1])];

  const crossed = wrapWords(say('equidistant.hinge'), tall ? 14 : 12, 70);

  const body = (
    <>
      <EastAsia set={set} camera={ground.camera} />
      {seesKrosa && <StormDisc ground={ground} fix={krosa} size={0.85} />}
      <StormDisc ground={ground} fix={lekima} travels />
      <CoastOver ground={ground} />
      <EqualLine ground={ground} points={equalPoints(ground, qingdao, shenzhen, ...lay.equal)} />
      {seesKrosa && <StormTrack ground={ground} storm={story.storms.krosa} until={now} />}
      <StormTrack ground={ground} storm={story.storms.lekima} until={now} later={hinge.ms} />
      <DistanceLine ground={ground} measured={toQingdao} start={hand.eye + 4} end={clear} drawn />
      <DistanceLine ground={ground} measured={toShenzhen} start={hand.eye + 4} end={clear} drawn />
      <Lozenge ground={ground} at={at(hinge)} />
      <Travel ground={ground} qingdao="left" shenzhen="above-left" />
      <Labels>
        <Moment ground={ground}>{say('equidistant.moment')}</Moment>
        <FigureChip ground={ground} figure="lekima-qingdao" number={say('equidistant.to-qingdao')} x={lay.qingdao[0]} y={lay.qingdao[1]} />
        <FigureChip
          ground={ground}
          figure="lekima-shenzhen"
          number={say('equidistant.to-shenzhen')}
          x={lay.shenzhen[0]}
          y={lay.shenzhen[1]}
        />
        <Label x={lay.route[0]} y={lay.route[1]} size={tall ? 16 : 13} anchor="end" bold vermilion halo>
          {say('equidistant.distance')}
        </Label>
        <Label x={lay.line[0]} y={lay.line[1]} size={tall ? 14 : 12} halo>
          {say('equidistant.line')}
        </Label>
        {set !== 'small' && <Lines lines={crossed} x={lay.hinge[0]} y={lay.hinge[1]} size={tall ? 14 : 12} anchor="end" halo />}
        {/* In English the words would run into the coast; the text says it. */}
        {set === 'wide' && story.lang === 'zh' && (
          <Label x={lay.hinge[0]} y={lay.hinge[1] + 18} size={12} anchor="end" halo>
            {say('equidistant.hinge-each')}
          </Label>
        )}
        {r30 && <Chip x={r30[0] + (tall ? 9 : 5)} y={r30[1]} lines={[say(tall ? 'equidistant.r30' : 'equidistant.r30-short')]} />}
        {r50 && <Chip x={r50[0] + 6} y={r50[1] - 4} lines={[say(tall ? 'equidistant.r50' : 'equidistant.r50-short')]} />}
        {['lekima-080800', 'lekima-080700'].map((id) => {
          const [x, y] = at(fixOf(input, id));
          const [date, left] = [day(input, fixOf(input, id).time), x + hand.bead + 6];
          const fits = y < ground.frame.height - 12 && left + textWidth(date, 12) < ground.frame.width;
          return fits && <Chip x={left} y={y + 5} lines={[date]} />;
        })}
        {(set === 'phone' || set === 'tablet') && (
          <Chip x={lay.krosa[0]} y={lay.krosa[1]} lines={[say(tall ? 'equidistant.krosa-off' : 'equidistant.krosa-off-short')]} />
        )}
        <Plate
          x={ex + px(ground, (lekima.r50?.[0] ?? 0) * NMI) + (tall ? 12 : 7)}
          y={ey - (tall ? 24 : 11)}
          corner="top-left"
          name={story.storms.lekima.name}
          size={hand.storm}
          {...(tall ? { lines: [say('equidistant.plate')], lineSize: 13 as const } : {})}
        />
        {(set === 'wide' || set === 'low') && (
          <Plate
            x={lay.krosa[0]}
            y={lay.krosa[1]}
            corner="top-right"
            name={story.storms.krosa.name}
            size={tall ? 20 : hand.storm}
            {...(tall ? { lines: [say('equidistant.krosa-plate')], lineSize: 13 as const } : {})}
          />
        )}
        <MapCaption ground={ground} lines={[say('map.caption'), say('map.caption-tracks')]} />
      </Labels>
    </>
  );
  const box = (id: string, [x, y]: Point) =>
    markIn(ground, id, [x + hand.numeral * 1.2, y - hand.numeral * 0.35], hand.numeral * 1.35, 'box', hand.numeral * 0.55);
  const short = story.lang === 'en' ? 28 : 16;
  const marks = [
    ...markIn(ground, 'qingdao', at(qingdao), hand.square, 'square'),
    ...markIn(ground, 'shenzhen', at(shenzhen), hand.square, 'square'),
    ...fixMarks(ground, story.storms.lekima, now),
    ...(seesKrosa ? fixMarks(ground, story.storms.krosa, now) : []),
    ...markIn(ground, 'route', pointAt(travelLine(ground), 0.5).at, hand.arrow * 0.7, 'triangle'),
    ...box('lekima-qingdao', lay.qingdao),
    ...box('lekima-shenzhen', lay.shenzhen),
    ...(r30 ? markIn(ground, 'r30-signing', [r30[0] + (tall ? 60 : 30), r30[1] - 4], tall ? 56 : 27, 'box', 9) : []),
    ...(r50 ? markIn(ground, 'r50-signing', [r50[0] + (tall ? 46 : short), r50[1] - 6], tall ? 44 : short - 2, 'box', 9) : []),
    ...markIn(ground, 'hinge', at(hinge), hand.lozenge, 'diamond'),
  ];
  return drawing('equidistant', set, body, marks, { camera: ground.camera, legend: windKeys(input, set) });
};
