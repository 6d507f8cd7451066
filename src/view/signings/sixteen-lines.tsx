import type { JSX } from 'preact';
import { labelWidth } from '../../geometry/signings/label-width.ts';
import type { Say } from '../../model/captions.ts';
import type { Signing } from '../../model/story.ts';
import { Label } from '../ink.tsx';
import { SignAfter } from './sign.tsx';
import type { Below } from './sixteen-layout.ts';

interface LinesProps {
  readonly say: Say;
  readonly named: readonly Signing[];
  readonly spec: Below;
  readonly x: number;
}

/** Words where there is no room beside the seals and none may stand upright: lines below them. */
export function SixteenLines({ say, named, spec: { lines, size }, x }: LinesProps): JSX.Element {
  const [only] = named.length === 1 ? named : [];
  const said = `${say('sixteen.named')}, ${say('sixteen.amount')}`;
  return (
    <>
      {only && (
        <>
          <Label x={x} y={lines[0]} size={size} bold>
            {only.name ?? ''}
          </Label>
          <Label x={x} y={lines[1]} size={size}>
            {said}
          </Label>
          <SignAfter basis="stated" x={x} y={lines[1]} dx={labelWidth(said, size) + 5} dy={-size * 0.38 - 5} />
        </>
      )}
      <Label x={x} y={lines[2]} size={size} vermilion>
        {`${say('sixteen.rest')}: ${say('sixteen.rest-short')}`}
      </Label>
    </>
  );
}
