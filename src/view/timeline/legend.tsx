import type { JSX } from 'preact';
import type { Say } from '../../model/captions.ts';
import type { LegendItem } from '../drawing.tsx';
import { GlyphMark } from './glyphs.tsx';

/** Keys of `whole`, written under its text. */
export function wholeLegend(say: Say): LegendItem[] {
  const diamond = (look: 'solid' | 'dotted' | 'hollow') => <GlyphMark glyph={{ shape: 'diamond', look, x: 20, y: 8, r: 6 }} />;
  return [
    { key: <Lines />, text: say('whole.key-wind') },
    { key: <path d="M2 12H40" class="f0 si" stroke-width="1.5" stroke-dasharray="1.5 3" />, text: say('whole.key-foot') },
    { key: diamond('solid'), text: say('whole.key-held') },
    { key: diamond('dotted'), text: say('whole.key-days') },
    { key: diamond('hollow'), text: say('whole.key-open') },
  ];
}

/** The three weights side by side. */
function Lines(): JSX.Element {
  return (
    <g class="f0 si">
      <path d="M0 3H11M0 8H11M0 13H11" stroke-width=".8" />
      <path d="M14 2.5H25M14 6.2H25M14 9.9H25M14 13.6H25" stroke-width="1.2" />
      <path d="M28 2.3H39M28 5.2H39M28 8.1H39M28 11H39M28 13.9H39" stroke-width="1.6" />
    </g>
  );
}
