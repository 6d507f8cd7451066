import type { JSX } from 'preact';
import { FRAMES } from '../../model/frames.ts';
import { GRAPHIC } from '../../model/steps.ts';
import type { Step } from '../../model/story.ts';
import type { DrawInput, Drawing } from '../../view/drawing.tsx';
import { LegendRow, legendRows, rowHeight } from './legend.tsx';
import type { Picture } from './picture.ts';
import { Column, fill, LinesOf, Words } from './words.tsx';

type Drawn = Pick<Picture, 'width' | 'height' | 'body' | 'k'>;

interface GraphicInput {
  readonly input: DrawInput;
  readonly step: Step;
  readonly drawing: Drawing;
  /** Where the page is, in short. */
  readonly host: string;
}

/** Scale of labels on the wide picture, whose smallest are 12 px: of the timeline's rows, which leave no room for larger ones, and of all others. */
const LETTERS = { timeline: 1.6, others: 1.84 };
/** From the line under the drawing to its keys, and from one line of the notes to the next, px. */
const [AIR, LEADING] = [8, 32];
/** Left edge of headings and notes, and the width of the notes. */
const [MARGIN, MEASURE] = [44, 1112];

/** 1200 × 630: the heading in a column at the left, the drawing as low screens have it, its source below. */
export function graphicWide({ input, step, drawing, host }: GraphicInput): Drawn {
  const { story } = input;
  const { width, height } = FRAMES.low;
  const map = GRAPHIC[step.id] === 'map';
  const [left, foot] = [336, 551];
  // A map goes to the edges, a chart has air.
  const scale = map ? foot / height : (foot - 20) / height;
  const lines = fill(sourceOf(input, step), 20, MEASURE);
  return {
    width: 1200,
    height: 630,
    k: scale / (GRAPHIC[step.id] === 'timeline' ? LETTERS.timeline : LETTERS.others),
    body: (
      <>
        <Framed x={map ? left : left + 8} y={map ? 0 : 14} width={width} height={height} scale={scale} body={drawing.body} />
        <path class="f0 si" stroke-width="2" d={`M0 ${foot}H1200M${left} 0V${foot}`} />
        {story.lang === 'zh' ? (
          <>
            <Column x={244} y={40} size={108} display>
              {step.heading}
            </Column>
            <Column x={120} y={56} size={32} display>
              {story.site.title}
            </Column>
          </>
        ) : (
          <>
            <LinesOf x={MARGIN} y={96} size={60} leading={64} display lines={fill(step.heading, 60, left - 76, 'display')} />
            <Words x={MARGIN} y={foot - 56} size={28} display>
              {story.site.title}
            </Words>
          </>
        )}
        <Words x={MARGIN} y={foot - 22} size={20}>
          {host}
        </Words>
        <LinesOf x={MARGIN} y={lines.length > 1 ? foot + 32 : foot + 46} size={20} leading={29} lines={lines} />
      </>
    ),
  };
}

/** 1200 × 1500: the drawing as phones have it, the heading above, its keys and its source below. */
export function graphicTall({ input, step, drawing, host }: GraphicInput): Drawn {
  const { story } = input;
  const { width, height } = FRAMES.phone;
  const map = GRAPHIC[step.id] === 'map';
  const most = map ? 1200 / width : 3;
  const top = 98;
  const lines = fill(sourceOf(input, step), 24, MEASURE);
  const keys = { size: 23, scale: map ? most : 1.8 };
  const rows = legendRows({ items: drawing.legend, ...keys }, MEASURE);
  const notes = AIR + rows.length * rowHeight(keys.scale) + lines.length * LEADING + 18;
  const scale = Math.min(most, (1500 - top - notes) / height);
  const [left, foot] = [(1200 - width * scale) / 2, top + height * scale];
  const sides = map && scale < most ? `M${left} ${top}V${foot}M${1200 - left} ${top}V${foot}` : '';
  return {
    width: 1200,
    height: 1500,
    k: 1,
    body: (
      <>
        <Framed x={left} y={top} width={width} height={height} scale={scale} body={drawing.body} />
        <path class="f0 si" stroke-width="2" d={`M0 ${top}H1200M0 ${foot}H1200${sides}`} />
        <Words x={MARGIN} y={72} size={60} display>
          {step.heading}
        </Words>
        <Words x={1156} y={48} size={30} display anchor="end">
          {story.site.title}
        </Words>
        <Words x={1156} y={80} size={22} anchor="end">
          {host}
        </Words>
        {rows.map((items, row) => (
          <LegendRow items={items} {...keys} x={MARGIN} y={foot + AIR + row * rowHeight(keys.scale)} />
        ))}
        <LinesOf x={MARGIN} y={foot + AIR + rows.length * rowHeight(keys.scale) + 30} size={24} leading={LEADING} lines={lines} />
      </>
    ),
  };
}

/** Where a step's drawing is from; under a map always, whole, what it does not show. */
export function sourceOf({ say }: DrawInput, { id, source }: Step): string {
  const caption = say('map.caption');
  if (GRAPHIC[id] !== 'map' || source.includes(caption)) return source;
  return `${source}${say.lang === 'en' ? '. ' : '。'}${caption}`;
}

interface FramedProps {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly scale: number;
  readonly body: JSX.Element;
}

/** A drawing, cut at its frame as on the stage; what stands around it is drawn afterwards. A clip would do, but in one resvg loses what has its own. */
function Framed({ x, y, width, height, scale, body }: FramedProps): JSX.Element {
  return (
    <>
      <g transform={`translate(${x} ${y})scale(${scale})`}>{body}</g>
      <path class="fp" fill-rule="evenodd" d={`M-9-9H1209V1509H-9zM${x} ${y}h${width * scale}v${height * scale}h${-width * scale}z`} />
    </>
  );
}
