import { inLanguage } from '../../geometry/in-language.ts';
import { scaleOf } from '../../geometry/map/camera.ts';
import type { Point } from '../../geometry/map/conic.ts';
import { COAST_UNIT } from '../../geometry/map/east-asia.ts';
import { measure } from '../../geometry/map/measure.ts';
import { linePath } from '../../geometry/map/path.ts';
import { wrapWords } from '../../geometry/wrap.ts';
import { FRAMES, type SetName } from '../../model/frames.ts';
import { TAGS } from '../../model/lang.ts';
import { type Draw, drawing, Labels } from '../drawing.tsx';
import { Label, round } from '../ink.tsx';
import { coastTransform, EastAsia } from './coast.tsx';
import { segment } from './distance-line.tsx';
import { groundOf, markIn, placeOf } from './ground.ts';
import { arrowPath } from './journey.tsx';
import { CityName, Square } from './place.tsx';
import { Lines, MapCaption, Moment, Numeral } from './words.tsx';

interface Lay {
  /** Px from the line between the cities to the measure beside it. */
  readonly off: number;
  readonly seas: readonly (readonly [key: string, x: number, y: number])[];
}

const LAY: Readonly<Record<SetName, Lay>> = {
  small: {
    off: 34,
    seas: [
      ['yellow', 236, 78],
      ['east', 236, 142],
    ],
  },
  phone: {
    off: 50,
    seas: [
      ['yellow', 280, 104],
      ['east', 304, 220],
    ],
  },
  tablet: {
    off: 84,
    seas: [
      ['yellow', 546, 168],
      ['east', 560, 306],
      ['south', 364, 562],
    ],
  },
  low: {
    off: 50,
    seas: [
      ['yellow', 340, 100],
      ['east', 354, 178],
    ],
  },
  compact: {
    off: 88,
    seas: [
      ['bohai', 734, 32],
      ['yellow', 864, 158],
      ['east', 906, 304],
      ['south', 700, 564],
    ],
  },
  wide: {
    off: 104,
    seas: [
      ['bohai', 766, 40],
      ['yellow', 916, 206],
      ['east', 952, 386],
      ['south', 684, 686],
    ],
  },
};

const ENGLISH: Partial<Record<SetName, Partial<Lay>>> = {
  small: {
    seas: [
      ['yellow', 218, 94],
      ['east', 240, 142],
    ],
  },
  phone: {
    seas: [
      ['yellow', 258, 116],
      ['east', 280, 220],
    ],
  },
  tablet: {
    seas: [
      ['yellow', 506, 150],
      ['east', 560, 306],
      ['south', 394, 568],
    ],
  },
  low: {
    seas: [
      ['yellow', 315, 108],
      ['east', 354, 178],
    ],
  },
  compact: {
    seas: [
      ['bohai', 722, 34],
      ['yellow', 816, 170],
      ['east', 890, 304],
      ['south', 620, 586],
    ],
  },
  wide: {
    seas: [
      ['bohai', 756, 51],
      ['yellow', 872, 206],
      ['east', 930, 386],
      ['south', 596, 698],
    ],
  },
};

