import { type DotFieldSpec, dotField, dotOffset } from './dot-field.ts';

export interface RoomSpec {
  /** Inner left edge, upper end of the walls, inner width; px. */
  readonly x: number;
  readonly top: number;
  readonly width: number;
  /** Height between the walls that is kept for words over the people, px. */
  readonly head: number;
  /** How many are drawn one by one, how many in a row, and their pitch. */
  readonly count: number;
  readonly columns: number;
  readonly pitch: number;
}

export interface Rect {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

export interface RoomPlan {
  readonly bottom: number;
  /** Those whose number is stated, in rows from the floor. */
  readonly field: DotFieldSpec;
  readonly counted: Rect;
  /** The other part: there are people, their number is not stated. */
  readonly unknown: Rect;
}

/** Plans a room as high as its words, one row of ghosts, its rows and the room round them: the same at every scale. */
export function planRoom({ x, top, width, head, count, columns, pitch }: RoomSpec): RoomPlan {
  const edge = pitch * 0.35;
  const spec = { count, columns, block: columns, pitch, air: 0 };
  const { rows } = dotField({ ...spec, x: 0, y: 0 });
  const bottom = tenth(top + head + rows * pitch + pitch * 0.9 + 2 * edge);
  const field: DotFieldSpec = { ...spec, x: tenth(x + edge + pitch / 2), y: tenth(bottom - edge - pitch / 2) };
  const right = x + edge + dotOffset(columns, spec);
  const ceiling = bottom - edge - rows * pitch;
  return {
    bottom,
    field,
    counted: { x0: x + edge, y0: ceiling, x1: right, y1: bottom - edge },
    unknown: { x0: tenth(right + 2 * edge), y0: tenth(ceiling), x1: tenth(x + width - edge), y1: tenth(bottom - edge) },
  };
}

/** The same room at another scale, its floor's left end at (`x`, `bottom`); px. */
export function scaleRoom(spec: RoomSpec, scale: number, x: number, bottom: number): RoomSpec {
  const height = planRoom({ ...spec, top: 0 }).bottom;
  return {
    ...spec,
    x,
    top: tenth(bottom - height * scale),
    width: tenth(spec.width * scale),
    head: spec.head * scale,
    pitch: spec.pitch * scale,
  };
}

/** Lines that widen from a small room's floor to the same room enlarged below it; px. */
export function widening(from: Rect, to: Rect): string {
  const line = (x0: number, x1: number) => `M${Math.round(x0)} ${Math.round(from.y1 + 5)}L${Math.round(x1)} ${Math.round(to.y0 - 5)}`;
  return line(from.x0, to.x0) + line(from.x1, to.x1);
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
