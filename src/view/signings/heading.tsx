import type { JSX } from 'preact';
import { FRAMES, type SetName } from '../../model/frames.ts';
import { Label, type LabelSize } from '../ink.tsx';

interface HeadSpec {
  readonly title: number;
  readonly size: LabelSize;
  /** Baseline of the sub-line; null: this set has none. */
  readonly sub: number | null;
}

/** Baselines of a chart's title, which is its finding. The smallest screens have no room for one: the step's text says it. */
const HEAD: Readonly<Record<SetName, HeadSpec | null>> = {
  small: null,
  phone: { title: 33, size: 20, sub: null },
  tablet: { title: 52, size: 28, sub: 78 },
  low: { title: 31, size: 20, sub: null },
  compact: { title: 78, size: 28, sub: 105 },
  wide: { title: 92, size: 40, sub: 124 },
};

/** The finding over a chart and, on large sets, one line on how to read it. */
export function Heading({ set, title, sub }: { readonly set: SetName; readonly title: string; readonly sub: string }): JSX.Element | null {
  const head = HEAD[set];
  if (head === null) return null;
  const x = FRAMES[set].left;
  return (
    <>
      <Label x={x} y={head.title} size={head.size} display>
        {title}
      </Label>
      {head.sub !== null && (
        <Label x={x} y={head.sub} size={set === 'wide' ? 15 : 14}>
          {sub}
        </Label>
      )}
    </>
  );
}
