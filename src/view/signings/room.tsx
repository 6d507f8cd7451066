import type { JSX } from 'preact';
import { dotField } from '../../geometry/charts/dot-field.ts';
import { round } from '../ink.tsx';
import { Dots } from './dots.tsx';

export interface RoomProps {
  /** Inner left edge, inner top and bottom, inner width; px. */
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
  readonly width: number;
  /** Firms' representatives: how many, and pitch and diameter of their rings. */
  readonly count: number;
  readonly pitch: number;
  readonly ring: number;
  readonly line: number;
}

/** How many rings stand in a row of the room. */
const COLUMNS = 5;

/**
 * A room on the day of the camp, open above for 余: at the left a ring a firm's representative, ghosts beyond; at the right a
 * hatched half for those whose number is not stated.
 */
export function Room({ x, top, bottom, width, count, pitch, ring, line }: RoomProps): JSX.Element {
  const edge = pitch * 0.3;
  const field = { count, columns: COLUMNS, block: COLUMNS, pitch, air: 0, x: x + edge + pitch / 2, y: bottom - edge - pitch / 2 };
  const { d, dash, rows } = dotField(field);
  const ghosts = [0, 1, 3].map((i) => ({ cx: field.x + i * pitch, cy: field.y - rows * pitch }));
  const left = x + edge + COLUMNS * pitch + edge;
  const right = x + width - edge;
  const half = top + (bottom - top) * 0.14;
  return (
    <>
      <Dots d={d} dash={dash} size={ring} hole={round(ring * 0.46)} />
      <path class="f0 sv" stroke-width={round(ring * 0.09 + 0.25)} stroke-dasharray={`${round(ring * 0.14)} ${round(ring * 0.2)}`} d={ghosts.map(({ cx, cy }) => circle(cx, cy, ring * 0.43)).join('')} />
      <path fill="url(#hatch-v)" d={`M${round(left)} ${round(half)}H${round(right)}V${round(bottom - edge)}H${round(left)}z`} />
      <path class="f0 si" stroke-width={line} d={`M${x} ${top}V${bottom}h${width}V${top}`} />
    </>
  );
}

/** Middle of the room's hatched half, where its slip stands; px. */
export function hostsHalf({ x, top, bottom, width, pitch }: Pick<RoomProps, 'x' | 'top' | 'bottom' | 'width' | 'pitch'>): { readonly x: number; readonly y: number; readonly w: number; readonly h: number } {
  const edge = pitch * 0.3;
  const left = x + 2 * edge + COLUMNS * pitch;
  const right = x + width - edge;
  const half = top + (bottom - top) * 0.14;
  return { x: (left + right) / 2, y: (half + bottom - edge) / 2, w: (right - left) / 2, h: (bottom - edge - half) / 2 };
}

function circle(cx: number, cy: number, r: number): string {
  return `M${round(cx - r)} ${round(cy)}a${round(r)} ${round(r)} 0 1 1 ${round(2 * r)} 0a${round(r)} ${round(r)} 0 1 1 ${round(-2 * r)} 0`;
}
