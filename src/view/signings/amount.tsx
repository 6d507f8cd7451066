import { amountCells, type Sum } from '../../geometry/signings/amount.ts';
import { grid, span } from '../../geometry/signings/grid.ts';
import { breakLines } from '../../geometry/signings/lines.ts';
import type { MarkAt } from '../../model/drawing.ts';
import { FRAMES, type SetName } from '../../model/frames.ts';
import type { Story } from '../../model/story.ts';
import { type Draw, drawing } from '../drawing.tsx';
import { Label } from '../ink.tsx';
import { AmountField } from './amount-field.tsx';
import { type AmountLayout, type AmountRows, amountLayout, COLUMNS } from './amount-layout.ts';
import { AmountWords } from './amount-words.tsx';
import { rectMark } from './box-mark.ts';
import { figureOf } from './figure-of.ts';
import { Heading } from './heading.tsx';
import { Lines } from './lines.tsx';

const PITCH = 16;
const ROOM = 60; // px, for labels keep their size when the stage is drawn smaller

/** The agreed sum as a field of cells of 1亿元: what is itemised solid, what is not hatched, its end as soft as its word. */
export const amount: Draw = ({ story, say }, set) => {
  const spec = amountLayout(set, say.lang);
  const { y, side, gap, soft, feet } = spec;
  const total = sumOf(figureOf(story, 'signed-amount'));
  const cells = amountCells(total, items(story));
  const at = grid({ x: FRAMES[set].left, y, side, gap, columns: COLUMNS, count: cells.length });
  const known = cells.filter(({ itemised }) => itemised).length;
  const rows = { known: Math.ceil(known / COLUMNS), total: Math.ceil(total.value / COLUMNS), all: Math.ceil(cells.length / COLUMNS) };
  const about = total.precision === 'about';
  const ghostsX = FRAMES[set].left + span((cells.length % COLUMNS) + 1, side, gap) - side + gap;

  const body = (
    <>
      <Heading set={set} title={say('amount.title')} sub={say('amount.sub')} />
      <AmountField cells={cells} at={at} set={set} lang={say.lang} />
      <AmountWords say={say} set={set} rows={rows} />
      {feet && (
        <Label x={FRAMES[set].left} y={feet[0]} size={12}>
          {say('amount.foot')}
        </Label>
      )}
      {about &&
        (feet ? (
          <Lines
            x={FRAMES[set].left}
            y={feet[1]}
            size={soft}
            vermilion
            pitch={PITCH}
            lines={breakLines(
              say(set === 'small' ? 'amount.soft-short' : 'amount.soft'),
              soft,
              FRAMES[set].width - FRAMES[set].left - ROOM,
            )}
          />
        ) : (
          <Label x={ghostsX} y={y + span(rows.all, side, gap) - side / 2 + 5} size={soft} vermilion>
            {say('amount.soft')}
          </Label>
        ))}
    </>
  );
  return drawing('amount', set, body, marks(set, spec, rows));
};

/** Amounts that are stated for a single signing, in the order of the signings. */
function items(story: Story): readonly Sum[] {
  return story.signings.flatMap(({ amount: id }) => (id === null ? [] : [sumOf(figureOf(story, id))]));
}

/** In cells of 1亿元. */
function sumOf({ plain, precision }: ReturnType<typeof figureOf>): Sum {
  return { value: plain / 1e8, precision };
}

function marks(set: SetName, { y, side, gap }: AmountLayout, rows: AmountRows): MarkAt[] {
  const x0 = FRAMES[set].left;
  const box = (id: string, from: number, to: number): MarkAt => {
    const y0 = y + from * (side + gap);
    return rectMark(id, { x0, x1: x0 + span(COLUMNS, side, gap), y0, y1: y0 + span(to - from, side, gap) });
  };
  // The prose speaks of the named signing and of its sum: both are these cells.
  return [
    box('scgc-amount', 0, rows.known),
    box('scgc', 0, rows.known),
    box('other-amounts', rows.known, rows.total),
    box('signed-amount', 0, rows.all),
  ];
}
