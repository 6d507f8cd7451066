import { type DotFieldSpec, dotField, dotOffset } from './dot-field.ts';

export interface RoomSpec {
  /** Inner left edge and top, inner width; px. */
  readonly x: number;
  readonly top: number;
  readonly width: number;
  /** How many are drawn one by one, and their pitch. */
  readonly count: number;
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
  /** Those whose number is stated, in rows of five from the floor. */
  readonly field: DotFieldSpec;
  readonly counted: Rect;
  /** The other half: there are people, their number is not stated. */
  readonly unknown: Rect;
}

/** How many stand in a row of a room. */
const COLUMNS = 5;

/** Plans a room as high as its rows, one row of ghosts and the room round them: the same at every scale. */
export function planRoom({ x, top, width, count, pitch }: RoomSpec): RoomPlan {
  const edge = pitch * 0.35;
  const spec = { count, columns: COLUMNS, block: COLUMNS, pitch, air: 0 };
  const { rows } = dotField({ ...spec, x: 0, y: 0 });
  const bottom = tenth(top + rows * pitch + pitch * 0.9 + 2 * edge);
  const field: DotFieldSpec = { ...spec, x: tenth(x + edge + pitch / 2), y: tenth(bottom - edge - pitch / 2) };
  const right = x + edge + dotOffset(COLUMNS, spec);
  const ceiling = bottom - edge - rows * pitch;
  return {
    bottom,
    field,
    counted: { x0: x + edge, y0: ceiling, x1: right, y1: bottom - edge },
    unknown: { x0: tenth(right + edge), y0: tenth(ceiling), x1: tenth(x + width - edge), y1: tenth(bottom - edge) },
  };
}

/** Lines that widen from a small room's wall to the same room enlarged: right wall of `from`, left wall of `to`; px. */
export function widening(from: Rect, to: Rect): string {
  const middle = Math.round((from.x1 + to.x0) / 2);
  return [0, 1]
    .map((share) => {
      const y0 = Math.round(from.y0 + (from.y1 - from.y0) * share);
      const y1 = Math.round(to.y0 + (to.y1 - to.y0) * share);
      return `M${Math.round(from.x1 + 6)} ${y0}C${middle} ${y0} ${middle} ${y1} ${Math.round(to.x0 - 6)} ${y1}`;
    })
    .join('');
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
