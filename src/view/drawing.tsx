import type { ComponentChildren, JSX } from 'preact';
import type { Atlas } from '../model/atlas.ts';
import type { Say } from '../model/captions.ts';
import { type Camera, type DrawingFacts, type MarkAt, packMarks } from '../model/drawing.ts';
import { FRAMES, type SetName } from '../model/frames.ts';
import type { LayerId } from '../model/steps.ts';
import type { Story } from '../model/story.ts';

/** All that a drawing is made from. */
export interface DrawInput {
  readonly story: Story;
  readonly say: Say;
  readonly atlas: Atlas;
}

/** A state's drawing for a set: same input, same markup. */
export type Draw = (input: DrawInput, set: SetName) => Drawing;

/** A drawing of one state for one set, and what can be pointed at in it. */
export interface Drawing extends DrawingFacts {
  readonly body: JSX.Element;
  /** Keys to the marks, written under the text; empty where the drawing says it itself. */
  readonly legend: readonly LegendItem[];
}

export interface LegendItem {
  /** Drawn in a box of 40 × 16. */
  readonly key: JSX.Element;
  readonly text: string;
}

export function drawing(
  step: LayerId,
  set: SetName,
  body: JSX.Element,
  marks: readonly MarkAt[],
  options: { readonly camera?: Camera; readonly legend?: readonly LegendItem[] } = {},
): Drawing {
  return { step, set, body, marks, camera: options.camera ?? null, legend: options.legend ?? [] };
}

/** One state's picture as an `<svg>` in its frame's px; the stage and the static figure are this same element. */
export function Layer({ drawing: { step, set, body, marks, camera } }: { readonly drawing: Drawing }): JSX.Element {
  const { width, height } = FRAMES[set];
  return (
    <svg
      class="layer"
      viewBox={`0 0 ${width} ${height}`}
      data-step={step}
      data-marks={packMarks(marks)}
      data-camera={camera ? pack(camera) : undefined}
      aria-hidden="true"
    >
      {body}
    </svg>
  );
}

function pack({ a, b, e, f }: Camera): string {
  return [a, b, e, f].map((value) => Number(value.toPrecision(7))).join(' ');
}

/** A group whose labels stay upright: hidden while the camera moves. */
export function Labels({ children }: { readonly children: ComponentChildren }): JSX.Element {
  return <g class="labels">{children}</g>;
}
