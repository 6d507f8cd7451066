import type { JSX } from 'preact';
import { span } from '../../geometry/signings/grid.ts';
import { breakLines } from '../../geometry/signings/lines.ts';
import { textWidth } from '../../geometry/text.ts';
import type { Say } from '../../model/captions.ts';
import { FRAMES, type SetName } from '../../model/frames.ts';
import type { Basis } from '../../model/story.ts';
import { Label } from '../ink.tsx';
import { type AmountLayout, type AmountRows, amountLayout, COLUMNS } from './amount-layout.ts';
import { Block, type Line } from './block.tsx';
import { Bracket } from './bracket.tsx';
import { SignAfter } from './sign.tsx';
import { Upright, uprightCells } from './upright.tsx';

/** Brackets and sums beside the field: what is itemised, and the rest. */
export function AmountWords({ say, set, rows }: { readonly say: Say; readonly set: SetName; readonly rows: AmountRows }): JSX.Element {
  const spec = amountLayout(set, say.lang);
  const { y, side, gap, tick, narrow } = spec;
  const x = FRAMES[set].left + span(COLUMNS, side, gap) + tick + (set === 'wide' ? 18 : FRAMES[set].beside ? 10 : 7);
  const split = y + rows.known * (side + gap);
  const bottom = y + span(rows.total, side, gap);
  const lead = narrow ? 0 : 10;
  const words = { say, spec, split, bottom };
  return (
    <>
      <Bracket x={x} y0={y} y1={split - gap} tick={tick} lead={lead} />
      <Bracket x={x} y0={split} y1={bottom} tick={tick} lead={lead} />
      {!narrow && <Level {...words} x={x + lead + (set === 'compact' ? 8 : 12)} />}
      {narrow && (say.lang === 'en' ? <Short {...words} x={x + 7} /> : <Narrow {...words} x={x} />)}
    </>
  );
}

interface WordsProps {
  readonly say: Say;
  readonly spec: AmountLayout;
  readonly x: number;
  /** Where the bracket of the rest begins and ends. */
  readonly split: number;
  readonly bottom: number;
}

/** Whole lines: a sum, and below it what it is of. */
function Level({ say, spec, x, split, bottom }: WordsProps): JSX.Element {
  const { y, sum, text, width } = spec;
  const lines = (key: 'named' | 'rest', basis: Basis): Line[] => [
    ...sumLines(say(`amount.${key}`), spec, basis),
    ...breakLines(say(`amount.${key}-text`), text, width).map((line) => ({ text: line, size: text })),
  ];
  return (
    <>
      <Block x={x} top={y + sum * 0.1} lines={lines('named', 'stated')} />
      <Block x={x} middle={(split + bottom) / 2} lines={lines('rest', 'derived')} />
    </>
  );
}

/** Short lines where a whole one has no room. */
function Short({ say, spec, x, split, bottom }: WordsProps): JSX.Element {
  const { y, text, width } = spec;
  const named = breakLines(say('amount.named'), text, width, 'bold').map(
    (line): Line => ({ text: line, size: text, bold: true, vermilion: true }),
  );
  const rest = breakLines(say('amount.rest-short'), text, width).map((line): Line => ({ text: line, size: text }));
  return (
    <>
      <Block x={x} top={y - 3} pitch={1.3} lines={[...named, { text: say('amount.named-short'), size: text, basis: 'stated' }]} />
      <Block x={x} middle={(split + bottom) / 2} pitch={1.3} lines={[...sumLines(say('amount.rest'), spec, 'derived'), ...rest]} />
    </>
  );
}

function sumLines(said: string, { sum: size, sums }: AmountLayout, basis: Basis): Line[] {
  const lines = sums === undefined ? [said] : breakLines(said, size, sums, 'display');
  return lines.map((text, i): Line => ({ text, size, display: true, vermilion: true, ...(i === lines.length - 1 ? { basis } : {}) }));
}

/** Upright words; those at the named row, level in two lines. */
function Narrow({ say, spec: { y, gap, sum, text }, x, split }: WordsProps): JSX.Element {
  const middle = y + (split - gap - y) / 2;
  const top = split + sum + 16;
  return (
    <>
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