/** Two ports on one coast and the measure between them; no route yet. */
export const twoCities: Draw = (input, set) => {
  const { say, story } = input;
  const ground = groundOf(input, 'two-cities', set);
  const { hand, at, camera } = ground;
  const tall = FRAMES[set].heavy;
  const [qingdao, shenzhen] = [placeOf(input, 'qingdao'), placeOf(input, 'shenzhen')];
  const [north, south] = [at(qingdao), at(shenzhen)];
  const measured = measure(qingdao, shenzhen, ground.project);

  const length = Math.hypot(south[0] - north[0], south[1] - north[1]);
  const along: Point = [(south[0] - north[0]) / length, (south[1] - north[1]) / length];
  const west: Point = [-along[1], along[0]];
  const aside = ([x, y]: Point, px: number): Point => [x + west[0] * px, y + west[1] * px];
  const { off, seas } = inLanguage(LAY, ENGLISH, set, input.story.lang);
  const line = measured.line.map((point) => aside(point, off));
  const [top, foot] = [line[0] as Point, line[line.length - 1] as Point];
  const tick = hand.distance * 2.4;
  const ticks = measured.ticks
    .map(({ km, at: point }) => segment(aside(point, off - (km % 500 === 0 ? tick * 2 : tick)), aside(point, off)))
    .join('');
  const extension = [north, south].map((point) => segment(aside(point, hand.square + 6), aside(point, off + 8))).join('');
  // The arrowheads' points, not their middles, touch the extension lines.
  const inset = hand.arrow * 0.62 * 0.75;
  const pulled = (point: Point, way: 1 | -1): Point => [point[0] + along[0] * inset * way, point[1] + along[1] * inset * way];
  const arrows =
    arrowPath(pulled(top, 1), [-along[0], -along[1]], hand.arrow * 0.62) + arrowPath(pulled(foot, -1), along, hand.arrow * 0.62);
  const numeral = aside(
    (measured.ticks[tall ? 5 : 3] as (typeof measured.ticks)[0]).at,
    off + (tall ? (story.lang === 'en' ? 15 : 22) : 12),
  );
  // Px from the numeral's line to the next: that one keeps the same distance from the slanting measure.
  const below = tall ? 28 : 20;
  const size = tall ? 14 : 12;
  const scale = scaleOf(camera) * COAST_UNIT;

  const seaNames = seas.map(([key, x, y]) => (
    <Lines
      lines={wrapWords(say(`two-cities.${key}`), size, set === 'small' ? 64 : 200)}
      x={x}
      y={y}
      size={size}
      sea={story.lang === 'zh'}
      halo
    />
  ));

  const body = (
    <>
      <EastAsia set={set} camera={camera} />
      <g transform={coastTransform(camera)}>
        <use
          href="#coast-between"
          class="f0 si"
          stroke-linejoin="round"
          stroke-linecap="round"
          stroke-width={round((tall ? 3.6 : 2.7) / scale)}
        />
      </g>
      <g class="f0 si">
        <path stroke-width="1" d={extension} />
        <path class="draw" pathLength={1} stroke-width={hand.distance} d={linePath(line)} />
        <path stroke-width={round(hand.distance * 0.6)} d={ticks} />
      </g>
      <path class="fi" d={arrows} />
      <Square ground={ground} at={north} />
      <Square ground={ground} at={south} />
      <Labels>
        <Moment ground={ground}>{say('two-cities.moment')}</Moment>
        <CityName ground={ground} at={north} side="below-right">
          {qingdao.name}
        </CityName>
        <CityName ground={ground} at={south} side="below-right">
          {shenzhen.name}
        </CityName>
        <Numeral
          ground={ground}
          figure="distance"
          number={say('two-cities.number')}
          before={say('map.about')}
          x={numeral[0]}
          y={numeral[1]}
          anchor="end"
        />
        {wrapWords(say(tall && set !== 'compact' ? 'two-cities.scale-long' : 'two-cities.scale'), size, tall ? 130 : 90).map(
          (line, index) => {
            const down = below + index * size * 1.3;
            return (
              <Label x={numeral[0] - down * 0.45} y={numeral[1] + down} size={size} anchor="end">
                {line}
              </Label>
            );
          },
        )}
        {measured.ticks
          .filter(({ km }) => km % 500 === 0)
          .map(({ km, at: point }) => {
            const [x, y] = aside(point, off - tick * 2 - (tall ? 8 : 5));
            return (
              <Label x={x} y={y + 5} size={size}>
                {km.toLocaleString(TAGS[story.lang], { useGrouping: story.lang === 'en' })}
              </Label>
            );
          })}
        {/* English words are long and need little space between their letters. */}
        {story.lang === 'en' ? <g letter-spacing="1.2">{seaNames}</g> : seaNames}
        <MapCaption ground={ground} lines={[say('map.caption'), say('map.caption-distance')]} />
      </Labels>
    </>
  );
  const marks = [
    ...markIn(ground, 'qingdao', north, hand.square, 'square'),
    ...markIn(ground, 'shenzhen', south, hand.square, 'square'),
    ...markIn(
      ground,
      'distance',
      [numeral[0] - hand.numeral * 2, numeral[1] - hand.numeral * 0.35],
      hand.numeral * 2.1,
      'box',
      hand.numeral * 0.6,
    ),
  ];
  const zigzag = <path class="f0 si" stroke-width="3" stroke-linejoin="round" stroke-linecap="round" d="M2 10l7-5 6 5 7-5 6 5 10-4" />;
  return drawing('two-cities', set, body, marks, { camera, legend: [{ key: zigzag, text: say('two-cities.key-coast') }] });
};
