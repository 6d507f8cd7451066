import type { JSX } from 'preact';
import { span } from '../../geometry/signings/grid.ts';
import { breakLines } from '../../geometry/signings/lines.ts';
import { textWidth } from '../../geometry/text.ts';
import type { Say } from '../../model/captions.ts';
import { FRAMES, type SetName } from '../../model/frames.ts';
import { Label } from '../ink.tsx';
import { AMOUNT, type AmountRows, COLUMNS } from './amount-layout.ts';
import { Block } from './block.tsx';
import { Bracket } from './bracket.tsx';
import { SignAfter } from './sign.tsx';
import { Upright, uprightCells } from './upright.tsx';

/** Brackets and sums beside the field: what is itemised, and the rest. */
export function AmountWords({ say, set, rows }: { readonly say: Say; readonly set: SetName; readonly rows: AmountRows }): JSX.Element {
  const { y, side, gap, tick, sum, text, width, upright } = AMOUNT[set];
  const x = FRAMES[set].left + span(COLUMNS, side, gap) + tick + (set === 'wide' ? 18 : FRAMES[set].beside ? 10 : 7);
  const split = y + rows.known * (side + gap);
  const bottom = y + span(rows.total, side, gap);
  const lead = upright ? 0 : 10;
  const brackets = (
    <>
      <Bracket x={x} y0={y} y1={split - gap} tick={tick} lead={lead} />
      <Bracket x={x} y0={split} y1={bottom} tick={tick} lead={lead} />
    </>
  );
  if (upright) {
    const middle = y + (split - gap - y) / 2;
    const top = split + sum + 16;
    return (
      <>
        {brackets}
        <Label x={x + 6} y={middle - 4} size={text} bold vermilion>
          {say('amount.named')}
        </Label>
        <Label x={x + 6} y={middle + 13} size={text}>
          {say('amount.named-short')}
        </Label>
        <SignAfter basis="stated" x={x + 6} y={middle + 13} dx={textWidth(say('amount.named-short'), text) + 5} dy={-text * 0.38 - 5} />
        <Upright x={x + 46} y={top} size={sum} display vermilion text={say('amount.rest')} />
        <SignAfter basis="derived" x={x + 46} y={top} dx={-5} dy={uprightCells(say('amount.rest')).length * 1.12 * sum - sum * 0.75} />
        <Upright x={x + 20} y={top} size={text} text={say('amount.rest-short')} />
      </>
    );
  }
  const words = (key: string) => breakLines(say(key), text, width).map((line) => ({ text: line, size: text }));
  return (
    <>
      {brackets}
      <Block
        x={x + lead + (set === 'compact' ? 8 : 12)}
        top={y + sum * 0.1}
        lines={[{ text: say('amount.named'), size: sum, display: true, vermilion: true, basis: 'stated' }, ...words('amount.named-text')]}
      />
      <Block
        x={x + lead + (set === 'compact' ? 8 : 12)}
        middle={(split + bottom) / 2}
        lines={[{ text: say('amount.rest'), size: sum, display: true, vermilion: true, basis: 'derived' }, ...words('amount.rest-text')]}
      />
    </>
  );
}
