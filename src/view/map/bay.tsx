import { arrivalOf } from '../../geometry/closeups/arrival.ts';
import { bayLayout } from '../../geometry/closeups/bay-english.ts';
import type { BayLayout } from '../../geometry/closeups/bay-layout.ts';
import { layRegister, type Register } from '../../geometry/closeups/register.ts';
import { scaleBar } from '../../geometry/closeups/scale-bar.ts';
import { BAY_UNIT } from '../../geometry/closeups/shores.ts';
import { BAY, bayView } from '../../geometry/closeups/views.ts';
import { cameraOf, placer } from '../../geometry/map/camera.ts';
import { textWidth } from '../../geometry/text.ts';
import type { MarkAt } from '../../model/drawing.ts';
import { FRAMES } from '../../model/frames.ts';
import { EARTH_KM } from '../../model/sphere.ts';
import { type Draw, type DrawInput, drawing, Labels } from '../drawing.tsx';
import { Label, round } from '../ink.tsx';
import { Arrival, ArrivalWords } from './closeup-arrival.tsx';
import { CloseupGround } from './closeup-ground.tsx';
import { BayLead } from './closeup-lead.tsx';
import { firmRows, lonLatOf, namesOf, placeOf, withinWords } from './closeup-names.ts';
import { RegisterList, registerMarks } from './closeup-register.tsx';
import { AboutRing, aboutKey } from './closeup-ring.tsx';
import { barEnd, ScaleBar } from './closeup-scale.tsx';
import { SeaName } from './closeup-text.tsx';
import { MapCaption } from './words.tsx';

const BASE = 'event-base';

/** 胶州湾 with the zone on its north shore: who has settled there, and the way by which they came. */
export const bay: Draw = (input, set) => {
  const { story, say } = input;
  const [frame, layout, view] = [FRAMES[set], bayLayout(set, say.lang), bayView(set, say.lang)];
  const camera = cameraOf(view, BAY);
  const place = placer(camera, BAY);
  const zonePlace = placeOf(story, 'qingdao-hitech');
  const zone = place(lonLatOf(story, 'qingdao-hitech'));
  // ±4 km, true to scale
  const ring = (zonePlace.within / EARTH_KM) * view.scale;
  const city = place(lonLatOf(story, 'qingdao'));
  const way = arrivalOf(lonLatOf(story, 'shenzhen'), lonLatOf(story, 'qingdao-hitech'), place, ring + 8, layout.arrow);
  const head = headOf(input, layout);
  const register = listOf(input, layout, head.foot);
  const {
    list: [x0, x1],
    sizes: [heading, , note],
    citySize,
  } = layout;
  const base = register.names.find(({ id }) => id === BASE);
  const heavy = frame.heavy;
  const [barX, barY] = barEnd(frame, story);
  const square = heavy ? 16 : 11;

  const body = (
    <>
      <CloseupGround set={set} shape="bay" unit={BAY_UNIT} camera={camera} />
      <Arrival way={way} heavy={heavy} />
      <AboutRing at={zone} r={round(ring)} width={heavy ? 3 : 2.2} />
      <rect
        class="fv sp"
        stroke-width={4}
        paint-order="stroke"
        x={round(city[0] - square / 2)}
        y={round(city[1] - square / 2)}
        width={square}
        height={square}
      />
      {base && <path class="fv" d={triangle(base.x - base.size * 1.25, base.y, base.size * 0.9)} />}
      <BayLead layout={layout} foot={register.foot} zone={zone} ring={ring} heavy={heavy} />
      <Labels>
        <Label x={x0} y={layout.list[2]} size={heading} display>
          {head.name}
        </Label>
        <Label {...(head.below ? { x: x0, y: head.foot } : { x: x1, y: head.foot, anchor: 'end' })} size={note}>
          {withinWords(zonePlace, say, 'bay')}
        </Label>
        <RegisterList register={register} x0={x0} x1={x1} noteSize={note} displayFrom={13} frame={heavy ? 2 : 1.6} />
        <Label
          {...(say.lang === 'zh' ? { x: city[0], anchor: 'middle' } : { x: city[0] - citySize })}
          y={city[1] - square / 2 - citySize * 0.42}
          size={citySize}
          display
          halo
        >
          {placeOf(story, 'qingdao').name}
        </Label>
        <SeaName x={layout.bay[0]} y={layout.bay[1]} size={layout.seaSize} tight={say.lang === 'en'} lines={say('bay.bay').split(' ')} />
        <SeaName x={layout.sea[0]} y={layout.sea[1]} size={layout.seaSize} tight={say.lang === 'en' && !heavy} lines={[say('bay.sea')]} />
        <ArrivalWords say={say} words={layout.words} way={way} />
        <ScaleBar
          x={barX}
          y={barY}
          width={scaleBar(layout.bar, camera, BAY, frame)}
          size={note}
        >{`${layout.bar}${say('bay.km')}`}</ScaleBar>
        <MapCaption ground={{ input, frame, set }} lines={[say('map.caption')]} />
      </Labels>
    </>
  );
  const marks: MarkAt[] = [
    { id: 'qingdao-hitech', x: zone[0], y: zone[1], w: ring, h: ring, shape: 'disc' },
    { id: 'qingdao', x: city[0], y: city[1], w: square / 2, h: square / 2, shape: 'square' },
    { id: 'distance', x: way.arrow[0], y: way.arrow[1], w: 8, h: 8, shape: 'disc' },
    ...registerMarks(register),
  ];
  const legend = [
    { key: aboutKey(), text: say('bay.key-about') },
    { key: <path class="fv" d={triangle(1, 15, 14)} />, text: say('bay.key-platform') },
  ];
  return drawing('bay', set, body, marks, { legend });
};

/** The list's heading, with how near the zone's position is known beside it; in English the name goes without its city's, or stands above those words, where they would not fit. */
function headOf(
  { story, say }: DrawInput,
  { list: [x0, x1, y], sizes: [heading, , note], grow }: BayLayout,
): { readonly name: string; readonly below: boolean; readonly foot: number } {
  const place = placeOf(story, 'qingdao-hitech');
  const beside = textWidth(withinWords(place, say, 'bay'), note) + note;
  const fits = (name: string) => (textWidth(name, heading) + beside) * grow <= x1 - x0;
  const short = place.name.replace(placeOf(story, 'qingdao').name, '').trim();
  const name = say.lang === 'zh' ? place.name : [place.name, short].find(fits);
  return name === undefined ? { name: place.name, below: true, foot: y + note * 1.5 } : { name, below: false, foot: y };
}

/** Who has settled, as the article names them; the base carries its platform's triangle. */
function listOf({ story, say }: DrawInput, { list: [x0, x1], sizes: [, name, note], pad, grow }: BayLayout, y: number): Register {
  const presenters = namesOf(story, 'presenter').map(({ id, name: text }) => ({ id, text }));
  const rows = [
    ...firmRows(story, say, 'bay', name),
    { names: presenters, note: say('bay.presenters'), size: name, ruled: true },
    { names: [{ id: BASE, text: say('bay.base') }], note: say('bay.base-when'), size: name, ruled: true, indent: name * 1.25 },
  ];
  return layRegister(rows, { x0, x1, y: y + name * 0.5 + pad / 2, pad, noteSize: note, grow });
}

/** A platform's triangle on a baseline. */
function triangle(x: number, y: number, side: number): string {
  return `M${round(x)} ${round(y)}h${round(side)}l${round(-side / 2)}${round(-side * 0.88)}z`;
}
