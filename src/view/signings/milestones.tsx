import type { JSX } from 'preact';
import type { MarkAt } from '../../model/drawing.ts';
import { Label, round } from '../ink.tsx';
import type { TourLayout } from './tour-layout.ts';

interface Milestone {
  readonly id: string;
  readonly name: string;
  /** Where its year begins, px. */
  readonly x: number;
}

interface MilestonesProps {
  readonly of: readonly Milestone[];
  readonly at: TourLayout;
}

/** Milestones have a year and no height: a disc under its year; where words would meet, each stands a row lower on a drop line. */
export function Milestones({
  of,
  at: {
    milestones: { y, row, r },
    text,
    plot,
  },
}: MilestonesProps): JSX.Element {
  const top = plot.bottom + text + 12;
  const drops = of.map(({ x }, i) => ({ x, to: y + i * row - r - 2 })).filter(({ to }) => row > 0 && to - 2 > top);
  return (
    <>
      {drops.length > 0 && <path class="f0 sv" stroke-width="1" d={drops.map(({ x, to }) => `M${round(x)} ${top}V${to}`).join('')} />}
      {of.map(({ id, name, x }, i) => {
        // On one row only the second's words stand before it, for the third is near; on rows of their own all but the first's.
        const before = row > 0 ? i > 0 : i === 1;
        return (
          <g key={id}>
            <circle class="fv" cx={round(x)} cy={y + i * row} r={r} />
            <Label x={before ? x - r - 5 : x + r + 5} y={y + i * row + text * 0.36} size={text} halo anchor={before ? 'end' : 'start'}>
              {name}
            </Label>
          </g>
        );
      })}
    </>
  );
}

/** Each milestone is a mark at its disc. */
export function milestoneMarks(of: readonly Milestone[], { milestones: { y, row, r } }: TourLayout): readonly MarkAt[] {
  return of.map(({ id, x }, i) => ({ id, x, y: y + i * row, w: r, h: r, shape: 'disc' }));
}
