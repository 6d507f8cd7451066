import type { JSX } from 'preact';
import { scaleOf } from '../../geometry/map/camera.ts';
import { COAST_UNIT } from '../../geometry/map/east-asia.ts';
import { seaRules } from '../../geometry/map/sea.ts';
import type { Camera } from '../../model/drawing.ts';
import { FRAMES, type SetName } from '../../model/frames.ts';

/** Distance from the coast and width of one waterline, in px. */
export type Waterline = readonly [offset: number, width: number];

interface CoastProps {
  /** Id of all land, and of the land that has waterlines. */
  readonly all: string;
  readonly large: string;
  /** Into the frame; absent where the path is in the frame's px. */
  readonly transform?: string;
  /** Px per unit of the path. */
  readonly scale: number;
  /** Outermost first. */
  readonly waterlines: readonly Waterline[];
  /** Width of the coast line, and of the paper kept free on both sides of it. */
  readonly line: number;
  readonly paper: number;
}

/** Land in paper with its coast and waterlines: one path stroked in ink and in paper by turns, outermost first, so that each pair leaves a line. */
export function CoastLines({ all, large, transform, scale, waterlines, line, paper }: CoastProps): JSX.Element {
  const px = (width: number) => Number((width / scale).toPrecision(3));
  return (
    <g transform={transform} class="f0" stroke-linejoin="round">
      {waterlines.map(([offset, width]) => (
        <>
          <use href={`#${large}`} class="si" stroke-width={px(2 * offset + width)} />
          <use href={`#${large}`} class="sp" stroke-width={px(2 * offset - width)} />
        </>
      ))}
      <use href={`#${all}`} class="sp" stroke-width={px(2 * paper)} />
      <use href={`#${all}`} class="fp si" stroke-width={px(line)} />
    </g>
  );
}

/** The sea's level rules; the live page hides a layer's own and keeps one still behind all of them. */
export function Sea({ set }: { readonly set: SetName }): JSX.Element {
  const { width, height } = FRAMES[set];
  const fine = !FRAMES[set].heavy;
  return (
    <g class="sea-rules">
      <path class="f0 si" stroke-width={fine ? 0.4 : 0.45} d={seaRules(width, height, fine ? 6 : 9)} />
    </g>
  );
}

/** A camera as the transform of shapes of the sprite. */
export function coastTransform({ a, b, e, f }: Camera): string {
  const [u, v] = [a * COAST_UNIT, b * COAST_UNIT].map((value) => Number(value.toPrecision(6))) as [number, number];
  return `matrix(${u} ${v} ${-v} ${u} ${Math.round(e * 100) / 100} ${Math.round(f * 100) / 100})`;
}

const WATERLINES = {
  fine: [
    [6.2, 0.5],
    [3.2, 0.7],
  ],
  wide: [
    [9.5, 0.6],
    [4.8, 0.9],
  ],
} satisfies Record<string, readonly Waterline[]>;

interface EastAsiaProps {
  readonly set: SetName;
  readonly camera: Camera;
  readonly sea?: boolean;
}

/** The ground of every coast state: sea, land with waterlines, and the south edge with nothing below it. */
export function EastAsia({ set, camera, sea = true }: EastAsiaProps): JSX.Element {
  const wide = FRAMES[set].heavy;
  const scale = scaleOf(camera) * COAST_UNIT;
  const transform = coastTransform(camera);
  return (
    <>
      {sea && <Sea set={set} />}
      <CoastLines
        all="coast"
        large="coast-large"
        transform={transform}
        scale={scale}
        waterlines={wide ? WATERLINES.wide : WATERLINES.fine}
        line={wide ? 1.5 : 1.25}
        paper={wide ? 4 : 3}
      />
      <g transform={transform}>
        <use href="#south" class="fp" />
        <use href="#neatline" class="f0 si" stroke-width={Number((1 / scale).toPrecision(3))} />
      </g>
    </>
  );
}
