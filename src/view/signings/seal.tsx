import type { JSX } from 'preact';
import { cutSeal } from '../../geometry/signings/seal.ts';
import { round } from '../ink.tsx';

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
          <path class="f0 sp" stroke-width={round(Math.max(1, side * 0.014))} d={`M${round(-inset)} ${round(-inset)}h${round(2 * inset)}v${round(2 * inset)}h${round(-2 * inset)}z`} />
          {/* The letters are part of the seal and grow with it: their size is in the frame's px. */}
          {[...face].slice(0, 4).map((character, i) => (
            <text key={i} class="d fp" font-size={round(letter)} text-anchor="middle" x={round(i < 2 ? pitch / 2 : -pitch / 2)} y={round((i % 2 === 0 ? -pitch / 2 : pitch / 2) + letter * 0.37)}>{character}</text>
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
      <path class="sv" fill="url(#hatch-v)" stroke-width={width} transform={`translate(${round(cx)} ${round(cy)})`} d={cutSeal(side, seed).outline} />
      <use href={`#${slip}`} x={round(cx)} y={round(cy)} />
    </g>
  );
}
