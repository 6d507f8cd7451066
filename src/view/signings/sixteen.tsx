import type { JSX } from 'preact';
import { breakLines } from '../../geometry/signings/lines.ts';
import { type Cell, grid, span } from '../../geometry/signings/grid.ts';
import type { MarkAt } from '../../model/drawing.ts';
import { FRAMES, type SetName } from '../../model/frames.ts';
import type { Say } from '../../model/captions.ts';
import type { Signing, Story } from '../../model/story.ts';
import { type Draw, drawing } from '../drawing.tsx';
import { Label, type LabelSize, round } from '../ink.tsx';
import { Bracket } from './bracket.tsx';
import { Heading } from './heading.tsx';
import { BlankSeal, NamedSeal } from './seal.tsx';
import { Upright } from './upright.tsx';

interface Spec {
  readonly y: number;
  /** Side of the whole square of seals, and the room between two of them. */
  readonly extent: number;
  readonly gap: number;
  readonly outline: number;
  readonly slip: LabelSize;
  /** Upright words in columns at these distances from the seals, or level words of these sizes. */
  readonly words: { readonly columns: readonly [number, number] } | { readonly name: LabelSize; readonly text: LabelSize; readonly width: number };
  readonly foot: number | null;
}

const SPECS: Readonly<Record<SetName, Spec>> = {
  small: { y: 10, extent: 241, gap: 7, outline: 1.6, slip: 12, words: { columns: [26, 45] }, foot: null },
  phone: { y: 50, extent: 331, gap: 9, outline: 1.8, slip: 13, words: { columns: [24.5, 24.5] }, foot: 397 },
  tablet: { y: 94, extent: 464, gap: 18, outline: 2, slip: 14, words: { name: 18, text: 14, width: 248 }, foot: null },
  low: { y: 46, extent: 276, gap: 10, outline: 1.6, slip: 12, words: { name: 14, text: 12, width: 192 }, foot: null },
  wide: { y: 152, extent: 558, gap: 26, outline: 2, slip: 15, words: { name: 22, text: 15, width: 290 }, foot: null },
};

/** The signings as seals, the named ones first in the order seals are read: from the right. */
export const sixteen: Draw = ({ story, say }, set) => {
  const spec = SPECS[set];
  const signings = namedFirst(story.signings);
  const named = signings.filter((signing) => signing.name !== null);
  const columns = Math.ceil(Math.sqrt(signings.length));
  const side = (spec.extent - (columns - 1) * spec.gap) / columns;
  const cells = grid({ x: FRAMES[set].left, y: spec.y, side, gap: spec.gap, columns, count: signings.length, fromRight: true });
  const slip = `sixteen-${set}-slip`;

  const body = (
    <>
      <defs><Slip id={slip} size={spec.slip} text={say('sixteen.blank')} /></defs>
      <Heading set={set} title={say('sixteen.title')} sub={say('sixteen.sub')} />
      <g class="seals">
        {signings.map(({ id, name, seal }, i) => {
          const { cx, cy } = cells[i] as Cell;
          const at = { cx, cy, side, seed: i + 1 };
          return name === null ? <BlankSeal key={id} {...at} slip={slip} width={spec.outline} /> : <NamedSeal key={id} {...at} face={seal ?? ''} />;
        })}
      </g>
      <Words story={story} say={say} set={set} named={named} side={side} columns={columns} rows={Math.ceil(signings.length / columns)} />
      {spec.foot !== null && <Label x={FRAMES[set].left} y={spec.foot} size={12}>{say('sixteen.foot')}</Label>}
    </>
  );
  return drawing('sixteen', set, body, marks(signings, cells, side));
};

function namedFirst(signings: readonly Signing[]): readonly Signing[] {
  return [...signings.filter(({ name }) => name !== null), ...signings.filter(({ name }) => name === null)];
}

/** The paper slip that says 未载, its words upright, round its centre. */
function Slip({ id, size, text }: { readonly id: string; readonly size: LabelSize; readonly text: string }): JSX.Element {
  const [w, h] = [size * 1.75, size * 3];
  return (
    <g id={id}>
      <path class="fp" d={`M${round(-w / 2)} ${round(-h / 2)}h${round(w)}v${round(h)}h${round(-w)}z`} />
      <Upright x={0} y={round(-size * 0.2)} size={size} vermilion text={text} />
    </g>
  );
}

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
function Words({ story, say, set, named, side, columns, rows }: WordsProps): JSX.Element {
  const { y, extent, gap, words } = SPECS[set];
  const right = FRAMES[set].left + extent;
  const bottom = y + span(rows, side, gap);
  const tick = 'columns' in words ? 7 : 14;
  const x = right + ('columns' in words ? 12 : 32);
  const fence = y + side + gap / 2;
  const fenceX = right - span(Math.min(named.length, columns), side, gap) - gap / 2;
  const lead = 'columns' in words ? 0 : 12;
  const middle = (fence + bottom) / 2;
  const lines = (
    <>
      <Bracket x={x} y0={y + 6} y1={y + side - 6} tick={tick} lead={lead} />
      <path class="f0 sv" stroke-width="1.5" d={`M${round(fenceX)} ${y}V${round(fence)}H${round(x)}V${round(bottom)}h${-tick}${lead > 0 ? `M${round(x)} ${round(middle)}h${lead}` : ''}`} />
    </>
  );
  if ('columns' in words) {
    const [near, far] = words.columns;
    const stacked = near === far;
    return (
      <>
        {lines}
        <Upright x={right + near} y={y + 21} size={set === 'small' ? 12 : 13} bold vermilion text={say('sixteen.named')} />
        <Upright x={right + far} y={fence + 24} size={13} bold vermilion text={say('sixteen.rest')} />
        <Upright x={right + near} y={fence + 24 + (stacked ? 68 : 0)} size={13} vermilion text={say('sixteen.rest-short')} />
      </>
    );
  }
  const parts = story.names.filter(({ group }) => group === 'part').map(({ name }) => name).join('、');
  const at = x + lead + 12;
  const first = [
    ...named.map(({ name }) => ({ text: name ?? '', size: words.name, display: true })),
    { text: say('sixteen.named-amount'), size: words.text, vermilion: true },
    ...breakLines(`${say('sixteen.parts')}${parts}${say('sixteen.parts-end')}`, words.text, words.width).map((text) => ({ text, size: words.text })),
  ];
  const rest = [
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

interface Line {
  readonly text: string;
  readonly size: LabelSize;
  readonly display?: boolean;
  readonly vermilion?: boolean;
}

/** Lines of words centred on `middle`; each stands 1.5 of its own size below the last. */
function Block({ x, middle, lines }: { readonly x: number; readonly middle: number; readonly lines: readonly Line[] }): JSX.Element {
  const height = lines.reduce((sum, { size }) => sum + size * 1.5, 0);
  let y = middle - height / 2 - (lines[0]?.size ?? 0) * 0.4;
  return (
    <>
      {lines.map(({ text, ...label }) => {
        y += label.size * 1.5;
        return <Label key={text} x={x} y={y} {...label}>{text}</Label>;
      })}
    </>
  );
}

function marks(signings: readonly Signing[], cells: readonly Cell[], side: number): MarkAt[] {
  return signings.map(({ id }, i) => {
    const { cx, cy } = cells[i] as Cell;
    return { id, x: cx, y: cy, w: side / 2, h: side / 2, shape: 'square' };
  });
}
