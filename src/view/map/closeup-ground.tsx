import type { JSX } from 'preact';
import type { Camera } from '../../model/drawing.ts';
import { FRAMES, type SetName } from '../../model/frames.ts';
import { round } from '../ink.tsx';
import { CoastLines, Sea, type Waterline } from './coast.tsx';

/** Three waterlines in close-ups, outermost first. */
const FINE: readonly Waterline[] = [
  [9.6, 0.45],
  [6.4, 0.5],
  [3.3, 0.7],
];
const WIDE: readonly Waterline[] = [
  [14.2, 0.55],
  [9.5, 0.6],
  [4.8, 0.9],
];

interface GroundProps {
  readonly set: SetName;
  /** Id of the land in the sprite, and its unit in the plane. */
  readonly shape: 'estuary' | 'bay';
  readonly unit: number;
  readonly camera: Camera;
}

/** Sea and land of a close-up; its camera neither turns nor leans. */
export function CloseupGround({ set, shape, unit, camera: { a, e, f } }: GroundProps): JSX.Element {
  const wide = FRAMES[set].heavy;
  const scale = Number((a * unit).toPrecision(6));
  return (
    <>
      <Sea set={set} />
      <CoastLines
        all={`land-${shape}`}
        large={`land-${shape}-large`}
        transform={`matrix(${scale} 0 0 ${scale} ${round(e)} ${round(f)})`}
        scale={scale}
        waterlines={wide ? WIDE : FINE}
        line={wide ? 1.6 : 1.4}
        paper={wide ? 3.4 : 2.4}
      />
    </>
  );
}
