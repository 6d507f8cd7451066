import type { JSX } from 'preact';
import type { ArrivalWay } from '../../geometry/closeups/arrival.ts';
import type { BayLayout } from '../../geometry/closeups/bay-layout.ts';
import type { Say } from '../../model/captions.ts';
import { Label, round } from '../ink.tsx';
import { arrowPath } from './journey.tsx';

/** A way that comes in from beyond the frame, with its arrow. */
export function Arrival({ way: { from, to, arrow, along }, heavy }: { readonly way: ArrivalWay; readonly heavy: boolean }): JSX.Element {
  const line = `M${from.map(round).join(' ')}L${to.map(round).join(' ')}`;
  return (
    <>
      <path class="f0 sp draw" pathLength={1} stroke-width={heavy ? 10 : 8} d={line} />
      <path class="f0 sv draw" pathLength={1} stroke-width={heavy ? 4 : 3} d={line} />
      <path class="fv sp" stroke-width={5} paint-order="stroke" d={arrowPath(arrow, along, heavy ? 16 : 11)} />
    </>
  );
}

interface WordsProps {
  readonly say: Say;
  readonly words: BayLayout['words'];
  readonly way: ArrivalWay;
}

/** The words left of the arrow; they keep off the slanting line at the height of their last line. */
export function ArrivalWords({
  say,
  words: { gap, dy, size, note, broken },
  way: {
    arrow: [x, y],
    along: [u, v],
  },
}: WordsProps): JSX.Element {
  const from = broken ? say('bay.from').split(/ (?=\S+$)/) : [say('bay.from')];
  const last = dy + (from.length - 1) * size * 1.2 + note * 1.6;
  const right = x + (u / v) * last - gap;
  return (
    <>
      {from.map((line, index) => (
        <Label key={line} x={right} y={y + dy + index * size * 1.2} size={size} anchor="end" display vermilion halo>
          {line}
        </Label>
      ))}
      <Label x={right} y={y + last} size={note} anchor="end" vermilion halo>
        {say('bay.from-distance')}
      </Label>
    </>
  );
}
