import type { JSX } from 'preact';
import { inLanguage } from '../../geometry/in-language.ts';
import type { Point } from '../../geometry/map/conic.ts';
import { TITLE_FRAMES } from '../../geometry/map/title-frames.ts';
import { viewOf } from '../../geometry/map/views.ts';
import { FRAMES, type SetName } from '../../model/frames.ts';
import type { DrawInput } from '../drawing.tsx';
import { fixOf, groundOf } from './ground.ts';
import { Plate } from './plate.tsx';
import { Eye } from './storm-disc.tsx';
import { Travel } from './travel.tsx';
import { KROSA, LEKIMA, WindMap } from './wind-map.tsx';

/** Of the files, which have no access to the page's sheet: as in inks.css. */
const INKS = { day: '#12233f', night: '#efe7d6' } as const;
export type Scheme = keyof typeof INKS;

/**
 * The wind draws itself once where a file is opened at it. WebKit holds such a movement at its first picture: there the wind is still.
 */
const MOVEMENT =
  '@keyframes blow{from{stroke-dasharray:0 2800}60%{stroke-dasharray:1000 2800}to{stroke-dasharray:2800 0}}' +
  '@supports not (-webkit-nbsp-mode:space){.wind:target{animation:blow 1s steps(18) backwards}}';

/** The title page's lines, a file of their own for each scheme: coast, south edge and the modelled wind. */
export function titleLines(input: DrawInput, set: SetName, scheme: Scheme): JSX.Element {
  const { width, height, from, beyond } = TITLE_FRAMES[set];
  const frame = { set, view: viewOf('title', set, input.story.lang), width: width + beyond, height };
  return (
    <svg xmlns="http://www.w3.org/2000/svg" width={frame.width} height={height} {...fit(set)}>
      <style>{`.si{stroke:${INKS[scheme]}}.f0{fill:none}${MOVEMENT}`}</style>
      <WindMap input={input} frame={frame} from={from} />
    </svg>
  );
}

/** Both parts fill the screen alike: upright sets keep their middle, wide ones their left edge, where the text stands. */
function fit(set: SetName): { 'data-set': SetName; viewBox: string; preserveAspectRatio: string } {
  const { width, height, beyond } = TITLE_FRAMES[set];
  const upright = height > width;
  return {
    'data-set': set,
    viewBox: `0 0 ${width + beyond} ${height}`,
    preserveAspectRatio: upright ? 'xMidYMax slice' : 'xMinYMax slice',
  };
}

interface Lay {
  /** Top left corner of its plate. */
  readonly lekima: Point;
  /** Bottom right corner of its plate. */
  readonly krosa: Point;
  /** Krosa's eye lies in the picture; elsewhere its plate points east. */
  readonly both: boolean;
}

const LAY: Readonly<Record<SetName, Lay>> = {
  small: { lekima: [250, 384], krosa: [312, 498], both: false },
  phone: { lekima: [321, 597], krosa: [382, 746], both: false },
  tablet: { lekima: [560, 838], krosa: [806, 990], both: false },
  low: { lekima: [532, 234], krosa: [728, 302], both: true },
  compact: { lekima: [764, 474], krosa: [1000, 640], both: false },
  wide: { lekima: [838, 556], krosa: [1306, 728], both: true },
};

const ENGLISH: Partial<Record<SetName, Partial<Lay>>> = {
  small: { lekima: [242, 384] },
  phone: { lekima: [310, 592] },
};

/** The title page's words and journey: what people did, over what the wind did. */
export function titleWords(input: DrawInput, set: SetName): JSX.Element {
  const { story, say } = input;
  const ground = groundOf(input, 'title', set);
  const { hand } = ground;
  const tall = FRAMES[set].heavy;
  const english = story.lang === 'en';
  const lay = inLanguage(LAY, ENGLISH, set, input.story.lang);
  return (
    <svg class="title-layer layer" {...fit(set)}>
      <Travel ground={ground} qingdao="left" shenzhen="above-left" />
      <Eye ground={ground} at={fixOf(input, LEKIMA)} size={0.85} />
      {lay.both && <Eye ground={ground} at={fixOf(input, KROSA)} size={0.85} />}
      <Plate
        x={lay.lekima[0]}
        y={lay.lekima[1]}
        corner="top-left"
        name={story.storms.lekima.name}
        size={hand.storm}
        {...(tall ? { lines: [say('title.lekima-plate')], lineSize: 13 as const } : {})}
      />
      <Plate
        x={lay.krosa[0]}
        y={lay.krosa[1]}
        corner="bottom-right"
        name={lay.both || english ? story.storms.krosa.name : `${story.storms.krosa.name} →`}
        arrow={!lay.both && english ? '→' : undefined}
        size={FRAMES[set].beside ? 20 : 14}
        {...(FRAMES[set].beside && lay.both ? { lines: [say('title.krosa-plate')], lineSize: 13 as const } : {})}
      />
    </svg>
  );
}
