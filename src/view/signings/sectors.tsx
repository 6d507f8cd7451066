import { labelWidth } from '../../geometry/signings/label-width.ts';
import { countAxis, highest, rowMiddles } from '../../geometry/signings/sectors.ts';
import type { Say } from '../../model/captions.ts';
import type { MarkAt } from '../../model/drawing.ts';
import { FRAMES } from '../../model/frames.ts';
import type { Sector } from '../../model/story.ts';
import { type Draw, drawing, Labels } from '../drawing.tsx';
import { Label } from '../ink.tsx';
import { Heading } from './heading.tsx';
import { namedFirst } from './named-first.ts';
import { keyMarks, SectorKeys } from './sector-keys.tsx';
import { Axis, Numbers, Slip } from './sector-numbers.tsx';
import { Heads, Named, Rules } from './sector-table.tsx';
import { type SectorsLayout, sectorsLayout } from './sectors-layout.ts';

/** The fields as rows: which report names them, and what number of signings each can have; never a number that none gives. */
export const sectors: Draw = ({ story, say }, set) => {
  const spec = sectorsLayout(set, say.lang);
  const { left, width, margin } = FRAMES[set];
  const rows = story.sectors;
  const signings = namedFirst(story.signings);
  const axis = countAxis(rows, signings.length, spec.axis);
  const ys = rowMiddles(rows, spec.top, spec.row, spec.last);
  const bottom = (ys.at(-1) ?? spec.top) + spec.last / 2;
  const right = Math.min(axis.at(axis.total) + spec.axis.pitch / 2, width - margin);
  const keys = { article: highest(rows, 'bounds'), second: highest(rows, 'bounds2') };
  // English says once, in the keys, what a slip says.
  const said = say.lang !== 'en';

  const body = (
    <>
      <defs>
        <Slip id={`sectors-${set}-slip`} spec={spec} text={said ? say('sectors.blank') : null} />
      </defs>
      <Heading set={set} title={say(`sectors.title-${known(rows)}`)} sub={say('sectors.sub')} />
      <Axis axis={axis} spec={spec} bottom={bottom} signings={signings} />
      {/* The table waits until the seals have come into its axis. */}
      <Labels>
        <Heads say={say} set={set} spec={spec} axis={axis} />
        {rows.map((row, i) => (
          <Label key={row.id} x={left} y={(ys[i] ?? 0) + spec.name * 0.36} size={spec.name} display={spec.serif} bold={!spec.serif}>
            {row.name}
          </Label>
        ))}
        <Named rows={rows} ys={ys} spec={spec} />
        <Numbers rows={rows} ys={ys} spec={spec} axis={axis} slip={`sectors-${set}-slip`} />
        <Rules rows={rows} ys={ys} spec={spec} left={left} right={right} bottom={bottom} />
        <SectorKeys say={say} set={set} bottom={bottom} keys={keys} />
      </Labels>
    </>
  );
  return drawing('sectors', set, body, [
    ...marks(rows, ys, spec, left, right),
    ...headMarks(say, spec),
    ...keyMarks(say, set, bottom, keys),
    ...signings.map(({ id }, i): MarkAt => ({ id, x: axis.at(i + 1), y: spec.seals, w: spec.seal / 2, h: spec.seal / 2, shape: 'square' })),
  ]);
};

/** Of how many rows a source gives the count: the finding says it. */
function known(rows: readonly Sector[]): 'none' | 'some' | 'all' {
  const counted = rows.filter(({ count }) => count !== null).length;
  return counted === 0 ? 'none' : counted < rows.length ? 'some' : 'all';
}

function marks(rows: readonly Sector[], ys: readonly number[], spec: SectorsLayout, left: number, right: number): MarkAt[] {
  return rows.map((row, i) => ({
    id: `sector-${row.id}`,
    x: (left + right) / 2,
    y: ys[i] ?? 0,
    w: (right - left) / 2,
    h: (row.kind === 'agencies' ? spec.last : spec.row) / 2 - 1,
    shape: 'box',
  }));
}

function headMarks(say: Say, { columns: [article, second], head, text, square, full, flush }: SectorsLayout): MarkAt[] {
  const at = (id: string, key: string, column: number): MarkAt => {
    const w = say.lang === 'en' ? labelWidth(say(`sectors.${key}${full ? '-full' : ''}`), text, 'bold') / 2 + 2 : text + 2;
    return { id, x: flush ? column + square / 2 + 2 - w : column, y: head - text * 0.36, w, h: text * 0.6, shape: 'box' };
  };
  return [at('signed-sectors', 'article', article), at('second-fields', 'second', second)];
}
