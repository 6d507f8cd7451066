import type { JSX } from 'preact';
import { span } from '../../geometry/signings/grid.ts';
import { breakLines } from '../../geometry/signings/lines.ts';
import type { Say } from '../../model/captions.ts';
import { FRAMES, type SetName } from '../../model/frames.ts';
import type { Signing, Story } from '../../model/story.ts';
import { round } from '../ink.tsx';
import { Block, type Line } from './block.tsx';
import { Bracket } from './bracket.tsx';
import { SIXTEEN } from './sixteen-layout.ts';
import { Upright } from './upright.tsx';

interface WordsProps {
  readonly story: Story;
  readonly say: Say;
  readonly set: SetName;
  readonly named: readonly Signing[];
  readonly side: number;
  readonly columns: number;
  readonly rows: number;
}

/** Brackets and words on the right: the named above, and a fence round all the others, those of the first row too. */
export function SixteenWords({ story, say, set, named, side, columns, rows }: WordsProps): JSX.Element {
  const { y, extent, gap, words } = SIXTEEN[set];
  const right = FRAMES[set].left + extent;
  const bottom = y + span(rows, side, gap);
  const tick = FRAMES[set].heavy ? 14 : 7;
  const x = right + tick + (FRAMES[set].heavy ? 18 : 5);
  const fence = y + side + gap / 2;
  const fenceX = right - span(Math.min(named.length, columns), side, gap) - gap / 2;
  const lead = 'columns' in words ? 0 : 10;
  const middle = (fence + bottom) / 2;
  const lines = (
    <>
      <Bracket x={x} y0={y + 6} y1={y + side - 6} tick={tick} lead={lead} />
      <path
        class="f0 sv"
        stroke-width="1.5"
        d={`M${round(fenceX)} ${y}V${round(fence)}H${round(x)}V${round(bottom)}h${-tick}${lead > 0 ? `M${round(x)} ${round(middle)}h${lead}` : ''}`}
      />
    </>
  );
  if ('columns' in words) {
    const [near, far] = words.columns;
    const below = fence + 24;
    return (
      <>
        {lines}
        <Upright
          x={right + near}
          y={y + (set === 'small' ? 16 : 21)}
          size={set === 'small' ? 12 : 13}
          bold
          vermilion
          text={say('sixteen.named')}
        />
        {near === far ? (
          <Upright x={right + near} y={below} size={13} vermilion lead={say('sixteen.rest')} text={say('sixteen.rest-short')} />
        ) : (
          <>
            <Upright x={right + far} y={below} size={13} bold vermilion text={say('sixteen.rest')} />
            <Upright x={right + near} y={below} size={13} vermilion text={say('sixteen.rest-short')} />
          </>
        )}
      </>
    );
  }
  const parts = story.names
    .filter(({ group }) => group === 'part')
    .map(({ name }) => name)
    .join('、');
  const at = x + lead + 12;
  const first: readonly Line[] = [
    ...named.map(({ name }) => ({ text: name ?? '', size: words.name, display: true })),
    { text: say('sixteen.named-amount'), size: words.text, vermilion: true, basis: 'stated' },
    ...breakLines(`${say('sixteen.parts')}${parts}${say('sixteen.parts-end')}`, words.text, words.width).map((text) => ({
      text,
      size: words.text,
    })),
  ];
  const rest: readonly Line[] = [
    { text: say('sixteen.rest'), size: words.name, display: true },
    ...breakLines(say('sixteen.rest-unknown'), words.text, words.width).map((text) => ({ text, size: words.text, vermilion: true })),
    ...breakLines(say('sixteen.rest-kinds'), words.text, words.width).map((text) => ({ text, size: words.text })),
  ];
  return (
    <>
      {lines}
      <Block x={at} middle={y + side / 2} lines={first} />
      <Block x={at} middle={middle} lines={rest} />
    </>
  );
}
