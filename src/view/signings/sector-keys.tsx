import type { JSX } from 'preact';
import { breakLines } from '../../geometry/signings/lines.ts';
import { textWidth } from '../../geometry/text.ts';
import type { Say } from '../../model/captions.ts';
import type { MarkAt } from '../../model/drawing.ts';
import { FRAMES, type SetName } from '../../model/frames.ts';
import { Label, type LabelSize } from '../ink.tsx';
import { Lines } from './lines.tsx';
import { SignAfter } from './sign.tsx';

/** Highest bounds the chart draws; null where it draws none of a kind. */
export interface Keys {
  readonly article: number | null;
  readonly second: number | null;
}

interface Spec {
  readonly size: LabelSize;
  /** Left edges of the two keys and of the premise, and their baselines below the table. */
  readonly article: readonly [x: number, y: number];
  readonly second: readonly [x: number, y: number];
  readonly premise: readonly [x: number, y: number];
  /** Width of the premise's lines and their pitch, px. */
  readonly width: number;
  readonly pitch: number;
}

const SPECS: Readonly<Record<SetName, Spec>> = {
  small: { size: 12, article: [14, 13.5], second: [14, 27.5], premise: [14, 41.5], width: 300, pitch: 15 },
  phone: { size: 12, article: [14, 20], second: [14, 39], premise: [14, 58], width: 366, pitch: 19 },
  tablet: { size: 14, article: [40, 24], second: [446, 24], premise: [40, 46], width: 740, pitch: 21 },
  low: { size: 12, article: [14, 16], second: [265, 16], premise: [14, 33], width: 500, pitch: 16 },
  compact: { size: 13, article: [763.5, 24], second: [763.5, 46], premise: [420, 24], width: 250, pitch: 22 },
  wide: { size: 15, article: [964, 27], second: [964, 55], premise: [500, 27], width: 330, pitch: 28 },
};

const SAMPLE = 24; // px, of a key's line
const HALF = 4;

/** The key of the twin bars, with the number each leads to, and what both rest on. */
export function SectorKeys({
  say,
  set,
  bottom,
  keys,
}: {
  readonly say: Say;
  readonly set: SetName;
  readonly bottom: number;
  readonly keys: Keys;
}): JSX.Element | null {
  const spec = SPECS[set];
  if (keys.article === null && keys.second === null) return null;
  return (
    <>
      {keys.article !== null && (
        <Key at={spec.article} bottom={bottom} size={spec.size} kind="bare" text={`${say('sectors.key-article')}${keys.article}`} />
      )}
      {keys.second !== null && (
        <Key at={spec.second} bottom={bottom} size={spec.size} kind="hollow" text={`${say('sectors.key-second')}${keys.second}`} />
      )}
      <Lines
        x={spec.premise[0]}
        y={bottom + spec.premise[1]}
        size={spec.size}
        pitch={spec.pitch}
        lines={breakLines(say(set === 'small' ? 'sectors.premise-short' : 'sectors.premise'), spec.size, spec.width)}
      />
    </>
  );
}

interface KeyProps {
  readonly at: readonly [x: number, y: number];
  readonly bottom: number;
  readonly size: LabelSize;
  readonly kind: 'bare' | 'hollow';
  readonly text: string;
}

/** A sample of the line and its words; both are derived. */
function Key({ at, bottom, size, kind, text }: KeyProps): JSX.Element {
  const [x, y] = [at[0] + SAMPLE + 8, bottom + at[1]];
  return (
    <>
      <path class="f0 sv" stroke-width="1.5" d={sample(at, bottom, kind)} />
      <Label x={x} y={y} size={size}>
        {text}
      </Label>
      <SignAfter basis="derived" x={x} y={y} dx={textWidth(text, size) + 4} dy={-size * 0.38 - 5} />
    </>
  );
}

function sample([x, y]: readonly [number, number], bottom: number, kind: 'bare' | 'hollow'): string {
  const middle = bottom + y - HALF - 0.5;
  return kind === 'bare'
    ? `M${x} ${middle - HALF}v${2 * HALF}m0 ${-HALF}h${SAMPLE}m0 ${-HALF}v${2 * HALF}`
    : `M${x} ${middle - HALF}h${SAMPLE}v${2 * HALF}h${-SAMPLE}z`;
}

/** The keys are the marks of the bounds' figures. */
export function keyMarks(set: SetName, bottom: number, keys: Keys): MarkAt[] {
  const { article, second, size } = SPECS[set];
  const w = Math.min(110, (FRAMES[set].width - FRAMES[set].margin - article[0]) / 2);
  const at = (id: string, [x, y]: readonly [number, number]): MarkAt => ({
    id,
    x: x + w,
    y: bottom + y - HALF,
    w,
    h: size * 0.6,
    shape: 'box',
  });
  return [...(keys.article === null ? [] : [at('sector-most', article)]), ...(keys.second === null ? [] : [at('sector-most-2', second)])];
}
