import type { JSX } from 'preact';
import { wholeScene } from '../../geometry/timeline/whole.ts';
import { type Draw, drawing } from '../drawing.tsx';
import { Label, round } from '../ink.tsx';
import { WholeAxes } from './axes.tsx';
import { DotBands, GlyphMark } from './glyphs.tsx';
import { wholeLegend } from './legend.tsx';
import { RidgeLines } from './ridge.tsx';

/** The summer at a glance: its axis fans out into the typhoon week, the signing runs through as one stroke. */
export const whole: Draw = ({ story, say }, set) => {
  const scene = wholeScene(story, set);
  const { layout, moment, bands, glyphs, words, marks } = scene;
  const [x0, x1] = moment.x;
  const body: JSX.Element = (
    <g>
      <WholeAxes scene={scene} />
      <DotBands bands={bands} />
      <RidgeLines ridge={scene.ridges.lekima} layout={layout} base={layout.base.lekima} />
      <RidgeLines ridge={scene.ridges.krosa} layout={layout} base={layout.base.krosa} />
      <path d={moment.stroke} class="fp sp" stroke-width="4" />
      <path
        d={`M${round(x0 - layout.casing)} ${moment.top}H${round(x1 + layout.casing)}V${moment.foot}H${round(x0 - layout.casing)}z`}
        class="fp"
      />
      <path d={moment.stroke} class="fv" />
      {glyphs.map((glyph) => (
        <GlyphMark glyph={glyph} />
      ))}
      {words.map(({ text, ...label }) => (
        <Label {...label}>{text}</Label>
      ))}
    </g>
  );
  return drawing('whole', set, body, marks, { legend: wholeLegend(say) });
};
