import type { JSX } from 'preact';
import { cutSeal } from '../../geometry/signings/seal.ts';
import { type LabelSize, round } from '../ink.tsx';
import { uprightCells } from './upright.tsx';

export interface SealProps {
  /** Its centre and side, px. */
  readonly cx: number;
  readonly cy: number;
  readonly side: number;
  readonly seed: number;
}

/** A seal whose face is known: solid, an inner rule, its characters read from the right, top to bottom. */
export function NamedSeal({ cx, cy, side, seed, face }: SealProps & { readonly face: string }): JSX.Element {
  const { outline, chips, turn } = cutSeal(side, seed);
  const inset = side * 0.435;
  const pitch = side * 0.415;
  const letter = side * 0.43;
  return (
    <g class="seal">
      <g transform={`translate(${round(cx)} ${round(cy)})`}>
        <path class="fv" d={outline} />
        <path class="fp" d={chips} />
        <g transform={`rotate(${turn})`}>
          <path
            class="f0 sp"
            stroke-width={round(Math.max(1, side * 0.014))}
            d={`M${round(-inset)} ${round(-inset)}h${round(2 * inset)}v${round(2 * inset)}h${round(-2 * inset)}z`}
          />
          {/* The letters are part of the seal and grow with it: their size is in the frame's px. */}
          {[...face].slice(0, 4).map((character, i) => (
            <text
              key={i}
              class="d fp"
              font-size={round(letter)}
              text-anchor="middle"
              x={round(i < 2 ? pitch / 2 : -pitch / 2)}
              y={round((i % 2 === 0 ? -pitch / 2 : pitch / 2) + letter * 0.37)}
            >
              {character}
            </text>
          ))}
        </g>
      </g>
    </g>
  );
}

/** A seal whose name no source gives: outlined, hatched, with a slip (`slip`: the id of the drawing's 未载). */
export function BlankSeal({ cx, cy, side, seed, slip, width }: SealProps & { readonly slip: string; readonly width: number }): JSX.Element {
  return (
    <g class="seal">
      <path
        class="sv"
        fill="url(#hatch-v)"
        stroke-width={width}
        transform={`translate(${round(cx)} ${round(cy)})`}
        d={cutSeal(side, seed).outline}
      />
      <use href={`#${slip}`} x={round(cx)} y={round(cy)} />
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
