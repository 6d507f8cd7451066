import type { JSX } from 'preact';
import { moveBack, scaleOf } from '../../geometry/map/camera.ts';
import type { Box } from '../../geometry/map/clip.ts';
import type { Point } from '../../geometry/map/conic.ts';
import { COAST_UNIT, eastAsiaIn } from '../../geometry/map/east-asia.ts';
import { GRADES } from '../../geometry/map/grades.ts';
import { discStyle } from '../../geometry/map/line-styles.ts';
import { measure } from '../../geometry/map/measure.ts';
import { ringsPath } from '../../geometry/map/path.ts';
import { discWind } from '../../geometry/map/wind-lines.ts';
import { EARTH_KM } from '../../model/sphere.ts';
import type { Fix } from '../../model/story.ts';
import type { DrawInput } from '../../view/drawing.tsx';
import { AboutRing } from '../../view/map/closeup-ring.tsx';
import { EastAsia } from '../../view/map/coast.tsx';
import { DistanceLine } from '../../view/map/distance-line.tsx';
import { EqualLine, Lozenge } from '../../view/map/equal-line.tsx';
import { Diamond } from '../../view/map/globe-diamond.tsx';
import { HollowLine } from '../../view/map/globe-routes.tsx';
import { fixOf, type Ground, groundOf, placeOf } from '../../view/map/ground.ts';
import { Journey } from '../../view/map/journey.tsx';
import { OpenFrame } from '../../view/map/open-frame.tsx';
import { CityName, Landfall, Square } from '../../view/map/place.tsx';
import { Plate } from '../../view/map/plate.tsx';
import { Eye, StormDisc, WindCircles } from '../../view/map/storm-disc.tsx';
import { StormTrack } from '../../view/map/storm-track.tsx';
import type { Picture } from './picture.tsx';
import { patchOf, WindPatch } from './wind-patch.tsx';

const SET = 'phone';
const HOUR = 3600e3;

/** The marks of the maps, as a phone shows them. */
export function mapMarks(input: DrawInput): Readonly<Record<string, Picture>> {
  const { story } = input;
  const ground = groundOf(input, 'storm', SET);
  const { at } = ground;
  const [qingdao, krosa, lekima] = [placeOf(input, 'qingdao'), fixOf(input, 'krosa-080812'), fixOf(input, 'lekima-080900')];
  const [kx, ky] = at(krosa).map(Math.round) as [number, number];
  const now = Date.parse(lekima.time);
  return {
    coast: coastPicture(input),
    wind: { box: [0, 0, 364, 68], body: <Grades /> },
    storm: {
      box: [kx - 90, ky - 90, 180, 180],
      body: (
        <>
          <StormDisc ground={ground} fix={krosa} />
          <Plate x={kx + 28} y={ky + 28} corner="top-left" name={story.storms.krosa.name} size={ground.hand.storm} />
        </>
      ),
    },
    circles: circlesPicture(ground, story.storms.lekima.fixes),
    track: {
      box: around(story.storms.lekima.fixes.filter(({ time }) => Date.parse(time) <= now + 24 * HOUR).map(at), 14),
      body: <StormTrack ground={ground} storm={story.storms.lekima} until={now} later={now + 24 * HOUR} />,
    },
    route: {
      box: [0, 0, 200, 90],
      body: (
        <>
          <Square ground={ground} at={[24, 70]} />
          <Square ground={ground} at={[176, 20]} />
          <Journey
            ground={ground}
            line={[
              [36, 66],
              [164, 24],
            ]}
          />
        </>
      ),
    },
    city: {
      box: [0, 0, 120, 44],
      body: (
        <>
          <Square ground={ground} at={[24, 22]} />
          <CityName ground={ground} at={[24, 22]} side="right">
            {qingdao.name}
          </CityName>
        </>
      ),
    },
    distance: {
      box: around([at(lekima), at(qingdao)], 18),
      body: (
        <>
          <DistanceLine ground={ground} measured={measure(lekima, qingdao, ground.project)} start={11} end={12} />
          <Eye ground={ground} at={lekima} />
          <Square ground={ground} at={at(qingdao)} />
        </>
      ),
    },
    equal: {
      box: [0, 0, 200, 60],
      body: (
        <>
          <EqualLine
            ground={ground}
            points={[
              [8, 46],
              [192, 14],
            ]}
          />
          <Lozenge ground={ground} at={[100, 30]} />
        </>
      ),
    },
    landfall: { box: [0, 0, 60, 44], body: <Landfall ground={ground} at={[30, 22]} /> },
    about: { box: [0, 0, 80, 80], body: <AboutRing at={[40, 40]} r={28} width={2.2} /> },
    arenas: {
      box: [0, 0, 150, 50],
      body: (
        <>
          <Diamond at={[28, 25]} r={11} kind="held" />
          <Diamond at={[75, 25]} r={11} kind="goal" />
          <Diamond at={[122, 25]} r={11} kind="open" />
        </>
      ),
    },
    'hollow-route': { box: [0, 0, 160, 30], body: <HollowLine d="M8 22Q80 0 152 18" heavy={false} /> },
    'open-frame': { box: [0, 0, 60, 60], body: <OpenFrame at={[30, 30]} half={18} width={2.4} /> },
  };
}

