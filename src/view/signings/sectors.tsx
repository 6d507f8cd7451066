import type { JSX } from 'preact';
import { type AxisSpec, type CountAxis, countAxis, highest, rowMiddles, sectorFace } from '../../geometry/signings/sectors.ts';
import { textWidth } from '../../geometry/text.ts';
import type { Say } from '../../model/captions.ts';
import type { MarkAt } from '../../model/drawing.ts';
import { FRAMES, type SetName } from '../../model/frames.ts';
import type { Sector } from '../../model/story.ts';
import { type Draw, drawing } from '../drawing.tsx';
import { Label, type LabelSize, round } from '../ink.tsx';
import { Heading } from './heading.tsx';
import { keyMarks, SectorKeys } from './sector-keys.tsx';
import { SignAfter } from './sign.tsx';

interface Spec {
  /** Baseline of the columns' heads, y of the axis' seals, of the first rule, height of a row and of the agencies' row. */
  readonly head: number;
  readonly seals: number;
  readonly top: number;
  readonly row: number;
  readonly last: number;
  readonly name: LabelSize;
  readonly serif: boolean;
  readonly text: LabelSize;
  /** Middles of the three columns, and where their rules end. */
  readonly columns: readonly [article: number, second: number, count: number];
  readonly end: number;
  readonly slip: readonly [w: number, h: number];
  readonly axis: AxisSpec;
  readonly seal: number;
  readonly square: number;
  /** Half the height of the hollow bar, and its stroke. */
  readonly bar: number;
  readonly line: number;
}

const SPECS: Readonly<Record<SetName, Spec>> = {
  small: { head: 19, seals: 25, top: 31, row: 16, last: 17, name: 12, serif: false, text: 12, columns: [112, 142, 173], end: 191, slip: [35, 12], axis: { x: 203, pitch: 6.8 }, seal: 5, square: 8, bar: 2, line: 1.2 },
  phone: { head: 60, seals: 70, top: 80, row: 22.5, last: 24, name: 13, serif: false, text: 12, columns: [134, 165, 197], end: 216, slip: [38, 15], axis: { x: 236, pitch: 9 }, seal: 6.2, square: 9.5, bar: 3, line: 1.5 },
  tablet: { head: 110, seals: 125, top: 140, row: 34, last: 36, name: 16, serif: true, text: 14, columns: [230, 310, 392], end: 420, slip: [54, 20], axis: { x: 452, pitch: 22.8 }, seal: 12, square: 13, bar: 4, line: 1.6 },
  low: { head: 52, seals: 62, top: 72, row: 19.5, last: 21, name: 13, serif: false, text: 12, columns: [138, 177, 217], end: 240, slip: [40, 15], axis: { x: 265, pitch: 15.9 }, seal: 9, square: 9.5, bar: 2.8, line: 1.5 },
  wide: { head: 164, seals: 191, top: 212, row: 43, last: 45, name: 20, serif: true, text: 15, columns: [705, 796, 891], end: 932, slip: [62, 24], axis: { x: 971, pitch: 26.7 }, seal: 14, square: 17, bar: 5, line: 2 },
};

/** The fields as rows: which report names them, and what number of signings each can have; never a number that none gives. */
export const sectors: Draw = ({ story, say }, set) => {
  const spec = SPECS[set];
  const { left, width, margin } = FRAMES[set];
  const rows = story.sectors;
  const axis = countAxis(rows, story.signings.length, spec.axis);
  const ys = rowMiddles(rows, spec.top, spec.row, spec.last);
  const bottom = (ys.at(-1) ?? spec.top) + spec.last / 2;
  const right = Math.min(axis.at(axis.total) + spec.axis.pitch / 2, width - margin);
  const keys = { article: highest(rows, 'bounds'), second: highest(rows, 'bounds2') };

  const body = (
    <>
      <defs><Slip id={`sectors-${set}-slip`} spec={spec} text={say('sectors.blank')} /></defs>
      <Heading set={set} title={say('sectors.title')} sub={say('sectors.sub')} />
      <Axis axis={axis} spec={spec} bottom={bottom} />
      <Heads say={say} set={set} spec={spec} axis={axis} />
      {rows.map((row, i) => (
        <Label key={row.id} x={left} y={(ys[i] ?? 0) + spec.name * 0.36} size={spec.name} display={spec.serif} bold={!spec.serif}>{row.name}</Label>
      ))}
      <Named rows={rows} ys={ys} spec={spec} />
      <Numbers rows={rows} ys={ys} spec={spec} axis={axis} slip={`sectors-${set}-slip`} />
      <Rules rows={rows} ys={ys} spec={spec} left={left} right={right} bottom={bottom} />
      <SectorKeys say={say} set={set} bottom={bottom} keys={keys} />
    </>
  );
  return drawing('sectors', set, body, [...marks(rows, ys, spec, left, right), ...headMarks(spec), ...keyMarks(set, bottom, keys)]);
};

