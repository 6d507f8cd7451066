import type { JSX } from 'preact';
import { carve } from '../../geometry/signings/carving.ts';
import { cutSeal } from '../../geometry/signings/seal.ts';
import { type LabelSize, round } from '../ink.tsx';
import { uprightCells } from './upright.tsx';

export interface SealProps {
  /** The signing it stands for. */
  readonly id: string;
  /** Its centre and side, px. */
  readonly cx: number;
  readonly cy: number;
  readonly side: number;
  readonly seed: number;
}

const TURN = -0.7; // degrees: set by hand, as a careful one would set it

/** A seal whose face is known: solid, an inner rule, its characters read from the right, top to bottom. */
export function NamedSeal({ id, cx, cy, side, seed, face }: SealProps & { readonly face: string }): JSX.Element {
  const cut = carve(side, seed);
  const half = side * 0.2125;
  const letter = side * 0.43;
  const [right, left] = [round(half), round(-half)];
  const [upper, lower] = [round(-half + letter * 0.375), round(half + letter * 0.375)];
  return (
    <g class="stamp" data-mark={id}>
      <g transform={`translate(${round(cx)} ${round(cy)})rotate(${TURN})`}>
        <path class="fv" d={cut.face} />
        <path class="f0 sp" stroke-width={round(Math.max(1, side * 0.015))} d={cut.rule} />
        {/* The letters are part of the seal and grow with it: their size is in the frame's px. */}
        <text
          class="d fp"
          font-size={round(letter)}
          text-anchor="middle"
          x={`${right} ${right} ${left} ${left}`}
          y={`${upper} ${lower} ${upper} ${lower}`}
        >
          {[...face].slice(0, 4).join('')}
        </text>
        <path class="fp" d={cut.bare} />
        <path class="fv" d={cut.inked} />
      </g>
    </g>
  );
}

/** A seal whose name no source gives: outlined, hatched, with a slip (`slip`: the id of the drawing's 未载) or bare. */
export function BlankSeal({
  id,
  cx,
  cy,
  side,
  seed,
  slip,
  width,
}: SealProps & { readonly slip: string | null; readonly width: number }): JSX.Element {
  return (
    <g class="stamp" data-mark={id}>
      <path
        class="sv"
        fill="url(#hatch-v)"
        stroke-width={width}
        transform={`translate(${round(cx)} ${round(cy)})`}
        d={cutSeal(side, seed)}
      />
      {slip !== null && <use href={`#${slip}`} x={round(cx)} y={round(cy)} />}
    </g>
  );
}

/** The paper slip that says 未载, its words upright, round its centre. */
export function SealSlip({ id, size, text }: { readonly id: string; readonly size: LabelSize; readonly text: string }): JSX.Element {
  const [w, h] = [size * 1.75, size * 3];
  return (
    <g id={id}>
      <path class="fp" d={`M${round(-w / 2)} ${round(-h / 2)}h${round(w)}v${round(h)}h${round(-w)}z`} />
      {/* Both classes: some browsers do not see `.layer` from within a <use>. */}
      <text class={`s${size} fv v`} text-anchor="middle" y={round(-size * 0.2)}>
        {uprightCells(text).map((cell, i) => (
          <tspan key={i} x="0" dy={i === 0 ? undefined : '1.12em'}>
            {cell}
          </tspan>
        ))}
      </text>
    </g>
  );
}
