import { type Cell, grid, span } from '../../geometry/signings/grid.ts';
import type { MarkAt } from '../../model/drawing.ts';
import { FRAMES, type SetName } from '../../model/frames.ts';
import type { Lang, Signing } from '../../model/story.ts';
import { type Draw, drawing } from '../drawing.tsx';
import { rectMark } from './box-mark.ts';
import { Heading } from './heading.tsx';
import { namedFirst } from './named-first.ts';
import { BlankSeal, NamedSeal, SealSlip } from './seal.tsx';
import { sixteenLayout } from './sixteen-layout.ts';
import { SixteenWords } from './sixteen-words.tsx';

/** The signings as seals, the named ones first in the order seals are read: from the right. */
export const sixteen: Draw = ({ story, say }, set) => {
  const spec = sixteenLayout(set, say.lang);
  const signings = namedFirst(story.signings);
  const named = signings.filter((signing) => signing.name !== null);
  const columns = Math.ceil(Math.sqrt(signings.length));
  const side = (spec.extent - (columns - 1) * spec.gap) / columns;
  const cells = grid({ x: FRAMES[set].left, y: spec.y, side, gap: spec.gap, columns, count: signings.length, fromRight: true });
  const rows = Math.ceil(signings.length / columns);
  const blank = say('sixteen.blank');
  const slip = blank === '' ? null : `sixteen-${set}-slip`;

  const body = (
    <>
      {slip !== null && (
        <defs>
          <SealSlip id={slip} size={spec.slip} text={blank} />
        </defs>
      )}
      <Heading set={set} title={say('sixteen.title')} sub={say('sixteen.sub')} />
      <g class="seals">
        {signings.map(({ id, name, seal }, i) => {
          const { cx, cy } = cells[i] as Cell;
          const at = { id, cx, cy, side, seed: i + 1 };
          return name === null ? (
            <BlankSeal key={id} {...at} slip={slip} width={spec.outline} />
          ) : (
            <NamedSeal key={id} {...at} face={seal ?? ''} />
          );
        })}
      </g>
      <SixteenWords story={story} say={say} set={set} named={named} side={side} columns={columns} rows={rows} />
    </>
  );
  return drawing('sixteen', set, body, marks(signings, cells, side, set, say.lang, rows));
};

/** Each seal; all of them, and those below the first row, for the phrases that count them. */
function marks(signings: readonly Signing[], cells: readonly Cell[], side: number, set: SetName, lang: Lang, rows: number): MarkAt[] {
  const { y, extent, gap } = sixteenLayout(set, lang);
  const x0 = FRAMES[set].left;
  const box = (id: string, from: number): MarkAt =>
    rectMark(id, { x0, x1: x0 + extent, y0: y + from * (side + gap), y1: y + span(rows, side, gap) });
  const seals = signings.map(({ id }, i): MarkAt => {
    const { cx, cy } = cells[i] as Cell;
    return { id, x: cx, y: cy, w: side / 2, h: side / 2, shape: 'square' };
  });
  return [...seals, box('signed-total', 0), box('other-signings', 1)];
}
