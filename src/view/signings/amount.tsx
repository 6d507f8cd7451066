import type { JSX } from 'preact';
import { type AmountCell, amountCells, type Sum } from '../../geometry/signings/amount.ts';
import { fadingSquare, hatchLines, squares } from '../../geometry/signings/cells.ts';
import { dissolveDash, ghostDash } from '../../geometry/signings/dissolve.ts';
import { type Cell, grid, span } from '../../geometry/signings/grid.ts';
import { breakLines } from '../../geometry/signings/lines.ts';
import type { Say } from '../../model/captions.ts';
import type { MarkAt } from '../../model/drawing.ts';
import { FRAMES, type SetName } from '../../model/frames.ts';
import type { Figure, Story } from '../../model/story.ts';
import { type Draw, drawing } from '../drawing.tsx';
import { Label, type LabelSize } from '../ink.tsx';
import { Block } from './block.tsx';
import { Bracket } from './bracket.tsx';
import { Heading } from './heading.tsx';
import { SignAfter } from './sign.tsx';
import { Upright } from './upright.tsx';

interface Spec {
  readonly y: number;
  readonly side: number;
  readonly gap: number;
  /** Outline of a cell. */
  readonly line: number;
  readonly tick: number;
  /** Size of the sums, of the words below them and their width; `upright` where there is no room for level words. */
  readonly sum: LabelSize;
  readonly text: LabelSize;
  readonly width: number;
  readonly upright: boolean;
  /** Baselines of the words below the field; null: they stand in the sub-line and beside the ghosts. */
  readonly feet: readonly [number, number] | null;
}

const COLUMNS = 10;

const SPECS: Readonly<Record<SetName, Spec>> = {
  small: { y: 10, side: 16, gap: 3.5, line: 0.9, tick: 6, sum: 16, text: 12, width: 0, upright: true, feet: [237, 253] },
  phone: { y: 50, side: 23.5, gap: 4.5, line: 1.1, tick: 7, sum: 18, text: 13, width: 0, upright: true, feet: [376, 395] },
  tablet: { y: 94, side: 35, gap: 6.5, line: 1.1, tick: 12, sum: 28, text: 15, width: 240, upright: false, feet: null },
  low: { y: 46, side: 19, gap: 3.5, line: 1, tick: 7, sum: 18, text: 12, width: 180, upright: false, feet: [307, 323] },
  wide: { y: 150, side: 45, gap: 9, line: 1.2, tick: 14, sum: 32, text: 15, width: 200, upright: false, feet: null },
};

/** The agreed sum as a field of cells of 1亿元: what is itemised solid, what is not hatched, its end as soft as its word. */
export const amount: Draw = ({ story, say }, set) => {
  const { y, side, gap, feet } = SPECS[set];
  const total = sumOf(story.figures['signed-amount']);
  const cells = amountCells(total, items(story));
  const at = grid({ x: FRAMES[set].left, y, side, gap, columns: COLUMNS, count: cells.length });
  const known = cells.filter(({ itemised }) => itemised).length;
  const rows = { known: Math.ceil(known / COLUMNS), total: Math.ceil(total.value / COLUMNS), all: Math.ceil(cells.length / COLUMNS) };
  const about = total.precision === 'about';
  const ghostsX = FRAMES[set].left + span((cells.length % COLUMNS) + 1, side, gap) - side + gap;

  const body = (
    <>
      <Heading set={set} title={say('amount.title')} sub={say('amount.sub')} />
      <Field cells={cells} at={at} set={set} />
      <Words say={say} set={set} rows={rows} />
      {feet && <Label x={FRAMES[set].left} y={feet[0]} size={12}>{say('amount.foot')}</Label>}
      {about && (feet
        ? <Label x={FRAMES[set].left} y={feet[1]} size={12} vermilion>{say('amount.soft')}</Label>
        : <Label x={ghostsX} y={y + span(rows.all, side, gap) - side / 2 + 5} size={SPECS[set].text} vermilion>{say('amount.soft')}</Label>)}
    </>
  );
  return drawing('amount', set, body, marks(set, rows));
};

/** Amounts that are stated for a single signing, in the order of the signings. */
function items({ signings, figures }: Story): readonly Sum[] {
  return signings.filter(({ amount: id }) => id !== null).map(({ amount: id }) => sumOf(figures[id as string]));
}

