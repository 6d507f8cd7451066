import type { JSX } from 'preact';
import { weekAxis } from '../../geometry/timeline/axis.ts';
import { WHOLE_LAYOUTS } from '../../geometry/timeline/layouts.ts';
import { ridge } from '../../geometry/timeline/ridge.ts';
import type { Glyph } from '../../geometry/timeline/scene.ts';
import { type Moment, stripMoments } from '../../geometry/timeline/strip.ts';
import type { DrawInput } from '../../view/drawing.tsx';
import { DotBands, GlyphMark } from '../../view/timeline/glyphs.tsx';
import { RidgeLines } from '../../view/timeline/ridge.tsx';
import { StripMoment } from '../../view/timeline/strip-moment.tsx';
import type { Picture } from './picture.tsx';

const WIDTH = 362;
const BASE = 80;

/** The marks of the timeline and the strip, as a phone shows them. */
export function timeMarks({ story }: DrawInput): Readonly<Record<string, Picture>> {
  const layout = WHOLE_LAYOUTS.phone;
  const hill = ridge(story.storms.lekima.fixes, {
    x: weekAxis(0, WIDTH).x,
    base: BASE,
    perKnot: layout.peak / 105,
    separation: layout.separation,
  });
  return {
    ridge: { box: [30, 4, 250, 82], body: <RidgeLines ridge={hill} layout={layout} base={BASE} /> },
    glyphs: { box: [0, 0, 9 * 36, 34], body: <Glyphs /> },
    bands: {
      box: [0, 0, 200, 30],
      body: (
        <DotBands
          bands={[
            { x0: 10, solid: 80, x1: 80, y0: 9, y1: 21 },
            { x0: 104, solid: 150, x1: 190, y0: 9, y1: 21 },
          ]}
        />
      ),
    },
    ...Object.fromEntries(oneOfEach(stripMoments(story)).map((moment) => [`moment-${moment.kind}`, onAxis(moment)])),
  };
}

const GLYPHS: readonly Pick<Glyph, 'shape' | 'look'>[] = [
  { shape: 'square', look: 'solid' },
  { shape: 'triangle', look: 'solid' },
  { shape: 'disc', look: 'dashed' },
  { shape: 'diamond', look: 'solid' },
  { shape: 'diamond', look: 'dotted' },
  { shape: 'diamond', look: 'hollow' },
  { shape: 'landfall', look: 'hollow' },
  { shape: 'lozenge', look: 'hollow' },
  { shape: 'warning', look: 'hollow' },
];

/** The small marks of the timeline, side by side. */
function Glyphs(): JSX.Element {
  return (
    <>
      {GLYPHS.map((glyph, index) => (
        <GlyphMark glyph={{ ...glyph, x: 18 + index * 36, y: 17, r: 7 }} />
      ))}
    </>
  );
}

/** The first moment of each kind. */
function oneOfEach(moments: readonly Moment[]): readonly Moment[] {
  return moments.filter(({ kind }, index) => moments.findIndex((other) => other.kind === kind) === index);
}

/** A moment over the strip's axis. */
function onAxis(moment: Moment): Picture {
  return {
    box: [0, 0, 340, 52],
    body: (
      <g class="strip-chart">
        <svg x="14" y="6" width="312" height="26" overflow="visible">
          <line x2="100%" y1="100%" y2="100%" class="si" stroke-width="1.2" />
          <StripMoment moment={moment} />
        </svg>
      </g>
    ),
  };
}
