import type { JSX } from 'preact';
import { inLanguage } from '../../geometry/in-language.ts';
import { labelWidth } from '../../geometry/signings/label-width.ts';
import { breakLines } from '../../geometry/signings/lines.ts';
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
  /** The key of the slips, where they say nothing. */
  readonly blank?: readonly [x: number, y: number];
}

const SPECS: Readonly<Record<SetName, Spec>> = {
  small: { size: 12, article: [14, 13.5], second: [14, 27.5], premise: [14, 41.5], width: 300, pitch: 15 },
  phone: { size: 12, article: [14, 20], second: [14, 39], premise: [14, 58], width: 366, pitch: 19 },
  tablet: { size: 14, article: [40, 24], second: [446, 24], premise: [40, 46], width: 740, pitch: 21 },
  low: { size: 12, article: [14, 16], second: [265, 16], premise: [14, 33], width: 500, pitch: 16 },
  compact: { size: 13, article: [763.5, 24], second: [763.5, 46], premise: [420, 24], width: 250, pitch: 22 },
  wide: { size: 15, article: [964, 27], second: [964, 55], premise: [500, 27], width: 330, pitch: 28 },
};

const ENGLISH: Readonly<Record<SetName, Partial<Spec>>> = {
  small: { blank: [222, 13.5] },
  phone: { article: [14, 18], second: [14, 35], premise: [14, 52], blank: [268, 18] },
  tablet: { second: [302, 24], blank: [652, 46] },
  low: { second: [231, 16], blank: [416, 33] },
  compact: { article: [690, 24], second: [690, 46], blank: [690, 68] },
  wide: { article: [1007, 27], second: [1007, 55], blank: [1007, 83] },
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
  const spec = inLanguage(SPECS, ENGLISH, set, say.lang);
  if (keys.article === null && keys.second === null) return null;
  return (
    <>
      {keys.article !== null && (
        <Key at={spec.article} bottom={bottom} size={spec.size} kind="bare" text={`${say('sectors.key-article')}${keys.article}`} />
      )}
      {keys.second !== null && (
        <Key at={spec.second} bottom={bottom} size={spec.size} kind="hollow" text={`${say('sectors.key-second')}${keys.second}`} />
      )}
      {spec.blank && <Key at={spec.blank} bottom={bottom} size={spec.size} kind="hatched" text={say('sectors.blank')} />}
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
  readonly kind: 'bare' | 'hollow' | 'hatched';
  readonly text: string;
}

/** A sample and its words; both bounds are derived. */
function Key({ at, bottom, size, kind, text }: KeyProps): JSX.Element {
  const [x, y] = [at[0] + SAMPLE + 8, bottom + at[1]];
  return (
    <>
      {kind === 'hatched' ? (
        <path fill="url(#hatch-v)" d={sample(at, bottom, kind)} />
      ) : (
        <path class="f0 sv" stroke-width="1.5" d={sample(at, bottom, kind)} />
      )}
      <Label x={x} y={y} size={size}>
        {text}
      </Label>
      {kind !== 'hatched' && <SignAfter basis="derived" x={x} y={y} dx={labelWidth(text, size) + 4} dy={-size * 0.38 - 5} />}
    </>
  );
}

function sample([x, y]: readonly [number, number], bottom: number, kind: KeyProps['kind']): string {
  const middle = bottom + y - HALF - 0.5;
  return kind === 'bare'
    ? `M${x} ${middle - HALF}v${2 * HALF}m0 ${-HALF}h${SAMPLE}m0 ${-HALF}v${2 * HALF}`
    : `M${x} ${middle - HALF}h${SAMPLE}v${2 * HALF}h${-SAMPLE}z`;
}

/** The keys are the marks of the bounds' figures. */
export function keyMarks(say: Say, set: SetName, bottom: number, keys: Keys): MarkAt[] {
  const { article, second, size } = inLanguage(SPECS, ENGLISH, set, say.lang);
  const most = Math.min(110, (FRAMES[set].width - FRAMES[set].margin - article[0]) / 2);
  const at = (id: string, [x, y]: readonly [number, number], text: string): MarkAt => {
    const w = say.lang === 'en' ? (SAMPLE + 8 + labelWidth(text, size)) / 2 : most;
    return { id, x: x + w, y: bottom + y - HALF, w, h: size * 0.6, shape: 'box' };
  };
  return [
    ...(keys.article === null ? [] : [at('sector-most', article, `${say('sectors.key-article')}${keys.article}`)]),
    ...(keys.second === null ? [] : [at('sector-most-2', second, `${say('sectors.key-second')}${keys.second}`)]),
  ];
}
