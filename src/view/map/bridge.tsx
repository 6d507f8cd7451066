import type { JSX } from 'preact';
import { bridgeLayout } from '../../geometry/closeups/bridge-english.ts';
import { type BridgeLayout, bridgeOf, type NameLines } from '../../geometry/closeups/bridge-layout.ts';
import { layRegister, type Register } from '../../geometry/closeups/register.ts';
import { scaleBar } from '../../geometry/closeups/scale-bar.ts';
import { ESTUARY_UNIT } from '../../geometry/closeups/shores.ts';
import { ESTUARY, estuaryView } from '../../geometry/closeups/views.ts';
import { cameraOf, placer } from '../../geometry/map/camera.ts';
import type { Point } from '../../geometry/map/conic.ts';
import { textWidth } from '../../geometry/text.ts';
import type { MarkAt } from '../../model/drawing.ts';
import { FRAMES } from '../../model/frames.ts';
import type { Named } from '../../model/story.ts';
import { type Draw, type DrawInput, drawing, Labels } from '../drawing.tsx';
import { Label, type LabelSize, round } from '../ink.tsx';
import { Upright } from '../signings/upright.tsx';
import { CloseupGround } from './closeup-ground.tsx';
import { firmRows, lonLatOf, namesOf, placeOf, withinWords } from './closeup-names.ts';
import { RegisterList, registerMarks } from './closeup-register.tsx';
import { AboutRing, aboutKey } from './closeup-ring.tsx';
import { barEnd, ScaleBar } from './closeup-scale.tsx';
import { SeaName } from './closeup-text.tsx';
import { MapCaption } from './words.tsx';

/** Shenzhen and the estuary: six trainees as a bridge between the zone, off the map, and the hotel; who had come before. */
export const bridge: Draw = (input, set) => {
  const { story, say } = input;
  const [frame, layout] = [FRAMES[set], bridgeLayout(set, say.lang)];
  const camera = cameraOf(estuaryView(set, say.lang), ESTUARY);
  const hotel = placer(camera, ESTUARY)(lonLatOf(story, 'hotel'));
  const trainees = namesOf(story, 'trainee');
  const upright = say.lang === 'zh';
  const { discs, arches, namesTop, bracket } = bridgeOf(layout, trainees.length, upright ? UPRIGHT : levelNames(trainees, layout.nameSize));
  const {
    zone,
    list: [x0, x1],
    listSizes,
    nameSize,
    r,
    hotelRing,
    heading,
  } = layout;
  const register = listOf(input, layout);
  const heavy = frame.heavy;
  const [barX, barY] = barEnd(frame, story);
  const size = listSizes[2];
  const listTop = heading === undefined ? layout.list[2] : Math.round(heading - listSizes[0] * 1.1);

  const body = (
    <>
      <CloseupGround set={set} shape="estuary" unit={ESTUARY_UNIT} camera={camera} />
      <path class="f0 sp" stroke-width={heavy ? 9 : 7} d={`M${round(hotel[0])} ${round(bracket.y + 4)}V${round(hotel[1] - hotelRing)}`} />
      <g class="f0 sv">
        <path stroke-width={heavy ? 5 : 3.5} d={`M${bracket.x0} ${layout.deck}H${zone.at[0] - zone.r - 5}`} />
        <path stroke-width={heavy ? 2 : 1.5} d={`${arches}M${bracket.x0} ${round(bracket.y - 6)}v6H${bracket.x1}v-6`} />
        <path
          class="draw"
          pathLength={1}
          stroke-width={heavy ? 2 : 1.5}
          d={`M${round(hotel[0])} ${round(bracket.y)}V${round(hotel[1] - hotelRing - 3)}`}
        />
      </g>
      <g class="fv">
        {discs.map(([x, y]) => (
          <circle class="stamp" cx={x} cy={y} r={r} />
        ))}
      </g>
      <AboutRing at={zone.at} r={zone.r} width={heavy ? 2.6 : 2} />
      <AboutRing at={hotel} r={hotelRing} width={heavy ? 2.6 : 2} square={heavy ? 12 : 9} />
      <path
        class="f0 si"
        stroke-width={1}
        d={`M${zone.at[0]} ${zone.at[1] + zone.r + 5}V${listTop}${heading === undefined ? '' : `M${x0} ${listTop}H${x1}`}`}
      />
      <Labels>
        {trainees.map(({ id, name }, index) => {
          const at = { x: discs[index]?.[0] ?? 0, y: namesTop, size: nameSize };
          return upright ? <Upright key={id} {...at} text={name} display /> : <LevelName key={id} {...at} text={name} />;
        })}
        <City input={input} layout={layout} hotel={hotel} />
        <ZoneWords input={input} layout={layout} x0={x0} x1={x1} />
        <RegisterList register={register} x0={x0} x1={x1} noteSize={size} displayFrom={14} />
        <SeaName
          x={layout.sea[0]}
          y={layout.sea[1]}
          size={layout.seaSize}
          tight={!upright}
          lines={upright ? [say('bridge.sea')] : say('bridge.sea').split(set === 'small' ? ' ' : / (?=\S+$)/)}
        />
        <ScaleBar
          x={barX}
          y={barY}
          width={scaleBar(layout.bar, camera, ESTUARY, frame)}
          size={size}
        >{`${layout.bar}${say('bridge.km')}`}</ScaleBar>
        <MapCaption ground={{ input, frame, set }} lines={[say('map.caption')]} />
      </Labels>
    </>
  );
  const marks: MarkAt[] = [
    { id: 'hotel', x: hotel[0], y: hotel[1], w: hotelRing, h: hotelRing, shape: 'disc' },
    { id: 'qingdao-hitech', x: zone.at[0], y: zone.at[1], w: zone.r, h: zone.r, shape: 'disc' },
    ...trainees.map(({ id }, index): MarkAt => ({ id, x: discs[index]?.[0] ?? 0, y: discs[index]?.[1] ?? 0, w: r, h: r, shape: 'disc' })),
    ...registerMarks(register),
  ];
  const legend = [
    { key: <circle class="fv" cx={8} cy={8} r={7} />, text: say('bridge.key-person') },
    { key: aboutKey(), text: say('bridge.key-about') },
  ];
  return drawing('bridge', set, body, marks, { legend });
};

