import type { JSX } from 'preact';
import { textWidth } from '../../geometry/text.ts';
import type { Say } from '../../model/captions.ts';
import type { MarkAt } from '../../model/drawing.ts';
import { FRAMES, type SetName } from '../../model/frames.ts';
import { Label, type LabelSize } from '../ink.tsx';
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
  readonly premise: readonly [x: number, y: number] | null;
}

const SPECS: Readonly<Record<SetName, Spec>> = {
  small: { size: 12, article: [14, 14], second: [14, 28.5], premise: [14, 43] },
  phone: { size: 12, article: [14, 20], second: [14, 39], premise: [14, 58] },
  tablet: { size: 14, article: [40, 22], second: [452, 22], premise: [40, 43] },
  low: { size: 12, article: [14, 16], second: [265, 16], premise: [14, 33] },
  compact: { size: 15, article: [720, 23], second: [720, 46], premise: [420, 23] },
  wide: { size: 15, article: [957, 27], second: [957, 55], premise: [500, 27] },
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
      {spec.premise && (
        <Label x={spec.premise[0]} y={bottom + spec.premise[1]} size={spec.size}>
          {say(set === 'small' ? 'sectors.premise-short' : 'sectors.premise')}
        </Label>
      )}
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
