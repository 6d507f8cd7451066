import type { JSX } from 'preact';
import { FRAMES } from '../../model/frames.ts';
import { GRAPHIC } from '../../model/steps.ts';
import type { Step } from '../../model/story.ts';
import type { DrawInput, Drawing } from '../../view/drawing.tsx';
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

const SCALE = { wide: 1.65, tall: 3, fullWidth: 1200 / 390 };
/** Scale of labels on the wide picture: they are no smaller than 22 px. */
const LETTERS = 1.84;

/** 1200 × 630: the heading in a column at the left, the drawing as low screens have it, its source below. */
export function graphicWide({ input: { story }, step, drawing, host }: GraphicInput): Drawn {
  const { width, height } = FRAMES.low;
  const left = 1200 - width * SCALE.wide;
  const foot = height * SCALE.wide;
  const lines = fill(step.source, 20, 1112);
  return {
    width: 1200,
    height: 630,
    k: SCALE.wide / LETTERS,
    body: (
      <>
        <Framed x={left} y={0} width={width} height={height} scale={SCALE.wide} body={drawing.body} />
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
          <LinesOf x={44} y={96} size={60} leading={64} display lines={fill(step.heading, 60, left - 76, 'display')} />
        )}
        {story.lang === 'en' && (
          <Words x={44} y={foot - 56} size={28} display>
            {story.site.title}
          </Words>
        )}
        <Words x={44} y={foot - 22} size={20}>
          {host}
        </Words>
        <LinesOf x={44} y={lines.length > 1 ? foot + 30 : foot + 44} size={20} leading={29} lines={lines} />
      </>
    ),
  };
}

/** 1200 × 1500: the drawing as phones have it, the heading above, its source below. */
export function graphicTall({ input: { story }, step, drawing, host }: GraphicInput): Drawn {
  const { width, height } = FRAMES.phone;
  const map = GRAPHIC[step.id] === 'map';
  const scale = map ? SCALE.fullWidth : SCALE.tall;
  const x = (1200 - width * scale) / 2;
  const top = 112;
  const foot = top + height * scale;
  const lines = fill(step.source, 24, 1112);
  return {
    width: 1200,
    height: 1500,
    k: 1,
    body: (
      <>
        <Words x={44} y={80} size={62} display>
          {step.heading}
        </Words>
        <Words x={1156} y={78} size={32} display anchor="end">
          {story.site.title}
        </Words>
        <Framed x={x} y={top} width={width} height={height} scale={scale} body={drawing.body} />
        <path class="f0 si" stroke-width="2" d={`M0 ${top}H1200M0 ${foot}H1200`} />
        <LinesOf x={44} y={foot + 40} size={24} leading={33} lines={lines} />
        <Words x={1156} y={1482} size={24} anchor="end">
          {host}
        </Words>
      </>
    ),
  };
}

interface FramedProps {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly scale: number;
  readonly body: JSX.Element;
}

/** A drawing, cut at its frame as on the stage. */
function Framed({ x, y, width, height, scale, body }: FramedProps): JSX.Element {
  return (
    <svg x={x} y={y} width={width * scale} height={height * scale} viewBox={`0 0 ${width} ${height}`}>
      {body}
    </svg>
  );
}