/** Who settled in the zone before, and who spoke at the event. */
function listOf({ story, say }: DrawInput, { list: [x0, x1, y], listSizes: [name, plain, note], pad, grow }: BridgeLayout): Register {
  const presenters = namesOf(story, 'presenter').map(({ id, name: text }) => ({ id, text }));
  const firms = firmRows(story, say, 'bridge', name);
  const words = say('bridge.presenters');
  // In Chinese the words are a heading, in English a note as the firms have.
  const spoke =
    say.lang === 'zh'
      ? [
          { names: [], note: words, size: note, ruled: true },
          ...presenters.map((presenter) => ({ names: [presenter], note: '', size: plain, ruled: false })),
        ]
      : [{ names: presenters, note: words, size: plain, ruled: true }];
  const rows = [...firms, ...spoke];
  return layRegister(rows, { x0, x1, y, pad, noteSize: note, grow });
}

interface PartProps {
  readonly input: DrawInput;
  readonly layout: BridgeLayout;
}

const UPRIGHT: NameLines = { lines: 3, leading: 1.12, edges: [0, 0] };
const LEVEL = { lines: 2, leading: 1.2 };

/** Names that lie, family name and given name in a line each. */
function levelNames(names: readonly Named[], size: number): NameLines {
  const half = ({ name }: Named) => Math.round(Math.max(...name.split(' ').map((word) => textWidth(word, size, 'display'))) / 2);
  return { ...LEVEL, edges: [half(names[0] as Named), half(names[names.length - 1] as Named)] };
}

interface LevelNameProps {
  readonly x: number;
  readonly y: number;
  readonly size: LabelSize;
  readonly text: string;
}

function LevelName({ x, y, size, text }: LevelNameProps): JSX.Element {
  return (
    <>
      {text.split(' ').map((word, index) => (
        <Label key={word} x={x} y={y + index * size * LEVEL.leading} size={size} anchor="middle" display halo>
          {word}
        </Label>
      ))}
    </>
  );
}

function City({
  input: { story, say },
  layout: {
    citySizes: [city, hotelSize, note],
    cityGap,
    hotelRing,
  },
  hotel: [x, y],
}: PartProps & { readonly hotel: Point }): JSX.Element {
  const place = placeOf(story, 'hotel');
  const name = placeOf(story, 'shenzhen').name;
  const left = x + hotelRing + (city > 20 ? 12 : 4);
  const foot = y - hotelRing - cityGap;
  const within = withinWords(place, say, 'bridge');
  const signed = city > 28 ? say('bridge.signed') : '';
  // In Chinese one line says both; in English none has room on small phones, where the ring alone says that the place is known about.
  const notes = say.lang === 'zh' ? [signed + within] : [signed, city > 16 ? within : ''].filter(Boolean);
  const top = foot - note * 1.4 * notes.length;
  return (
    <>
      <Label x={left} y={top - hotelSize * 1.45} size={city} display halo>
        {name}
      </Label>
      <Label x={left} y={top} size={hotelSize} halo>
        {place.name.replace(name, '').trim()}
      </Label>
      {notes.map((words, index) => (
        <Label key={words} x={left} y={foot - note * 1.4 * (notes.length - 1 - index)} size={note} halo>
          {words}
        </Label>
      ))}
    </>
  );
}

function ZoneWords({
  input: { story, say },
  layout: {
    zone,
    heading,
    listSizes: [name, , note],
  },
  x0,
  x1,
}: PartProps & { readonly x0: number; readonly x1: number }): JSX.Element {
  const place = placeOf(story, 'qingdao-hitech').name;
  const short = place.replace(placeOf(story, 'qingdao').name, '').trim();
  if (heading !== undefined) {
    return (
      <>
        <Label x={x0} y={heading} size={name} display>
          {short}
        </Label>
        <Label x={x1} y={heading} size={note} anchor="end">
          {say('bridge.zone-off')}
        </Label>
      </>
    );
  }
  const x = zone.at[0] + zone.r + 6;
  const fits = (text: string, size: number) => textWidth(text, size) <= x1 - x;
  const distance = say('bridge.zone-distance');
  // Without room 青岛 and the distance are left out: the ring and the prose say both.
  return (
    <>
      <Label x={x} y={zone.at[1] - name * 0.08} size={name} display>
        {fits(place, name) ? place : short}
      </Label>
      <Label x={x} y={zone.at[1] + note * 1.1 + name * 0.1} size={note}>
        {fits(distance, note) ? distance : say('bridge.zone-off')}
      </Label>
    </>
  );
}
