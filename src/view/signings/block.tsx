import { Fragment, type JSX } from 'preact';
import { labelWidth } from '../../geometry/signings/label-width.ts';
import type { Basis } from '../../model/story.ts';
import { Label, type LabelSize } from '../ink.tsx';
import { SignAfter } from './sign.tsx';

export interface Line {
  readonly text: string;
  readonly size: LabelSize;
  readonly display?: boolean;
  readonly bold?: boolean;
  readonly vermilion?: boolean;
  /** The sign after it. */
  readonly basis?: Basis;
}

const PITCH = 1.5;

/** Lines of words at a bracket: each stands 1.5 of its own size, or `pitch` of it, below the last. */
export function Block({
  x,
  lines,
  pitch = PITCH,
  ...place
}: { readonly x: number; readonly lines: readonly Line[]; readonly pitch?: number } & (
  | { readonly middle: number }
  | { readonly top: number }
)): JSX.Element {
  const first = lines[0]?.size ?? 0;
  let y = 'top' in place ? place.top - first * 0.65 : place.middle - blockHeight(lines, pitch) / 2 - first * 0.3;
  return (
    <>
      {lines.map(({ text, basis, ...label }, i) => {
        y += advance(lines, i, pitch);
        return (
          <Fragment key={text}>
            <Label x={x} y={y} {...label}>
              {text}
            </Label>
            {basis && (
              <SignAfter
                basis={basis}
                x={x}
                y={y}
                dx={labelWidth(text, label.size, label.display ? 'display' : 'text') + 6}
                dy={-label.size * 0.38 - 5}
              />
            )}
          </Fragment>
        );
      })}
    </>
  );
}

/** Height of all lines, px. */
export function blockHeight(lines: readonly Line[], pitch = PITCH): number {
  return lines.reduce((sum, _, i) => sum + advance(lines, i, pitch), 0);
}

/** From the last baseline to this one: closer within a name of several lines, wider below it. */
function advance(lines: readonly Line[], i: number, pitch: number): number {
  const [size, display, after] = [lines[i]?.size ?? 0, lines[i]?.display, lines[i - 1]?.display];
  return after ? (display ? size * 1.25 : size * pitch + 5) : size * pitch;
}
