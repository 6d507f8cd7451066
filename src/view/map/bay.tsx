import type { JSX } from 'preact';
import { BAY_LAYOUTS, type BayLayout } from '../../geometry/closeups/bay-layout.ts';
import { greatCircle } from '../../geometry/closeups/great-circle.ts';
import { layRegister, type Register } from '../../geometry/closeups/register.ts';
import { scaleBar } from '../../geometry/closeups/scale-bar.ts';
import { BAY_UNIT } from '../../geometry/closeups/shores.ts';
import { BAY, BAY_VIEWS } from '../../geometry/closeups/views.ts';
import { cameraOf, placer } from '../../geometry/map/camera.ts';
import type { LonLat, Point } from '../../geometry/map/conic.ts';
import type { MarkAt } from '../../model/drawing.ts';
import { FRAMES } from '../../model/frames.ts';
import type { Story } from '../../model/story.ts';
import { type Draw, type DrawInput, drawing, Labels } from '../drawing.tsx';
import { Label, round } from '../ink.tsx';
import { CloseupGround } from './closeup-ground.tsx';
import { firmRows, namesOf, placeOf, withinWords } from './closeup-names.ts';
import { RegisterList, registerMarks } from './closeup-register.tsx';
import { AboutRing, aboutKey } from './closeup-ring.tsx';
import { ScaleBar } from './closeup-scale.tsx';
import { SeaName } from './closeup-text.tsx';

const EARTH_KM = 6371.0088;
const BASE = 'event-base';

/** 胶州湾 with the zone on its north shore: who has settled there, and the way by which they came. */
export const bay: Draw = (input, set) => {
  const { story, say } = input;
  const [frame, layout, view] = [FRAMES[set], BAY_LAYOUTS[set], BAY_VIEWS[set]];
  const camera = cameraOf(view, BAY);
  const place = placer(camera, BAY);
  const zonePlace = placeOf(story, 'qingdao-hitech');
  const zone = place(lonLat(story, 'qingdao-hitech'));
  // ±4 km, true to scale
  const ring = (zonePlace.within / EARTH_KM) * view.scale;
  const city = place(lonLat(story, 'qingdao'));
  const way = arrival(story, place, zone, ring, layout);
  const register = listOf(input, layout);
  const { list: [x0, x1], sizes: [heading, , note], citySize } = layout;
  const base = register.names.find(({ id }) => id === BASE);
  const heavy = set === 'wide' || set === 'tablet';
  const square = heavy ? 16 : 11;

  const body = (
    <>
      <CloseupGround set={set} shape="bay" unit={BAY_UNIT} camera={camera} />
      <Arrival way={way} heavy={heavy} />
      <AboutRing at={zone} r={round(ring)} width={heavy ? 3 : 2.2} />
      <rect class="fv sp" stroke-width={4} paint-order="stroke" x={round(city[0] - square / 2)} y={round(city[1] - square / 2)} width={square} height={square} />
      {base && <path class="fv" d={triangle(base.x - base.size * 1.25, base.y, base.size * 0.9)} />}
      <Lead layout={layout} foot={register.foot} zone={zone} ring={ring} heavy={heavy} />
      <Labels>
        <Label x={x0} y={layout.list[2]} size={heading} display>{zonePlace.name}</Label>
        <Label x={x1} y={layout.list[2]} size={note} anchor="end">{withinWords(zonePlace, say, 'bay')}</Label>
        <RegisterList register={register} x0={x0} x1={x1} noteSize={note} displayFrom={13} frame={heavy ? 2 : 1.6} />
        <Label x={city[0]} y={city[1] - square / 2 - citySize * 0.42} size={citySize} anchor="middle" display halo>{placeOf(story, 'qingdao').name}</Label>
        <SeaName x={layout.bay[0]} y={layout.bay[1]} size={layout.seaSize}>{say('bay.bay')}</SeaName>
        <SeaName x={layout.sea[0]} y={layout.sea[1]} size={layout.seaSize}>{say('bay.sea')}</SeaName>
        <ArrivalWords input={input} layout={layout} way={way} />
        <ScaleBar x={frame.width - frame.margin - (heavy ? 24 : 2)} y={frame.height - frame.margin - (heavy ? 14 : 4)} width={scaleBar(layout.bar, camera, BAY, frame)} size={note}>{`${layout.bar}${say('bay.km')}`}</ScaleBar>
      </Labels>
    </>
  );
  const marks: MarkAt[] = [
    { id: 'qingdao-hitech', x: zone[0], y: zone[1], w: ring, h: ring, shape: 'disc' },
    { id: 'qingdao', x: city[0], y: city[1], w: square / 2, h: square / 2, shape: 'square' },
    { id: 'route', x: way.arrow[0], y: way.arrow[1], w: 8, h: 8, shape: 'disc' },
    ...registerMarks(register),
  ];
  const legend = [
    { key: aboutKey(), text: say('bay.key-about') },
    { key: <path class="fv" d={triangle(1, 15, 14)} />, text: say('bay.key-platform') },
  ];
  return drawing('bay', set, body, marks, { legend });
};

