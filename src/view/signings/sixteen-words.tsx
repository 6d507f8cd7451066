import type { JSX } from 'preact';
import { span } from '../../geometry/signings/grid.ts';
import { breakLines } from '../../geometry/signings/lines.ts';
import type { Say } from '../../model/captions.ts';
import { FRAMES, type SetName } from '../../model/frames.ts';
import type { Signing, Story } from '../../model/story.ts';
import { round } from '../ink.tsx';
import { Block, blockHeight, type Line } from './block.tsx';
import { Bracket } from './bracket.tsx';
import { SixteenColumns } from './sixteen-columns.tsx';
import { type Level, sixteenLayout } from './sixteen-layout.ts';
import { SixteenLines } from './sixteen-lines.tsx';

interface WordsProps {
  readonly story: Story;
  readonly say: Say;
  readonly set: SetName;
  readonly named: readonly Signing[];
  readonly side: number;
  readonly columns: number;
  readonly rows: number;
}

/** Brackets and words: the named above, and a fence round all the others, those of the first row too. */
export function SixteenWords({ story, say, set, named, side, columns, rows }: WordsProps): JSX.Element {
  const { y, extent, gap, tick, off, words } = sixteenLayout(set, say.lang);
  const right = FRAMES[set].left + extent;
  const bottom = y + span(rows, side, gap);
  const x = right + tick + off;
  const fence = y + side + gap / 2;
  const fenceX = right - span(Math.min(named.length, columns), side, gap) - gap / 2;
  const level = 'names' in words ? levelWords(story, say, named, words, { y, side, middle: (fence + bottom) / 2 }) : null;
  const lead = level ? 10 : 0;
  const at = x + lead + off * 0.3 + 6;
  return (
    <>
      <path
        class="f0 sv"
        stroke-width={FRAMES[set].heavy ? 1.5 : 1.25}
        d={`M${round(fenceX)} ${y}V${round(fence)}H${round(x)}V${round(bottom)}h${-tick}${level ? `M${round(x)} ${round(level.middle)}h${lead}` : ''}`}
      />
      {'columns' in words ? (
        <SixteenColumns say={say} named={named} spec={words} right={right} x={x} y={y} side={side} tick={tick} fence={fence} />
      ) : (
        <Bracket x={x} y0={y + 6} y1={y + side - 6} tick={tick} lead={lead} width={level ? 1.5 : 1.25} />
      )}
      {'lines' in words && <SixteenLines say={say} named={named} spec={words} x={FRAMES[set].left} />}
      {level && (
        <>
          <Block x={at} {...level.place} lines={level.named} />
          <Block x={at} middle={level.middle} lines={level.rest} />
        </>
      )}
    </>
  );
}

const NO_BREAK = '\u00a0';
const ROOM = 16; // px, between the words at the named seal and those of the others

/** The words at the named seal: about its middle, or from its top where they are taller than it; below them, at the bracket's middle if they can, the others'. */
function levelWords(
  story: Story,
  say: Say,
  only: readonly Signing[],
  words: Level,
  { y, side, middle }: { readonly y: number; readonly side: number; readonly middle: number },
) {
  const named = namedLines(story, say, only, words);
  const rest = restLines(say, words);
  const tall = blockHeight(named) > side;
  const end = tall ? y + 8 + blockHeight(named) : y + side / 2 + blockHeight(named) / 2;
  return {
    named,
    rest,
    place: tall ? { top: y + 8 } : { middle: y + side / 2 },
    middle: Math.max(middle, end + ROOM + blockHeight(rest) / 2),
  };
}

function namedLines(story: Story, say: Say, named: readonly Signing[], { name: size, names, text, width }: Level): readonly Line[] {
  const parts = story.names
    .filter(({ group }) => group === 'part')
    .map(({ name }) => (say.lang === 'en' ? name.replace(/ /g, NO_BREAK) : name))
    .join(say.lang === 'en' ? ', ' : '、');
  const amount = breakLines(say('sixteen.named-amount'), text, width - 16).map((line, i, { length }) =>
    i < length - 1 ? line.replace(/，$/, '') : line,
  );
  return [
    ...named
      .flatMap(({ name }) => breakLines(name ?? '', size, names, say.lang === 'en' ? 'display' : 'text'))
      .map((line) => ({ text: line, size, display: true })),
    ...amount.map((line, i): Line => ({ text: line, size: text, vermilion: true, ...(i === 0 ? { basis: 'stated' } : {}) })),
    ...breakLines(`${say('sixteen.parts')}${parts}${say('sixteen.parts-end')}`, text, width).map((line) => ({ text: line, size: text })),
  ];
}

function restLines(say: Say, { name: size, text, width }: Level): readonly Line[] {
  const lines = (key: string, vermilion: boolean) =>
    breakLines(say(key), text, width).map((line) => ({ text: line, size: text, vermilion }));
  return [
    { text: say('sixteen.rest'), size, display: true },
    ...lines('sixteen.rest-unknown', true),
    ...lines('sixteen.rest-kinds', false),
  ];
}
