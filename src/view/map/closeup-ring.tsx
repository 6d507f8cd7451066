import type { JSX } from 'preact';
import type { Point } from '../../geometry/map/conic.ts';
import { round } from '../ink.tsx';

interface AboutRingProps {
  readonly at: Point;
  readonly r: number;
  readonly width: number;
  /** Side of a small square at its middle, on paper; none if not given. */
  readonly square?: number;
}

/** A dashed ring: a place known only about; on paper, with a whole number of dashes. */
export function AboutRing({ at: [x, y], r, width, square }: AboutRingProps): JSX.Element {
  const turns = Math.max(10, Math.round((2 * Math.PI * r) / 9));
  const dash = (2 * Math.PI * r) / turns;
  return (
    <>
      <circle class={square ? 'fp sp' : 'f0 sp'} cx={round(x)} cy={round(y)} r={r} stroke-width={width + 5} />
      <circle
        class="f0 sv"
        cx={round(x)}
        cy={round(y)}
        r={r}
        stroke-width={width}
        stroke-dasharray={`${round(dash * 0.64)} ${round(dash * 0.36)}`}
      />
      {square && <rect class="fv" x={round(x - square / 2)} y={round(y - square / 2)} width={square} height={square} />}
    </>
  );
}

/** Key of the ring for a legend. */
export function aboutKey(): JSX.Element {
  return <AboutRing at={[8, 8]} r={6.5} width={1.8} />;
}