/** 未载 between hatching, round its centre. */
function Slip({ id, spec: { slip: [w, h], text: size }, text }: { readonly id: string; readonly spec: Spec; readonly text: string }): JSX.Element {
  const side = round((w - size * 2.3) / 2);
  return (
    <g id={id}>
      <path fill="url(#hatch-v)" d={`M${-w / 2} ${-h / 2}h${side}v${h}h${-side}zM${w / 2} ${-h / 2}h${-side}v${h}h${side}z`} />
      <text class={`s${size} fv v`} text-anchor="middle" y={round(size * 0.36)}>{text}</text>
    </g>
  );
}

interface RowsProps {
  readonly rows: readonly Sector[];
  readonly ys: readonly number[];
  readonly spec: Spec;
}

/** Hair rules between the rows of the table; heavier ones above it, and round the agencies across the whole chart. */
function Rules({ rows, ys, spec, left, right, bottom }: RowsProps & { readonly left: number; readonly right: number; readonly bottom: number }): JSX.Element {
  const under = ys.slice(0, -1).filter((_, i) => rows[i + 1]?.kind !== 'agencies').map((y) => `M${left} ${y + spec.row / 2}H${spec.end}`);
  return (
    <>
      <path class="f0 si" stroke-width=".75" d={under.join('')} />
      <path class="f0 si" stroke-width="1.5" d={`M${left} ${spec.top}H${spec.end}M${left} ${bottom - spec.last}H${round(right)}M${left} ${bottom}H${round(right)}`} />
    </>
  );
}

/** As many small seals as there are signings, their ticks, and dotted guides down from these. */
function Axis({ axis, spec, bottom }: { readonly axis: CountAxis; readonly spec: Spec; readonly bottom: number }): JSX.Element {
  return (
    <>
      <path class="f0 si" stroke-width="1" stroke-dasharray="1 4" d={axis.ticks.map((tick) => `M${round(axis.at(tick))} ${spec.seals + spec.seal / 2 + 4}V${bottom - 3}`).join('')} />
      {axis.ticks.map((tick) => <Label key={tick} x={axis.at(tick)} y={spec.seals - spec.seal / 2 - 4} size={spec.text} anchor="middle" display>{tick}</Label>)}
      <Seals at={Array.from({ length: axis.total }, (_, i) => [axis.at(i + 1), spec.seals])} side={spec.seal} />
    </>
  );
}

/** Small seals of `side` px, drawn once in the sprite; hollow with `line`. */
function Seals({ at, side, line }: { readonly at: readonly (readonly [x: number, y: number])[]; readonly side: number; readonly line?: number }): JSX.Element {
  const scale = side / 10;
  return (
    <g class={line === undefined ? 'fv' : 'f0 sv'} stroke-width={line === undefined ? undefined : round(line / scale)} transform={`scale(${scale})`}>
      {at.map(([x, y]) => <use key={`${x} ${y}`} href="#small-seal" x={round(x / scale)} y={round(y / scale)} />)}
    </g>
  );
}

/** Heads of the columns, with the sign of each report; large sets also say how many each names. */
function Heads({ say, set, spec, axis }: { readonly say: Say; readonly set: SetName; readonly spec: Spec; readonly axis: CountAxis }): JSX.Element {
  const [article, second, count] = spec.columns;
  const counted = set === 'wide' || set === 'tablet';
  const heads = [['article', article, 'stated'], ['second', second, 'external'], ['counted', count, null]] as const;
  return (
    <>
      {heads.map(([key, x]) => <Label key={key} x={x} y={spec.head} size={spec.text} anchor="middle" bold>{say(`sectors.${key}${set === 'wide' ? '-full' : ''}`)}</Label>)}
      {heads.map(([key, x, basis]) => {
        if (basis === null || set === 'small') return null;
        if (!counted) return <SignAfter key={key} basis={basis} x={x} y={spec.head} dx={-5} dy={6} />;
        const named = say(`sectors.${key}-count`);
        return (
          <g key={key}>
            <Label x={x - 6} y={spec.head + 19} size={12} anchor="middle">{named}</Label>
            <SignAfter basis={basis} x={x - 6} y={spec.head + 19} dx={textWidth(named, 12) / 2 + 3} dy={-9} />
          </g>
        );
      })}
      {set === 'wide' && <Label x={axis.at(1) - spec.seal / 2} y={148} size={15} bold>{say('sectors.axis')}</Label>}
    </>
  );
}