/** The five grades of wind, weak to strong. */
function Grades(): JSX.Element {
  return (
    <>
      {GRADES.map((knots, index) => (
        <WindPatch side={68} x={index * 74} lines={discWind(patchOf(knots, 68, discStyle(SET)))} />
      ))}
    </>
  );
}

/** The first fix whose longest and shortest radius differ. */
function circlesPicture(ground: Ground, fixes: readonly Fix[]): Picture {
  const fix = fixes.find(({ r30 }) => r30 !== null && r30[0] !== r30[1]);
  if (fix === undefined) throw new Error('no fix with two radii of 30 kt wind in data/typhoons.csv');
  const [x, y] = ground.at(fix).map(Math.round) as [number, number];
  return {
    box: [x - 88, y - 88, 176, 176],
    body: (
      <>
        <WindCircles ground={ground} fix={fix} />
        <Eye ground={ground} at={fix} />
      </>
    ),
  };
}

/** Coasts of the Yellow Sea with their waterlines, and the rules of the sea. */
function coastPicture(input: DrawInput): Picture {
  const { camera } = groundOf(input, 'landfall', SET);
  const [x, y, width, height] = [120, 34, 200, 124];
  const box: Box = [x - 30, y - 30, x + width + 30, y + height + 30];
  const rings = eastAsiaIn(input.atlas.land50, camera, box);
  const plane = (all: readonly (readonly Point[])[]) =>
    ringsPath(
      all.map((ring) => ring.map((point) => moveBack(camera, point))),
      COAST_UNIT,
    );
  // As on the page: no waterlines round what is smaller than some 1500 km².
  const large = rings.filter((ring) => area(ring) * (EARTH_KM / scaleOf(camera)) ** 2 > 1500);
  return {
    box: [x, y, width, height],
    body: (
      <>
        <defs>
          <g id="coast">
            <path id="coast-large" d={plane(large)} />
            <path d={plane(rings.filter((ring) => !large.includes(ring)))} />
          </g>
        </defs>
        <EastAsia set={SET} camera={camera} />
      </>
    ),
  };
}

/** Area of a ring, px². */
function area(ring: readonly Point[]): number {
  const twice = ring.reduce((sum, [x, y], index) => {
    const [nx, ny] = ring[(index + 1) % ring.length] as Point;
    return sum + x * ny - nx * y;
  }, 0);
  return Math.abs(twice) / 2;
}

/** The box of points, `room` px wider on every side. */
function around(points: readonly Point[], room: number): Picture['box'] {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const [x, y] = [Math.floor(Math.min(...xs)) - room, Math.floor(Math.min(...ys)) - room];
  return [x, y, Math.ceil(Math.max(...xs)) + room - x, Math.ceil(Math.max(...ys)) + room - y];
}
