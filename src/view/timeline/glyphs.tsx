import type { JSX } from 'preact';
import type { Band, Glyph } from '../../geometry/timeline/scene.ts';
import { dotRows } from '../../geometry/timeline/strokes.ts';
import { round } from '../ink.tsx';

/** Spans of time in dots; open ones thin out. */
export function DotBands({ bands }: { readonly bands: readonly Band[] }): JSX.Element {
  const dense = bands.map(({ x0, solid, y0, y1 }) => dotRows(x0, solid - 1, y0 + 1, y1 - 1, 4.6)).join('');
  const sparse = bands
    .filter(({ solid, x1 }) => x1 > solid)
    .map(({ solid, x1, y0, y1 }) => dotRows(solid + 2, x1 - 1, y0 + 1, y1 - 1, 9))
    .join('');
  return (
    <g class="f0 sv" stroke-width="1.7" stroke-linecap="round">
      <path d={dense} stroke-dasharray="0 4.6" />
      {sparse !== '' && <path d={sparse} stroke-dasharray="0 9" />}
    </g>
  );
}

/** A mark of the timeline: what people did in vermilion, storms in ink. */
export function GlyphMark({ glyph: { shape, look, x, y, r } }: { readonly glyph: Glyph }): JSX.Element {
  const d = OUTLINES[shape](round(x), round(y), r);
  if (shape === 'landfall') {
    return (
      <g class="fp si" stroke-width={r > 4 ? 2 : 1.7}>
        <path d={`M${round(x - r - 3)} ${round(y)}h${2 * r + 6}`} class="sp" stroke-width="5" />
        <path d={d} class="sp" stroke-width="5" />
        <path d={`${d}M${round(x - r - 2.5)} ${round(y)}h${2 * r + 5}`} />
      </g>
    );
  }
  const ink = shape === 'lozenge' || shape === 'warning' ? 'si' : 'sv';
  if (look === 'solid') return <path d={d} class="fv" />;
  if (look === 'dotted') {
    const dots = `M${round(x)} ${round(y - 2.6)}h0M${round(x - 2.6)} ${round(y)}h0M${round(x + 2.6)} ${round(y)}h0M${round(x)} ${round(y + 2.6)}h0`;
    return (
      <g class="f0 sv">
        <path d={d} stroke-width="1.5" />
        <path d={dots} stroke-width="1.7" stroke-linecap="round" />
      </g>
    );
  }
  return <path d={d} class={`f0 ${ink}`} stroke-width={r > 5 ? 1.9 : 1.7} stroke-dasharray={look === 'dashed' ? '3 2.2' : undefined} />;
}

const disc = (x: number, y: number, r: number) => `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0-${2 * r} 0`;
const diamond = (x: number, y: number, r: number) => `M${x} ${y - r}l${r} ${r}-${r} ${r}-${r}-${r}z`;

/** Outline of each shape about a point, half extent `r`. */
const OUTLINES: Readonly<Record<Glyph['shape'], (x: number, y: number, r: number) => string>> = {
  square: (x, y, r) => `M${x - r} ${y - r}h${2 * r}v${2 * r}h-${2 * r}z`,
  triangle: (x, y, r) => `M${x} ${y - r}l${r * 1.1} ${r * 1.9}h-${r * 2.2}z`,
  disc,
  warning: disc,
  landfall: disc,
  diamond,
  lozenge: diamond,
};