/** Which report names a row: solid in the article, hollow in the other one, a dash in neither. */
function Named({ rows, ys, spec }: RowsProps): JSX.Element {
  const [article, second] = spec.columns;
  const where = (x: number, said: (row: Sector) => boolean) => rows.flatMap((row, i): [number, number][] => (said(row) ? [[x, ys[i] ?? 0]] : []));
  const dashes = [...where(article, (row) => !row.inArticle), ...where(second, (row) => !row.inSecond)];
  return (
    <>
      <Seals at={where(article, (row) => row.inArticle)} side={spec.square} />
      <Seals at={where(second, (row) => row.inSecond)} side={spec.square} line={spec.line} />
      <path class="f0 si" stroke-width="1.2" d={dashes.map(([x, y]) => `M${x - 3} ${y}h6`).join('')} />
    </>
  );
}

/** The last column and the chart: a known count as solid seals, else the slip and the bounds that follow. */
function Numbers({ rows, ys, spec, axis, slip }: RowsProps & { readonly axis: CountAxis; readonly slip: string }): JSX.Element {
  const column = spec.columns[2];
  const placed = rows.map((row, i) => ({ row, face: sectorFace(row), y: ys[i] ?? 0 }));
  const bars = placed.flatMap(({ face, y }) => {
    if (face.kind === 'count') return [];
    const twin = face.article !== null && face.second !== null;
    const shift = spec.bar + 1.5;
    const bare = face.article && barePath(axis, face.article, twin ? y - shift : y, spec.bar);
    const hollow = face.second && hollowPath(axis, face.second, twin ? y + shift - 0.5 : y, spec.bar);
    return [{ bare: bare ?? '', hollow: hollow ?? '' }];
  });
  const bare = bars.map((bar) => bar.bare).join('');
  const hollow = bars.map((bar) => bar.hollow).join('');
  const ranges = placed.flatMap(({ face, y }) => {
    if (face.kind === 'count' || face.article === null || axis.ticks.includes(face.article[1])) return [];
    return [{ text: face.article.join('–'), x: axis.at(face.article[1]) + spec.bar + 5, y }];
  });
  const chips = ranges.map(({ text, x, y }) => `M${round(x)} ${round(y - spec.text / 2)}h${round(textWidth(text, spec.text))}v${spec.text}H${round(x)}z`).join('');
  return (
    <>
      {/* Paper round the lines and under the words: the inks never touch. */}
      <path class="fp sp" stroke-width={spec.line + 5} d={bare + hollow + chips} />
      <path class="f0 sv" stroke-width={spec.line} d={bare} />
      <path class="fp sv" stroke-width={round(spec.line * 0.85)} d={hollow} />
      {placed.map(({ row, face, y }) => face.kind === 'count'
        ? <Count key={row.id} x={column} y={y} count={face.count} spec={spec} axis={axis} />
        : <use key={row.id} href={`#${slip}`} x={column} y={round(y)} />)}
      {ranges.map(({ text, x, y }) => <Label key={y} x={x} y={y + spec.text * 0.36} size={spec.text}>{text}</Label>)}
    </>
  );
}

function Count({ x, y, count, spec, axis }: { readonly x: number; readonly y: number; readonly count: number; readonly spec: Spec; readonly axis: CountAxis }): JSX.Element {
  return (
    <g class="counted">
      <Label x={x} y={y + spec.name * 0.36} size={spec.name} anchor="middle" bold>{count}</Label>
      <Seals at={Array.from({ length: count }, (_, i) => [axis.at(i + 1), y])} side={spec.seal} />
    </g>
  );
}

function barePath(axis: CountAxis, [min, max]: readonly [number, number], y: number, tick: number): string {
  const [from, to] = [round(axis.at(min)), round(axis.at(max))];
  return `M${from} ${round(y - tick)}v${2 * tick}M${from} ${round(y)}H${to}M${to} ${round(y - tick)}v${2 * tick}`;
}

function hollowPath(axis: CountAxis, [min, max]: readonly [number, number], y: number, half: number): string {
  const [from, to] = [round(axis.at(min)), round(axis.at(max))];
  return `M${from} ${round(y - half)}H${to}v${2 * half}H${from}z`;
}

function marks(rows: readonly Sector[], ys: readonly number[], spec: Spec, left: number, right: number): MarkAt[] {
  return rows.map((row, i) => ({
    id: `sector-${row.id}`, x: (left + right) / 2, y: ys[i] ?? 0, w: (right - left) / 2,
    h: (row.kind === 'agencies' ? spec.last : spec.row) / 2 - 1, shape: 'box',
  }));
}

function headMarks({ columns: [article, second], head, text }: Spec): MarkAt[] {
  const at = (id: string, x: number): MarkAt => ({ id, x, y: head - text * 0.36, w: text + 2, h: text * 0.6, shape: 'box' });
  return [at('signed-sectors', article), at('second-fields', second)];
}