/** In cells of 1亿元. */
function sumOf(figure: Figure | undefined): Sum {
  return { value: (figure?.plain ?? 0) / 1e8, precision: figure?.precision ?? 'unstated' };
}

/** All cells of one kind are one path; only those that dissolve have their own, for their dashes. */
function Field({ cells, at, set }: { readonly cells: readonly AmountCell[]; readonly at: readonly Cell[]; readonly set: SetName }): JSX.Element {
  const { side, line } = SPECS[set];
  const placed = cells.map((cell, i) => ({ ...cell, at: at[i] as Cell }));
  const solid = placed.filter(({ itemised, stage }) => itemised && stage.kind === 'solid');
  const fading = placed.filter(({ itemised, stage }) => itemised && stage.kind === 'dissolve');
  const hatched = placed.filter(({ itemised, stage }) => !itemised && stage.kind === 'solid');
  return (
    <>
      <path class="fv" d={squares(solid.map((cell) => cell.at), side) + fading.map((cell) => fadingSquare(cell.at, side)).join('')} />
      <path class="sv" fill="url(#hatch-v)" stroke-width={line} d={squares(hatched.map((cell) => cell.at), side)} />
      <g class="f0 sv" stroke-width={line}>
        {placed.map(({ itemised, stage, at: cell }) => {
          if (itemised || stage.kind === 'solid' || stage.kind === 'none') return null;
          const ghost = stage.kind === 'ghost';
          const dash = ghost ? ghostDash(stage.step, side / 8) : dissolveDash(stage.step, stage.of, side / 4);
          return <path key={cell.index} stroke-dasharray={dash} d={squares([cell], side)} />;
        })}
        <path d={placed.map(({ itemised, stage, at: cell }) => !itemised && stage.kind === 'dissolve' ? hatchLines(cell, side, sparser(side, stage.step, stage.of)) : '').join('')} />
      </g>
    </>
  );
}

/** Strokes of hatching in a cell that dissolves: from nearly those of the pattern (7.07 px apart along an edge) to one. */
function sparser(side: number, step: number, of: number): number {
  return Math.max(1, Math.round(((2 * side) / 7.07) * (1 - step / of)));
}

interface Rows {
  readonly known: number;
  readonly total: number;
  readonly all: number;
}

function Words({ say, set, rows }: { readonly say: Say; readonly set: SetName; readonly rows: Rows }): JSX.Element {
  const { y, side, gap, tick, sum, text, width, upright } = SPECS[set];
  const x = FRAMES[set].left + span(COLUMNS, side, gap) + tick + (set === 'wide' ? 18 : 7);
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
        <Label x={x + 6} y={middle - 4} size={text} bold vermilion>{say('amount.named')}</Label>
        <Label x={x + 6} y={middle + 13} size={text}>{say('amount.named-short')}</Label>
        <Upright x={x + 46} y={top} size={sum} display vermilion text={say('amount.rest')} />
        <SignAfter basis="derived" x={x + 46} y={top} dx={-5} dy={[...say('amount.rest').replace(/\d+/, '0')].length * 1.12 * sum - sum * 0.75} />
        <Upright x={x + 20} y={top} size={text} text={say('amount.rest-short')} />
      </>
    );
  }
  const words = (key: string) => breakLines(say(key), text, width).map((line) => ({ text: line, size: text }));
  return (
    <>
      {brackets}
      <Block x={x + lead + 12} top={y + sum * 0.1} lines={[{ text: say('amount.named'), size: sum, display: true, vermilion: true, basis: 'stated' }, ...words('amount.named-text')]} />
      <Block x={x + lead + 12} middle={(split + bottom) / 2} lines={[{ text: say('amount.rest'), size: sum, display: true, vermilion: true, basis: 'derived' }, ...words('amount.rest-text')]} />
    </>
  );
}

function marks(set: SetName, rows: Rows): MarkAt[] {
  const { y, side, gap } = SPECS[set];
  const w = span(COLUMNS, side, gap) / 2;
  const box = (id: string, from: number, to: number): MarkAt => {
    const top = y + from * (side + gap);
    const h = span(to - from, side, gap) / 2;
    return { id, x: FRAMES[set].left + w, y: top + h, w, h, shape: 'box' };
  };
  return [box('scgc-amount', 0, rows.known), box('other-amounts', rows.known, rows.total), box('signed-amount', 0, rows.all)];
}