function lonLat(story: Story, id: string): LonLat {
  const { lon, lat } = placeOf(story, id);
  return [lon, lat];
}

/** Who has settled, as the article names them; the base carries its platform's triangle. */
function listOf({ story, say }: DrawInput, { list: [x0, x1, y], sizes: [, name, note], pad, grow }: BayLayout): Register {
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

interface Way {
  readonly from: Point;
  readonly to: Point;
  /** Where its arrow stands, and its direction as a unit vector. */
  readonly arrow: Point;
  readonly along: Point;
}

/** The last stretch of the great circle from Shenzhen, from beyond the frame to the zone's ring; so near it is a straight line. */
function arrival(story: Story, place: (at: LonLat) => Point, zone: Point, ring: number, { arrow }: BayLayout): Way {
  const nearly = place(greatCircle(lonLat(story, 'qingdao-hitech'), lonLat(story, 'shenzhen'), 8)[1] as LonLat);
  const length = Math.hypot(zone[0] - nearly[0], zone[1] - nearly[1]);
  const along: Point = [(zone[0] - nearly[0]) / length, (zone[1] - nearly[1]) / length];
  const back = (by: number): Point => [zone[0] - along[0] * by, zone[1] - along[1] * by];
  return { from: nearly, to: back(ring + 8), arrow: back(arrow), along };
}

function Arrival({ way: { from, to, arrow: [x, y], along: [u, v] }, heavy }: { readonly way: Way; readonly heavy: boolean }): JSX.Element {
  const s = heavy ? 1.5 : 1;
  const tip = (ahead: number, aside: number) => `${round(x + (u * ahead - v * aside) * s)} ${round(y + (v * ahead + u * aside) * s)}`;
  const line = `M${from.map(round).join(' ')}L${to.map(round).join(' ')}`;
  return (
    <>
      <path class="f0 sp" stroke-width={heavy ? 10 : 8} d={line} />
      <path class="f0 sv" stroke-width={heavy ? 4 : 3} d={line} />
      <path class="fv sp" stroke-width={5} paint-order="stroke" d={`M${tip(9, 0)}L${tip(-6, -6.5)}L${tip(-6, 6.5)}z`} />
    </>
  );
}

interface ArrivalWordsProps {
  readonly input: DrawInput;
  readonly layout: BayLayout;
  readonly way: Way;
}

/** The words beside the route's arrow; they keep off the slanting line at the height of their second line. */
function ArrivalWords({ input: { say }, layout: { words: { gap, dy, anchor, size, note } }, way: { arrow: [x, y], along: [u, v] } }: ArrivalWordsProps): JSX.Element {
  const second = dy + note * 1.6;
  const left = x + (anchor === 'end' ? (u / v) * second - gap : gap);
  return (
    <>
      <Label x={left} y={y + dy} size={size} anchor={anchor} display vermilion halo>{say('bay.from')}</Label>
      <Label x={left} y={y + second} size={note} anchor={anchor} vermilion halo>{say('bay.from-distance')}</Label>
    </>
  );
}

interface LeadProps {
  readonly layout: BayLayout;
  readonly foot: number;
  readonly zone: Point;
  readonly ring: number;
  readonly heavy: boolean;
}

/** From the list to the zone: straight down from a list above it, from a bracket before a list beside it. */
function Lead({ layout: { side, list: [x0, x1, head], sizes: [heading] }, foot, zone: [x, y], ring, heavy }: LeadProps): JSX.Element {
  const width = heavy ? 2 : 1.6;
  const bottom = Math.round(foot);
  if (side === 'above') return <path class="f0 sv" stroke-width={width} d={`M${round(x)} ${round(y - ring - 3)}V${bottom + 4}`} />;
  // 1: the list stands right of the zone, -1: left of it
  const way = side === 'right' ? 1 : -1;
  const tick = way * (heavy ? 8 : 5);
  const upright = side === 'right' ? x0 - (heavy ? 22 : 11) : x1 + (heavy ? 22 : 11);
  const off = (ring + 5) * Math.SQRT1_2;
  const middle = Math.round(Math.min(bottom - 10, y - off));
  // Leaves the ring on its upper side, slanting, then runs level to the bracket.
  const bend = round(x + way * (y - middle));
  return <path class="f0 sv" stroke-width={width} d={`M${upright + tick} ${Math.round(head - heading * 0.9)}h${-tick}V${bottom}h${tick}M${upright} ${middle}H${bend}L${round(x + way * off)} ${round(y - off)}`} />;
}
