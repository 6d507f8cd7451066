import { Fragment, type JSX } from 'preact';
import { textWidth } from '../../geometry/text.ts';
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

/** Lines of words at a bracket: each stands 1.5 of its own size below the last, one below a name a little more. */
export function Block({
  x,
  lines,
  ...place
}: { readonly x: number; readonly lines: readonly Line[] } & ({ readonly middle: number } | { readonly top: number })): JSX.Element {
  const advances = lines.map(({ size }, i) => size * 1.5 + (lines[i - 1]?.display ? 5 : 0));
  const first = lines[0]?.size ?? 0;
  const height = advances.reduce((sum, advance) => sum + advance, 0);
  let y = 'top' in place ? place.top - first * 0.65 : place.middle - height / 2 - first * 0.3;
  return (
    <>
      {lines.map(({ text, basis, ...label }, i) => {
        y += advances[i] ?? 0;
        return (
          <Fragment key={text}>
            <Label x={x} y={y} {...label}>
              {text}
            </Label>
            {basis && <SignAfter basis={basis} x={x} y={y} dx={textWidth(text, label.size) + 5} dy={-label.size * 0.38 - 5} />}
          </Fragment>
        );
      })}
    </>
  );
}
