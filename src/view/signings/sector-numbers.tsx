import type { JSX } from 'preact';
import { boundsPaths, offTicks } from '../../geometry/signings/bounds.ts';
import { type CountAxis, sectorFace } from '../../geometry/signings/sectors.ts';
import { textWidth } from '../../geometry/text.ts';
import { Label, round } from '../ink.tsx';
import type { RowsProps } from './sector-table.tsx';
import type { SectorsLayout } from './sectors-layout.ts';
import { KeptSeals, SmallSeals } from './small-seals.tsx';

/** A small seal for each signing, ticks, and dotted guides down from these. */
export function Axis({
  axis,
  spec,
  bottom,
  signings,
}: {
  readonly axis: CountAxis;
  readonly signings: readonly { readonly id: string }[];
  readonly spec: SectorsLayout;
  readonly bottom: number;
}): JSX.Element {
  return (
    <>
      <path
        class="f0 si"
        stroke-width="1"
        stroke-dasharray="1 4"
        d={axis.ticks.map((tick) => `M${round(axis.at(tick))} ${spec.seals + spec.seal / 2 + 4}V${bottom - 3}`).join('')}
      />
      {axis.ticks.map((tick) => (
        <Label key={tick} x={axis.at(tick)} y={spec.seals - spec.seal / 2 - 4} size={spec.text} anchor="middle" display>
          {tick}
        </Label>
      ))}
      <KeptSeals seals={signings.map(({ id }, i) => ({ id, x: axis.at(i + 1), y: spec.seals }))} side={spec.seal} from="sixteen" />
    </>
  );
}

/** 未载 between hatching, or hatching alone, round its centre. */
export function Slip({
  id,
  spec: {
    slip: [w, h],
    text: size,
  },
  text,
}: {
  readonly id: string;
  readonly spec: SectorsLayout;
  readonly text: string | null;
}): JSX.Element {
  if (text === null) return <path id={id} fill="url(#hatch-v)" d={`M${-w / 2} ${-h / 2}h${w}v${h}h${-w}z`} />;
  const side = round((w - size * 2.3) / 2);
  return (
    <g id={id}>
      <path fill="url(#hatch-v)" d={`M${-w / 2} ${-h / 2}h${side}v${h}h${-side}zM${w / 2} ${-h / 2}h${-side}v${h}h${side}z`} />
      <text class={`s${size} fv v`} text-anchor="middle" y={round(size * 0.36)}>
        {text}
      </text>
    </g>
  );
}

/** The last column and the chart: a known count as solid seals, else the slip and the bounds that follow. */
export function Numbers({ rows, ys, spec, axis, slip }: RowsProps & { readonly axis: CountAxis; readonly slip: string }): JSX.Element {
  const column = spec.columns[2];
  const placed = rows.map((row, i) => ({ row, face: sectorFace(row), y: ys[i] ?? 0 }));
  const { bare, hollow } = boundsPaths(placed, axis, spec.bar);
  const ranges = offTicks(placed, axis).map(({ text, end, y }) => ({ text, x: axis.at(end) + spec.bar + 5, y }));
  const chips = ranges.map(({ text, x, y }) => box(x, y, textWidth(text, spec.text), spec.text));
  const counted = placed.map(({ face, y }) =>
    face.kind === 'count' && face.count > 0
      ? box(axis.at(1) - spec.seal / 2, y, (face.count - 1) * spec.axis.pitch + spec.seal, spec.seal)
      : '',
  );
  return (
    <>
      {/* Paper round lines and seals and under the words: the inks never touch. */}
      <path class="fp sp" stroke-width={spec.line + 5} d={[bare, hollow, ...chips, ...counted].join('')} />
      <path class="f0 sv draw" pathLength={1} stroke-width={spec.line} d={bare} />
      <path class="fp sv draw" pathLength={1} stroke-width={round(spec.line * 0.85)} d={hollow} />
      {placed.map(({ row, face, y }) =>
        face.kind === 'count' ? (
          <Count key={row.id} x={column} y={y} count={face.count} spec={spec} axis={axis} />
        ) : (
          <use key={row.id} href={`#${slip}`} x={column} y={round(y)} />
        ),
      )}
      {ranges.map(({ text, x, y }) => (
        <Label key={y} x={x} y={y + spec.text * 0.36} size={spec.text}>
          {text}
        </Label>
      ))}
    </>
  );
}

function Count({
  x,
  y,
  count,
  spec,
  axis,
}: {
  readonly x: number;
  readonly y: number;
  readonly count: number;
  readonly spec: SectorsLayout;
  readonly axis: CountAxis;
}): JSX.Element {
  return (
    <g class="counted">
      <Label x={x} y={y + spec.name * 0.36} size={spec.name} anchor="middle" bold>
        {count}
      </Label>
      <SmallSeals at={Array.from({ length: count }, (_, i) => [axis.at(i + 1), y])} side={spec.seal} />
    </g>
  );
}

/** A rectangle whose left side has its middle at `x`, `y`. */
function box(x: number, y: number, w: number, h: number): string {
  return `M${round(x)} ${round(y - h / 2)}h${round(w)}v${h}h${round(-w)}z`;
}
