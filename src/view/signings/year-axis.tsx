import type { JSX } from 'preact';
import { textWidth } from '../../geometry/text.ts';
import type { MarkAt } from '../../model/drawing.ts';
import { Label, round } from '../ink.tsx';
import type { TourLayout } from './tour-layout.ts';

/** Something that has a year and no height. */
export interface Milestone {
  readonly id: string;
  readonly name: string;
  /** Where its year begins, px. */
  readonly x: number;
}

interface YearAxisProps {
  readonly at: TourLayout;
  readonly right: number;
  /** Each year and where it begins, px. */
  readonly years: readonly { readonly year: number; readonly x: number }[];
  readonly milestones: readonly Milestone[];
}

/** From a stem to its words, px. */
const BESIDE = 5;

/** The ground that amounts stand on: a tick where each year begins, its year right of it, and milestones hanging below on stems. */
export function YearAxis({ at, right, years, milestones }: YearAxisProps): JSX.Element {
  const { ground } = at.tower;
  return (
    <>
      <path
        class="f0 si"
        stroke-width="1.5"
        d={`M${at.left} ${ground}H${right}${years.map(({ x }) => `M${round(x)} ${ground}v7`).join('')}`}
      />
      <path class="f0 si" stroke-width="1" d={milestones.map(({ x }, i) => `M${round(x)} ${ground + 7}V${baseline(at, i) + 2}`).join('')} />
      {years
        .filter((_, i) => at.numbered?.includes(i) ?? true)
        .map(({ year, x }) => (
          <Label x={x + BESIDE} y={at.years} size={at.text}>
            {year}
          </Label>
        ))}
      {milestones.map(({ id, name, x }, i) => (
        <Label key={id} x={x + BESIDE} y={baseline(at, i)} size={at.text} bold>
          {name}
        </Label>
      ))}
    </>
  );
}

/** Each milestone is a mark: its words. */
export function milestoneMarks(milestones: readonly Milestone[], at: TourLayout): readonly MarkAt[] {
  return milestones.map(({ id, name, x }, i) => {
    const w = (BESIDE + textWidth(name, at.text)) / 2;
    return { id, x: x + w, y: baseline(at, i) - at.text * 0.36, w, h: at.text * 0.6, shape: 'box' };
  });
}

function baseline({ milestones: { y, pitch, rows } }: TourLayout, i: number): number {
  return y + (rows[i] ?? i) * pitch;
}
