import type { JSX } from 'preact';
import { breakLines } from '../../geometry/signings/lines.ts';
import { type Cell, grid, span } from '../../geometry/signings/grid.ts';
import type { MarkAt } from '../../model/drawing.ts';
import { FRAMES, type SetName } from '../../model/frames.ts';
import type { Say } from '../../model/captions.ts';
import type { Signing, Story } from '../../model/story.ts';
import { type Draw, drawing } from '../drawing.tsx';
import { Label, type LabelSize, round } from '../ink.tsx';
import { Block, type Line } from './block.tsx';
import { Bracket } from './bracket.tsx';
import { Heading } from './heading.tsx';
import { BlankSeal, NamedSeal } from './seal.tsx';
import { Upright, uprightCells } from './upright.tsx';

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
  tablet: { y: 94, extent: 464, gap: 18, outline: 2, slip: 14, words: { name: 18, text: 14, width: 205 }, foot: null },
  low: { y: 46, extent: 276, gap: 10, outline: 1.6, slip: 12, words: { name: 14, text: 12, width: 150 }, foot: null },
  wide: { y: 152, extent: 558, gap: 26, outline: 2, slip: 15, words: { name: 22, text: 15, width: 245 }, foot: null },
};

/** The signings as seals, the named ones first in the order seals are read: from the right. */
export const sixteen: Draw = ({ story, say }, set) => {
  const spec = SPECS[set];
  const signings = namedFirst(story.signings);
  const named = signings.filter((signing) => signing.name !== null);
  const columns = Math.ceil(Math.sqrt(signings.length));
  const side = (spec.extent - (columns - 1) * spec.gap) / columns;
  const cells = grid({ x: FRAMES[set].left, y: spec.y, side, gap: spec.gap, columns, count: signings.length, fromRight: true });
  const rows = Math.ceil(signings.length / columns);
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
      <Words story={story} say={say} set={set} named={named} side={side} columns={columns} rows={rows} />
      {spec.foot !== null && <Label x={FRAMES[set].left} y={spec.foot} size={12}>{say('sixteen.foot')}</Label>}
    </>
  );
  return drawing('sixteen', set, body, marks(signings, cells, side, set, rows));
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
      {/* Both classes: some browsers do not see `.layer` from within a <use>. */}
      <text class={`s${size} fv v`} text-anchor="middle" y={round(-size * 0.2)}>
        {uprightCells(text).map((cell, i) => <tspan key={i} x="0" dy={i === 0 ? undefined : '1.12em'}>{cell}</tspan>)}
      </text>
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
  const tick = set === 'wide' || set === 'tablet' ? 14 : 7;
  const x = right + tick + (set === 'wide' || set === 'tablet' ? 18 : 5);
  const fence = y + side + gap / 2;
  const fenceX = right - span(Math.min(named.length, columns), side, gap) - gap / 2;
  const lead = 'columns' in words ? 0 : 10;
  const middle = (fence + bottom) / 2;
  const lines = (
    <>
      <Bracket x={x} y0={y + 6} y1={y + side - 6} tick={tick} lead={lead} />
      <path class="f0 sv" stroke-width="1.5" d={`M${round(fenceX)} ${y}V${round(fence)}H${round(x)}V${round(bottom)}h${-tick}${lead > 0 ? `M${round(x)} ${round(middle)}h${lead}` : ''}`} />
    </>
  );
  if ('columns' in words) {
    const [near, far] = words.columns;
    const below = fence + 24;
    return (
      <>
        {lines}
        <Upright x={right + near} y={y + 21} size={set === 'small' ? 12 : 13} bold vermilion text={say('sixteen.named')} />
        {near === far
          ? <Upright x={right + near} y={below} size={13} vermilion lead={say('sixteen.rest')} text={say('sixteen.rest-short')} />
          : (
            <>
              <Upright x={right + far} y={below} size={13} bold vermilion text={say('sixteen.rest')} />
              <Upright x={right + near} y={below} size={13} vermilion text={say('sixteen.rest-short')} />
            </>
          )}
      </>
    );
  }
  const parts = story.names.filter(({ group }) => group === 'part').map(({ name }) => name).join('、');
  const at = x + lead + 12;
  const first: readonly Line[] = [
    ...named.map(({ name }) => ({ text: name ?? '', size: words.name, display: true })),
    { text: say('sixteen.named-amount'), size: words.text, vermilion: true },
    ...breakLines(`${say('sixteen.parts')}${parts}${say('sixteen.parts-end')}`, words.text, words.width).map((text) => ({ text, size: words.text })),
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

/** Each seal, and all of them together for the phrase that counts them. */
function marks(signings: readonly Signing[], cells: readonly Cell[], side: number, set: SetName, rows: number): MarkAt[] {
  const { y, extent, gap } = SPECS[set];
  const height = span(rows, side, gap);
  const all: MarkAt = { id: 'signed-total', x: FRAMES[set].left + extent / 2, y: y + height / 2, w: extent / 2, h: height / 2, shape: 'box' };
  return [...signings.map(({ id }, i): MarkAt => {
    const { cx, cy } = cells[i] as Cell;
    return { id, x: cx, y: cy, w: side / 2, h: side / 2, shape: 'square' };
  }), all];
}
