import type { JSX } from 'preact';
import type { Say } from '../../model/captions.ts';
import type { Signing } from '../../model/story.ts';
import { Label, round } from '../ink.tsx';
import { SignAfter } from './sign.tsx';
import type { Columns } from './sixteen-layout.ts';
import { Upright } from './upright.tsx';

interface ColumnsProps {
  readonly say: Say;
  readonly named: readonly Signing[];
  readonly spec: Columns;
  /** Right edge of the seals, the bracket's x, top and side of the first seal, the bracket's tick, the fence under the first row. */
  readonly right: number;
  readonly x: number;
  readonly y: number;
  readonly side: number;
  readonly tick: number;
  readonly fence: number;
}

/** Words where there is no room for level ones: upright, in a column or two; the name stands over the seals, its bracket reaching up to it. */
export function SixteenColumns({ say, named, spec, right, x, y, side, tick, fence }: ColumnsProps): JSX.Element {
  const { columns, size, name: baseline } = spec;
  const [near, far] = columns;
  const [only] = named.length === 1 ? named : [];
  const end = right - 16;
  const middle = baseline - size * 0.36;
  // The upper words end before the lower begin, however small the seals.
  const upper = y + size * 1.6;
  const below = Math.max(fence + size * 2, upper + (Array.from(say('sixteen.named')).length + 1.6) * size * 1.12);
  return (
    <>
      <path
        class="f0 sv"
        stroke-width="1.25"
        d={only ? `M${round(right + 3)} ${round(middle)}H${round(x)}V${round(y + side - 6)}h${-tick}` : ''}
      />
      {only && (
        <>
          <Label x={end} y={baseline} size={size} anchor="end" bold vermilion>
            {`${only.name ?? ''}，${say('sixteen.amount')}`}
          </Label>
          <SignAfter basis="stated" x={end} y={baseline} dx={4} dy={-size * 0.38 - 5} />
        </>
      )}
      <Upright x={right + far} y={upper} size={size} bold vermilion text={say('sixteen.named')} />
      {near === far ? (
        <Upright x={right + near} y={below} size={size} vermilion lead={say('sixteen.rest')} text={say('sixteen.rest-short')} />
      ) : (
        <>
          <Upright x={right + far} y={below} size={size} bold vermilion text={say('sixteen.rest')} />
          <Upright x={right + near} y={below} size={size} vermilion text={say('sixteen.rest-short')} />
        </>
      )}
    </>
  );
}
