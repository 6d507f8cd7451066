import type { JSX } from 'preact';
import { labelWidth } from '../../geometry/signings/label-width.ts';
import type { CountAxis } from '../../geometry/signings/sectors.ts';
import type { Say } from '../../model/captions.ts';
import type { SetName } from '../../model/frames.ts';
import type { Sector } from '../../model/story.ts';
import { Label, round } from '../ink.tsx';
import type { SectorsLayout } from './sectors-layout.ts';
import { SignAfter } from './sign.tsx';
import { SmallSeals } from './small-seals.tsx';

export interface RowsProps {
  readonly rows: readonly Sector[];
  readonly ys: readonly number[];
  readonly spec: SectorsLayout;
}

/** Heads of the columns, with the sign of each report; large sets also say how many each names. */
export function Heads({
  say,
  set,
  spec,
  axis,
}: {
  readonly say: Say;
  readonly set: SetName;
  readonly spec: SectorsLayout;
  readonly axis: CountAxis;
}): JSX.Element {
  const [article, second, count] = spec.columns;
  const heads = [
    ['article', article, 'stated', spec.square],
    ['second', second, 'external', spec.square],
    ['counted', count, null, spec.slip[0]],
  ] as const;
  return (
    <>
      {heads.map(([key, x, , width]) => (
        <Label key={key} x={spec.flush ? x + width / 2 : x} y={spec.head} size={spec.text} anchor={spec.flush ? 'end' : 'middle'} bold>
          {say(`sectors.${key}${spec.full ? '-full' : ''}`)}
        </Label>
      ))}
      {heads.map(([key, x, basis]) => {
        if (basis === null || set === 'small') return null;
        if (!spec.named) return <SignAfter key={key} basis={basis} x={x} y={spec.head} dx={-5} dy={6} />;
        const named = say(`sectors.${key}-count`);
        return (
          <g key={key}>
            <Label x={x - 6} y={spec.head + 19} size={12} anchor="middle">
              {named}
            </Label>
            <SignAfter basis={basis} x={x - 6} y={spec.head + 19} dx={labelWidth(named, 12) / 2 + 3} dy={-9} />
          </g>
        );
      })}
      {spec.counts !== null && (
        <Label
          x={spec.flush ? axis.at(axis.total) + spec.seal / 2 : axis.at(1) - spec.seal / 2}
          y={spec.counts}
          size={spec.text}
          anchor={spec.flush ? 'end' : 'start'}
          bold
        >
          {say('sectors.axis')}
        </Label>
      )}
    </>
  );
}

/** Which report names a row: solid in the article, hollow in the other one, a dash in neither. */
export function Named({ rows, ys, spec }: RowsProps): JSX.Element {
  const [article, second] = spec.columns;
  const where = (x: number, said: (row: Sector) => boolean) =>
    rows.flatMap((row, i): [number, number][] => (said(row) ? [[x, ys[i] ?? 0]] : []));
  const dashes = [...where(article, (row) => !row.inArticle), ...where(second, (row) => !row.inSecond)];
  return (
    <>
      <SmallSeals at={where(article, (row) => row.inArticle)} side={spec.square} />
      <SmallSeals at={where(second, (row) => row.inSecond)} side={spec.square} line={spec.line} />
      <path class="f0 si" stroke-width="1.2" d={dashes.map(([x, y]) => `M${x - 3} ${y}h6`).join('')} />
    </>
  );
}

/** Hair rules between the rows of the table; heavier ones above it, and round the agencies across the whole chart. */
export function Rules({
  rows,
  ys,
  spec,
  left,
  right,
  bottom,
}: RowsProps & { readonly left: number; readonly right: number; readonly bottom: number }): JSX.Element {
  const under = ys
    .slice(0, -1)
    .filter((_, i) => rows[i + 1]?.kind !== 'agencies')
    .map((y) => `M${left} ${y + spec.row / 2}H${spec.end}`);
  return (
    <>
      <path class="f0 si" stroke-width=".75" d={under.join('')} />
      <path
        class="f0 si"
        stroke-width="1.5"
        d={`M${left} ${spec.top}H${spec.end}M${left} ${bottom - spec.last}H${round(right)}M${left} ${bottom}H${round(right)}`}
      />
    </>
  );
}
